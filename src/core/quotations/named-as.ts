import { rangeOf } from './cue.ts';
import type { Cue } from './cue.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { phraseAfter } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { sentenceStart } from './tokens.ts';
import type { Token } from './tokens.ts';
import { subjectOfAuxiliary, subjectOfClause } from './verb-second.ts';

/** Words between a run and the participle that puts it on something, at most. */
const REACH = 8;

/**
 * The cue around a run that something is called, in a language whose participle
 * ends the clause: *Die Brücke wird von Jens Lind als „alt“ bezeichnet*, *Jens
 * Lind hat sie als „alt“ bezeichnet*.
 */
export function namedAs(tokens: readonly Token[], run: number, lexicon: Lexicon): Cue | null {
  if (!lexicon.verbSecond || !lexicon.likenings.has(tokens[run - 1]?.lower ?? '')) return null;
  const start = sentenceStart(tokens, run);
  for (let at = run + 1; at < tokens.length && at - run <= REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'sign') return null;
    if (!lexicon.passive.has(token.lower)) continue;
    const phrase =
      agent(tokens, start, at, lexicon) ??
      subjectOfClause(tokens, start, at, lexicon) ??
      subjectOfAuxiliary(tokens, start, at, lexicon);
    return phrase === null ? null : { range: rangeOf(token, token), phrase, how: 'naming', side: 'before' };
  }
  return null;
}

/** Whoever a passive says does it: *wird von Jens Lind … bezeichnet*. */
function agent(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  if (!tokens.slice(from, to + 2).some(({ lower }) => lexicon.be.has(lower))) return null;
  for (let at = to - 1; at >= from; at--) {
    if (lexicon.byWhom.has(tokens[at]?.lower ?? '')) return phraseAfter(tokens, at + 1, to, lexicon);
  }
  return null;
}
