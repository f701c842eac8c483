import type { HomeAs } from '../archive/conversion.ts';
import type { Dateline } from './dateline.ts';
import { datesIn } from './dates.ts';
import { settleDoubt } from './doubtful-date.ts';
import { readDoubtful } from './dated.ts';
import { stated, unknown, type Finding } from './findings.ts';
import { onlyDayOf } from './only-day.ts';
import type { ReadBlock, Sheet } from './sheet.ts';

/** How far above the headline a line with the date may stand, and how many paragraphs below it: standfirst and notices. */
const ABOVE = 6;
const PARAGRAPHS = 3;
const FARTHEST = 30;
/** How far below the text a line may say when it was published. */
const BELOW = 12;

/** Places where the day of publication is looked for: below the headline first, then above it; and under the text. */
interface Places {
  readonly head: readonly number[];
  readonly foot: readonly number[];
}

/** What the search for a date rests on. */
export interface DateContext {
  readonly dateline: Dateline | null;
  /** Blocks with the authors' names. */
  readonly byline: ReadonlyMap<number, HomeAs>;
  /** The day of the conversion, after which nothing was published. */
  readonly on: string;
}

/**
 * The day of publication.
 *
 * *Stated* where a line near headline or end says *published*; else *inferred*,
 * from the most to the least telling: a date alone, a date beside the authors'
 * or other names, the day of the dateline, the day of the last change, the only
 * day that lines of credits print anywhere. A day whose month could be its day is read only where the page settles it.
 */
export function findDate(sheet: Sheet, context: DateContext): Finding<string | null> {
  const places = placesOf(sheet);
  const search = { sheet, places, ...context };
  for (const find of SEARCHES) {
    const found = find(search);
    if (found !== null && found.value <= context.on) return found;
  }
  return unknown(null, 'the head of the text: no line says when it was published', 'the dateline');
}

/** The day on which the text says that it was last changed. */
export function findUpdated(sheet: Sheet, on: string): Finding<string | null> {
  const { head, foot } = placesOf(sheet);
  const at = [...head, ...foot].find((index) => (sheet.blocks[index]?.dated?.updated ?? null) !== null);
  const value = at === undefined ? null : (sheet.blocks[at]?.dated?.updated ?? null);
  if (at === undefined || value === null || value > on)
    return unknown(null, 'head and end of the text: no line says when it was changed');
  return { value, basis: stated(sheet, at), blocks: new Map([[at, 'updated']]) };
}

interface Search extends DateContext {
  readonly sheet: Sheet;
  readonly places: Places;
}

const SEARCHES: readonly ((search: Search) => Finding<string> | null)[] = [
  ({ sheet, places }) => labelled(sheet, places.head),
  alone,
  besideAuthors,
  besideNames,
  doubtful,
  ({ sheet, places }) => labelled(sheet, places.foot),
  fromDateline,
  fromUpdate,
  onlyDay,
];

