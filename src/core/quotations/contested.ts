import type { Cue } from './cue.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Place } from './reading.ts';
import { indexAt, sentenceEnd } from './tokens.ts';

/**
 * The cue behind a run, where one before it names somebody else: that one
 * instead, where the verb behind the run has something else to report (*Lind
 * asked: “Why?” Olk said he had left.*), and a doubtful one in any other case.
 */
export function contested(place: Place, after: Cue | null, before: Cue | null, lexicon: Lexicon): Cue | null {
  if (after === null || before === null || before.how === 'colon') return after;
  const speaks = ({ phrase }: Cue): string => phrase.map(({ lower }) => lower).join(' ');
  if (speaks(after) === speaks(before)) return after;
  return { ...(governsMore(place, after, lexicon) ? before : after), isContested: true };
}

/** Whether anything but a time, a place or a stop follows an attribution. */
function governsMore({ tokens, index }: Place, { phrase, range }: Cue, lexicon: Lexicon): boolean {
  const behind = Math.max(phrase.at(-1)?.end ?? 0, range.end);
  const at = indexAt(tokens, behind);
  const next = tokens[at];
  if (next === undefined || at >= sentenceEnd(tokens, index + 1)) return false;
  if (next.kind === 'sign') return next.text === ':' || tokens[at + 1]?.kind === 'run';
  return !lexicon.prepositions.has(next.lower) && !lexicon.days.has(next.lower);
}
