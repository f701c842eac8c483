import type { TextRange } from '../text/range.ts';
import { align } from './align.ts';
import type { Alignment } from './align.ts';
import { follow } from './follow.ts';
import { nearest } from './nearest.ts';
import type { Selector } from './selector.ts';

/** One line of `cuttings annotations anchor --jsonl`, in. */
export interface PipeAnchor {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** Points into `before`. */
  readonly selector: Selector;
}

/** One line of `cuttings annotations anchor --jsonl`, out. Offsets count in `after`. */
export type PipeAnchored =
  | ({ readonly id: string; readonly status: 'anchored' } & TextRange)
  | { readonly id: string; readonly status: 'ambiguous' | 'orphan'; readonly proposal?: TextRange };

/**
 * Answers for passages of a pipe. Those of one edit mostly come one after the
 * other, so the last edit's alignment is kept.
 */
export function anchorPipe(): (asked: PipeAnchor) => PipeAnchored {
  let last: Alignment | undefined;
  return ({ id, before, after, selector }) => {
    if (last?.before !== before || last.after !== after) last = align(before, after);
    const followed = follow(selector, last);
    if (followed.status === 'found' || followed.status === 'changed')
      return { id, status: 'anchored', ...followed.range };
    const proposal = nearest(selector, last);
    const status = followed.status === 'ambiguous' ? 'ambiguous' : 'orphan';
    return { id, status, ...(proposal === undefined ? {} : { proposal }) };
  };
}
