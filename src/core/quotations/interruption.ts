import type { Cue } from './cue.ts';
import type { Place } from './reading.ts';
import { endsSentence } from './tokens.ts';

/** Tokens that an attribution between two runs has, at most. */
const LONGEST = 40;

/**
 * Whether only the attribution stands between two runs: *“…,” she said. “…”*
 * is one quotation. `cue` is the first run’s; `before` and `after` are what the
 * second run has of its own, which must be nothing, or that same cue.
 */
export function isInterruption(
  first: Place,
  second: Place,
  cue: Cue | null,
  before: Cue | null,
  after: Cue | null,
): boolean {
  if (first.paragraph !== second.paragraph || cue?.side !== 'after' || after !== null) return false;
  if (before !== null && before.range.start !== cue.range.start) return false;
  const gap = second.index - first.index - 1;
  if (gap < 1 || gap > LONGEST) return false;
  for (let index = first.index + 1; index < second.index - 1; index++) {
    if (endsSentence(first.tokens, index)) return false;
  }
  const last = first.tokens[second.index - 1];
  return last?.kind === 'sign' && cue.range.start > (first.tokens[first.index]?.start ?? 0);
}
