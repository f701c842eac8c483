import type { TextRange } from '../text/range.ts';
import type { Alignment } from './align.ts';
import { placeOf } from './place.ts';
import type { Selector } from './selector.ts';

/** Share of passage and place that must agree, so that a proposal is worth a person's look. */
const WORTH_A_LOOK = 0.3;

/**
 * Where a person should look first for a passage that could not be followed.
 *
 * Only for messages and remedies: nothing may be anchored there unasked.
 * Undefined where no place is like the passage.
 */
export function nearest({ exact, start, end }: Selector, alignment: Alignment): TextRange | undefined {
  if (alignment.before.slice(start, end) !== exact) return undefined;
  const place = placeOf(alignment, { start, end });
  return place !== undefined && place.likeness >= WORTH_A_LOOK ? place.range : undefined;
}
