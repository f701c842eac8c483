import type { HomeAs } from '../archive/conversion.ts';
import type { Basis } from '../basis/basis.ts';
import { datesIn } from './dates.ts';
import { readDateline, type Dateline } from './dateline.ts';
import { nearHeadline, type Sheet } from './sheet.ts';

/** A value, how it is known, and the blocks that it was taken from, which leave the text. */
export interface Finding<T> {
  readonly value: T;
  readonly basis: Basis;
  readonly blocks: ReadonlyMap<number, HomeAs>;
}

const NOWHERE: ReadonlyMap<number, HomeAs> = new Map();

/** Nothing found, with the places where it was looked for. */
export function unknown<T>(value: T, ...searched: readonly string[]): Finding<T> {
  return { value, basis: { is: 'unknown', searched: [...searched] }, blocks: NOWHERE };
}

/** The words of blocks, from the line on which the first begins. */
export function stated(sheet: Sheet, ...at: readonly number[]): Basis {
  const blocks = at.flatMap((index) => sheet.blocks[index] ?? []);
  const line = blocks[0]?.lines[0]?.number;
  return {
    is: 'stated',
    words: blocks.map(({ text }) => text).join(' '),
    ...(line === undefined ? {} : { line }),
  };
}

/** The headline, and further prints of it in the head as duplicates. */
export function findTitle(sheet: Sheet): Finding<string | null> {
  const { blocks, headEnd, headline } = sheet;
  if (headline === null) return unknown(null, 'the head of the text: no line is plainly a headline');
  const value = blocks[headline]?.text ?? '';
  const prints = blocks.flatMap(({ text, furniture }, at): [number, HomeAs][] =>
    at < headEnd && furniture === null && text === value
      ? [[at, at === headline ? 'title' : 'duplicate']]
      : [],
  );
  return { value, basis: stated(sheet, headline), blocks: new Map(prints) };
}

/** Place and day that open the text: the first running paragraph, or the one after a standfirst. They stay in the text. */
export function findDateline({ blocks, headline }: Sheet): Finding<Dateline | null> {
  const opening = blocks.flatMap(({ prose }, at) => (prose && at >= (headline ?? 0) ? [at] : [])).slice(0, 2);
  for (const at of opening) {
    const block = blocks[at];
    const value = block === undefined ? null : readDateline(block.text);
    const line = block?.lines[0]?.number;
    if (value !== null)
      return {
        value,
        basis: { is: 'stated', words: value.words, ...(line === undefined ? {} : { line }) },
        blocks: NOWHERE,
      };
  }
  return unknown(null, 'the opening of the text: it begins without place and day');
}

/** The day of publication: a line that says so, a date alone under the headline, or beside the byline, or the day of the dateline. */
export function findDate(
  sheet: Sheet,
  dateline: Dateline | null,
  byline: ReadonlyMap<number, HomeAs>,
  on: string,
): Finding<string | null> {
  const inferred = (
    value: string,
    reason: string,
    from: string | null,
    blocks: ReadonlyMap<number, HomeAs>,
  ): Finding<string> => ({
    value,
    basis: { is: 'inferred', ...(from === null ? {} : { from }), reason, by: 'converter', on },
    blocks,
  });
  const { blocks } = sheet;
  const labelled = nearHeadline(sheet, ({ dated }) => dated?.labelled === true);
  const at = labelled ?? nearHeadline(sheet, ({ dated, byline: also }) => dated !== null && also === null);
  const value = at === null ? null : blocks[at]?.dated?.date;
  if (at !== null && value !== undefined && value !== null) {
    const home = new Map<number, HomeAs>([[at, 'dated']]);
    if (labelled !== null) return { value, basis: stated(sheet, at), blocks: home };
    return inferred(
      value,
      `A line of the head is a date and nothing else: “${blocks[at]?.text ?? ''}”.`,
      null,
      home,
    );
  }

  const beside = [...byline.keys()].flatMap((index) => datesIn(blocks[index]?.text ?? ''))[0];
  if (beside !== undefined)
    return inferred(
      beside.date,
      'The day printed beside the authors’ names is taken as the day of publication.',
      'statedAuthors',
      NOWHERE,
    );
  if (dateline !== null && dateline.date !== null)
    return inferred(
      dateline.date,
      'The day of the dateline is taken as the day of publication.',
      'dateline',
      NOWHERE,
    );
  return unknown(null, 'the head of the text: no line says when it was published', 'the dateline');
}

const SHORTEST_CAPTION = 25;

/** Captions: lines that the head prints twice in a row, as a picture's text and its caption are. */
export function findCaptions(sheet: Sheet, taken: ReadonlySet<number>, on: string): Finding<string[]> {
  const { blocks, headEnd } = sheet;
  const homes = new Map<number, HomeAs>();
  for (let at = 0; at + 1 < headEnd; at++) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (block === undefined || block.text !== next?.text || block.text.length < SHORTEST_CAPTION) continue;
    if (taken.has(at) || taken.has(at + 1) || block.furniture !== null) continue;
    homes.set(at, homes.get(at) ?? 'caption');
    homes.set(at + 1, 'duplicate');
  }
  const captions = [...homes].flatMap(([at, as]) => (as === 'caption' ? [blocks[at]?.text ?? ''] : []));
  if (captions.length === 0)
    return unknown([], 'the head of the text: no line is plainly the caption of a picture');
  const reason = 'A line printed twice in a row above the text, as a picture’s text and its caption are.';
  return { value: captions, basis: { is: 'inferred', reason, by: 'converter', on }, blocks: homes };
}

/** The publisher that a line of head or end names as such. */
export function findPublisher(sheet: Sheet): Finding<string | null> {
  const { blocks, headEnd } = sheet;
  const at = blocks.findIndex(
    ({ publisher, byline }, index) =>
      publisher !== null && byline === null && (index < headEnd || index > blocks.length - 6),
  );
  const value = blocks[at]?.publisher;
  if (value === undefined || value === null)
    return unknown(null, 'the text of the seed: it names no outlet as its publisher');
  return { value, basis: stated(sheet, at), blocks: new Map([[at, 'outlet']]) };
}
