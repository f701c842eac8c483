import type { TextRange } from '../text/range.ts';
import type { Alignment } from './align.ts';
import { describe } from './describe.ts';
import { follow } from './follow.ts';
import { isStanding } from './is-standing.ts';
import { nearest } from './nearest.ts';
import type { Selector } from './selector.ts';

/** The selector of a passage after an edit, or why there is none. */
export type FollowedSelector =
  | { readonly status: 'found' | 'changed'; readonly selector: Selector }
  | {
      readonly status: 'missing' | 'ambiguous';
      /** Where a person should look first, in the new text. */
      readonly nearest: TextRange | undefined;
    };

/**
 * Follow a selector through the edit that `alignment` describes, and describe
 * its passage anew. One that a run which was stopped half-way has moved already
 * stays as it is.
 */
export function followSelector(selector: Selector, alignment: Alignment): FollowedSelector {
  const { before, after } = alignment;
  if (!isStanding(before, selector) && isStanding(after, selector)) return { status: 'found', selector };
  const result = follow(selector, alignment);
  return result.status === 'found' || result.status === 'changed'
    ? { status: result.status, selector: describe(after, result.range) }
    : { status: result.status, nearest: nearest(selector, alignment) };
}
