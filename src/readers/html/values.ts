import { datesIn } from '../../core/convert/dates.ts';
import { namesIn } from '../../core/convert/people.ts';

/** Longer values are no title, no name and no label. */
const LONGEST = 500;

/** One line of text, with the character references that some pages write twice; none where it has no letter. */
export function readLine(words: string): string[] {
  const value = unescape(words);
  return value.length <= LONGEST && /[\p{L}\p{N}]/u.test(value) ? [value] : [];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
  ['eacute', 'é'],
]);

/** Character references inside JSON or attributes: pages escape values once too often. */
function unescape(words: string): string {
  return words
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES.get(name) ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
          ? String.fromCodePoint(code)
          : whole;
      },
    )
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Addresses of profiles and mail boxes name nobody. */
const NO_NAME = /https?:|www\.|^@|\/\/|^(?:undefined|null|none|admin|nan|n\/a|unknown|author)$|\S@\S+\.\S/iu;
const PLENTY = 90;

/** The names that an author's field declares, as printed, without a label before them. */
export function readAuthors(words: string): string[] {
  const value = unescape(words).replace(/[\s,;|]+$/u, '');
  if (value === '' || NO_NAME.test(value) || !/\p{L}/u.test(value)) return [];
  const label = /^(?:by|von|par|por|di|door|av|text:?|author:?|autor:?)\s+(?=\S)/iu.exec(value);
  const rest = label === null ? value : value.slice(label[0].length);
  const names = namesIn(rest, { labelled: true }) ?? [];
  if (names.length > 0) return [...names];
  return rest.length <= PLENTY ? rest.split(/\s*[;|]\s*/u).filter((name) => name !== '') : [];
}

/** The calendar day that a value states, in the zone in which it is written. */
export function readDay(words: string): string[] {
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$/.exec(words);
  const text = compact === null ? words : compact.slice(1, 4).join('-');
  return datesIn(text)
    .slice(0, 1)
    .map(({ date }) => date);
}

/** The language of a tag such as `en-GB` or `pt_BR`, in its shortest form. */
export function readLanguage(words: string): string[] {
  try {
    const { language } = new Intl.Locale(words.replaceAll('_', '-')).minimize();
    return /^[a-z]{2,3}$/.test(language) && language !== 'und' ? [language] : [];
  } catch {
    return [];
  }
}

/** A whole address on the web. */
export function readAddress(words: string): string[] {
  return /^https?:\/\/\S+$/i.test(words) && URL.canParse(words) ? [words] : [];
}
