import { splitsPair } from '../text/code-points.ts';
import type { TextRange } from '../text/range.ts';
import type { Selector } from './selector.ts';

/** Code units of context that a selector keeps on each side, at most. */
const CONTEXT = 32;

/**
 * The selector that points at `range` of `text`.
 *
 * Its context is as printed, at most 32 code units a side, and one less where
 * the 32nd would be half of a surrogate pair.
 *
 * @throws {RangeError} when `range` is empty or does not lie in `text`.
 */
export function describe(text: string, { start, end }: TextRange): Selector {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`No words stand from ${start} to ${end} in a text of ${text.length} code units.`);
  }
  let from = Math.max(0, start - CONTEXT);
  if (from > 0 && splitsPair(text, from)) from++;
  let to = Math.min(text.length, end + CONTEXT);
  if (to < text.length && splitsPair(text, to)) to--;

  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    start,
    end,
  };
}
