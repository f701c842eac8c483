import type { Alignment } from './align.ts';
import { weigh } from './words.ts';

/**
 * The last word of a place in the direction of `step`, when it takes in the
 * new words that came instead of `lost`: what the passage's words at that end
 * weigh that have no partners.
 *
 * All new words up to `outside`, the partner of the word beside the passage,
 * unless they are far more than were lost; where that partner is elsewhere,
 * about as many as were lost, in the same line. Words are indexes of `now`.
 */
export function grow(
  alignment: Alignment,
  edge: number,
  outside: number,
  lost: number,
  step: 1 | -1,
): number {
  if (lost <= 0) return edge;
  const replaced = reach(alignment, edge, step, 2 * lost + 1, true);
  return replaced + step === outside ? replaced : reach(alignment, edge, step, lost, false);
}

/** How far words without partners reach from `edge`, if they weigh no more than `budget`. */
function reach(
  { back, now, after }: Alignment,
  edge: number,
  step: 1 | -1,
  budget: number,
  overLines: boolean,
): number {
  let at = edge;
  for (let left = budget; back[at + step] === -1; at += step) {
    left -= weigh(now, at + step, at + step + 1);
    const first = Math.min(at, at + step);
    const between = after.slice(now.ranges[first]?.end, now.ranges[first + 1]?.start);
    if (left < 0 || (!overLines && between.includes('\n'))) break;
  }
  return at;
}
