import { datesIn, westernDigits } from './dates.ts';
import { monthNumber } from './months.ts';

/** Place and day that open a text. */
export interface Dateline {
  /** The place as printed. */
  readonly place: string;
  /** `2020-04-29`, or null where no whole date is printed. */
  readonly date: string | null;
  /** The whole opening as printed, its dash too. */
  readonly words: string;
}

const LONGEST = 90;
// A dash that parts: long, or doubled, or between blanks; the hyphen of “T-Mobile” is none.
const DASH = /\s?(?:[–—―]|--+)\s?|\s[-‐‑]\s|(?<=[.)])-\s/u;
const AGENCY = /\s*\((?=[^)]*\p{L})[^()]{2,40}\)\s*\.?$/u;
const DAY =
  /,?\s*(?:(?:on )?\p{L}+day,?\s+)?(?:(\p{L}+)\.?\s+\d{1,2}|\d{1,2}\.?\s+(\p{L}+)\.?)(?:,?\s+\d{4})?\s*,?$/u;
const CAPITALS = /^[\p{Lu}][\p{Lu}\p{M}.'’/-]*$/u;
const CAPITALISED = /^(?:[\p{Lu}][\p{L}\p{M}.'’/-]*|de|del|la|el|am|an|der|of|upon|sur)$/u;
const NO_PLACE =
  /^(?:breaking|update|updated|exclusive|watch|video|live|photos?|analysis|opinion|news|note|editor|correction|spoilers?|warning|yes|no|and|but|the|this|that|it|he|she|they|we|by|how|why|what|when|where|who|in|on|at|for|with|if|so|as|read|more|see|listen|review|interview|reuters|ap|afp|dpa)$/i;

/**
 * Read the opening of a text's first paragraph as a dateline: a place, perhaps
 * a region, a day and an agency, and a dash. Null for the many openings that
 * only look like one: a place alone needs capitals or a short name, and a
 * sentence must begin after the dash.
 */
export function readDateline(text: string): Dateline | null {
  const dash = DASH.exec(text.slice(0, LONGEST));
  if (dash === null || dash.index === 0) return null;
  const after = text.slice(dash.index + dash[0].length);
  if (!/^["“”„«‘'([]*[\p{Lu}\p{Lo}\d]/u.test(after)) return null;

  const opening = text.slice(0, dash.index);
  const agency = AGENCY.exec(opening);
  const placeAndDay = agency === null ? opening : opening.slice(0, agency.index);
  const day = dayAtEnd(placeAndDay);
  const place = placeAndDay.slice(0, placeAndDay.length - (day?.length ?? 0)).trim();
  const evidence = agency !== null || day !== null;
  if (!isPlace(place, evidence)) return null;

  const [date] = day === null ? [] : datesIn(day);
  return { place, date: date?.date ?? null, words: (opening + dash[0]).trim() };
}

/** The day that ends `text`, with the comma before it, or null. */
function dayAtEnd(text: string): string | null {
  const match = DAY.exec(westernDigits(text));
  if (match === null || monthNumber(match[1] ?? match[2]) === null) return null;
  return text.slice(match.index);
}

/**
 * Whether `text` can be a place: one to four words and perhaps a region after
 * a comma. Without day or agency, a place in small letters has at most two
 * words, unless its region is printed too.
 */
function isPlace(text: string, evidence: boolean): boolean {
  const [place = '', region, ...more] = text.split(/,\s*/u);
  if (place === '' || more.length > 1 || /[\d!?:;()"“”]|\.\p{L}{2}/u.test(text)) return false;
  const words = place.split(/\s+/u);
  if (words.length > 4 || words.some((word) => NO_PLACE.test(word))) return false;
  if (evidence && !/[\p{Lu}\p{Ll}]/u.test(place)) return true;
  const regionFits = region === undefined || region.split(/\s+/u).every((word) => CAPITALISED.test(word));
  if (!regionFits || !words.every((word) => CAPITALISED.test(word))) return false;
  if (words.every((word) => CAPITALS.test(word)) && place.length > 2) return true;
  return evidence || region !== undefined || words.length <= 2;
}
