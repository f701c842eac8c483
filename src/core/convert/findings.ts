import type { HomeAs } from '../archive/conversion.ts';
import type { Basis } from '../basis/basis.ts';
import type { Sheet } from './sheet.ts';

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
export function findTitle(sheet: Sheet, on: string): Finding<string | null> {
  const { blocks, headEnd, headline, plainHeadline } = sheet;
  if (headline === null) return unknown(null, 'the head of the text: no line is plainly a headline');
  const value = blocks[headline]?.text ?? '';
  const prints = blocks.flatMap(({ text, furniture }, at): [number, HomeAs][] =>
    at < headEnd && furniture === null && text === value
      ? [[at, at === headline ? 'title' : 'duplicate']]
      : [],
  );
  const reason = 'Of all lines this one is most like a headline; others could be meant as well.';
  const basis: Basis = plainHeadline
    ? stated(sheet, headline)
    : { is: 'inferred', reason, by: 'converter', on };
  return { value, basis, blocks: new Map(prints) };
}

const SHORTEST_CAPTION = 25;

const PRINTED_TWICE =
  'A line printed twice in a row above the text, as a picture’s text and its caption are.';
const WITH_CREDIT = 'A line that ends in the credit of a picture, as captions do.';

/** A credit alone says only whose picture it is; with so many letters there is a caption before it. */
const CAPTION_WITH_CREDIT = 60;

/** Captions: lines that the head prints twice in a row, as a picture's text and its caption are, and those that end in a picture's credit. */
export function findCaptions(sheet: Sheet, taken: ReadonlySet<number>, on: string): Finding<string[]> {
  const { blocks, headEnd, outside } = sheet;
  const homes = new Map<number, HomeAs>();
  for (const [at, reason] of outside) {
    const captioned = reason === 'picture-credit' && (blocks[at]?.text.length ?? 0) >= CAPTION_WITH_CREDIT;
    if (captioned && !taken.has(at)) homes.set(at, 'caption');
  }
  for (let at = 0; at + 1 < blocks.length; at++) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (block === undefined || block.text !== next?.text || block.text.length < SHORTEST_CAPTION) continue;
    if (taken.has(at) || taken.has(at + 1) || block.furniture !== null) continue;
    if (at >= headEnd && outside.has(at)) continue;
    homes.set(at, homes.get(at) ?? 'caption');
    homes.set(at + 1, 'duplicate');
  }
  const inOrder = [...homes].sort(([one], [other]) => one - other);
  const captions = inOrder.flatMap(([at, as]) => (as === 'caption' ? [blocks[at]?.text ?? ''] : []));
  if (captions.length === 0)
    return unknown([], 'the head of the text: no line is plainly the caption of a picture');
  const reason = [...homes.values()].includes('duplicate') ? PRINTED_TWICE : WITH_CREDIT;
  return { value: captions, basis: { is: 'inferred', reason, by: 'converter', on }, blocks: homes };
}