function placesOf({ blocks, headline, outside }: Sheet): Places {
  const isText = (at: number): boolean => !outside.has(at) && blocks[at]?.prose === true;
  const from = headline ?? 0;
  let paragraphs = 0;
  const end = blocks.findIndex(
    (_, at) => at - from > FARTHEST || (at > from && isText(at) && ++paragraphs === PARAGRAPHS),
  );
  const last = blocks.findLastIndex((_, at) => isText(at));
  const below = indexes(from, end === -1 ? blocks.length : end);
  const above = indexes(Math.max(0, from - ABOVE), from).reverse();
  const foot = indexes(last + 1, Math.min(blocks.length, last + 1 + BELOW)).filter((at) => {
    const reason = outside.get(at);
    return reason !== 'related' && reason !== 'comments';
  });
  return { head: [...below, ...above], foot };
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function labelled(sheet: Sheet, at: readonly number[]): Finding<string> | null {
  const index = at.find((place) => {
    const dated = sheet.blocks[place]?.dated;
    return dated?.labelled === true && dated.date !== null;
  });
  const date = index === undefined ? null : sheet.blocks[index]?.dated?.date;
  if (index === undefined || date === null || date === undefined) return null;
  return { value: date, basis: stated(sheet, index), blocks: new Map([[index, 'dated']]) };
}

function alone({ sheet, places, on }: Search): Finding<string> | null {
  const index = places.head.find((place) => {
    const block = sheet.blocks[place];
    return block?.dated?.labelled === false && block.byline === null;
  });
  const block = index === undefined ? undefined : sheet.blocks[index];
  if (index === undefined || block?.dated?.date === null || block?.dated?.date === undefined) return null;
  const reason = `A line of the head is a date and nothing else: “${block.text}”.`;
  return inferred(block.dated.date, reason, on, index);
}

function besideAuthors({ sheet, byline, on }: Search): Finding<string> | null {
  const [date] = [...byline.keys()].flatMap((index) => datesIn(sheet.blocks[index]?.text ?? ''));
  if (date === undefined) return null;
  const reason = 'The day printed beside the authors’ names is taken as the day of publication.';
  return inferred(date.date, reason, on, null, 'statedAuthors');
}

/** Letters that may stand on a line beside its date: names of outlet, section and place. */
const BESIDE = 70;

/** A date on a short line of the head beside names, as outlets, sections and places are printed with it. */
function besideNames({ sheet, places, on }: Search): Finding<string> | null {
  for (const at of places.head) {
    const block = sheet.blocks[at];
    if (block === undefined || block.prose || block.dated !== null || !isLine(sheet, at, block)) continue;
    const [first] = datesIn(block.text);
    if (first === undefined || block.text.length - (first.end - first.start) > BESIDE) continue;
    const reason = `A short line of the head prints this day beside names: “${block.text}”.`;
    return inferred(first.date, reason, on, at);
  }
  return null;
}

/** Whether a block can be a line of credits: no sentence, caption or headline. */
function isLine({ headline, outside }: Sheet, at: number, { text }: ReadBlock): boolean {
  const reason = outside.get(at);
  if (at === headline || reason === 'picture-credit' || reason === 'copyright') return false;
  return reason !== undefined || !/[.!?。]$/u.test(text);
}

function doubtful({ sheet, places, on }: Search): Finding<string> | null {
  for (const at of places.head) {
    const block = sheet.blocks[at];
    const date = block === undefined || block.prose ? null : readDoubtful(block.text);
    if (date === null) continue;
    const settled = settleDoubt(date, sheet);
    if (settled !== null) return inferred(settled.date, settled.reason, on, at);
  }
  return null;
}

function fromDateline({ dateline, on }: Search): Finding<string> | null {
  if (dateline?.date === null || dateline?.date === undefined) return null;
  const reason = 'The day of the dateline is taken as the day of publication.';
  return inferred(dateline.date, reason, on, null, 'dateline');
}

const HOUR = /\d[:.h]\d\d(?!\d)/u;

/** News name the hour of their last change, mostly on the day of publication; guides that are kept up to date do not. */
function fromUpdate({ sheet, places, on }: Search): Finding<string> | null {
  const at = places.head.find((index) => (sheet.blocks[index]?.dated?.updated ?? null) !== null);
  const block = at === undefined ? undefined : sheet.blocks[at];
  const value = block?.dated?.updated ?? null;
  if (block === undefined || value === null || !HOUR.test(block.text)) return null;
  const reason = `Only the last change is dated, with its hour, as news are on the day on which they appear: “${block.text}”.`;
  return inferred(value, reason, on, null, 'updated');
}

function onlyDay({ sheet, on }: Search): Finding<string> | null {
  const found = onlyDayOf(sheet);
  if (found === null) return null;
  const reason = `The only day that stands on a line of its own or beside names: “${found.text}”.`;
  return inferred(found.date, reason, on, found.at);
}

function inferred(
  value: string,
  reason: string,
  on: string,
  at: number | null,
  from: string | null = null,
): Finding<string> {
  return {
    value,
    basis: { is: 'inferred', ...(from === null ? {} : { from }), reason, by: 'converter', on },
    blocks: at === null ? new Map() : new Map([[at, 'dated']]),
  };
}
