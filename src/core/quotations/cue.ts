import type { TextRange } from '../text/range.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { phraseAfter } from './subject.ts';
import type { Phrase } from './subject.ts';
import { isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What in the sentence says whose words a run is. */
export interface Cue {
  /** The reporting verb or phrase. */
  readonly range: TextRange;
  readonly phrase: Phrase;
  /** `colon`: no verb, only a sentence that leads to the words; says less than the others. */
  readonly how: 'verb' | 'naming' | 'label' | 'source' | 'noun' | 'signature' | 'colon';
  readonly side: 'before' | 'after';
}

/** Cue words further away than this many tokens belong to something else. */
export const NEAR = 30;

/** *according to Ann Lind*, at index `at`. */
export function sourceAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lexicon: Lexicon,
  side: Cue['side'],
): Cue | null {
  for (const wording of lexicon.accordingTo) {
    if (!wording.every((word, offset) => tokens[at + offset]?.lower === word)) continue;
    const from = at + wording.length;
    const phrase = phraseAfter(tokens, from, end, lexicon);
    if (phrase !== null) return { range: rangeOf(tokens[at], tokens[from - 1]), phrase, how: 'source', side };
  }
  return null;
}

/** Whether the word at `index` reports speech: not *the claims*, not *was told*. */
export function isReporting(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index];
  const lower = token?.lower ?? '';
  if (!lexicon.verbs.has(lower) && !lexicon.participles.has(lower) && !lexicon.naming.has(lower))
    return false;
  const before = tokens[index - 1];
  if (before === undefined) return true;
  if (
    lexicon.passive.has(lower) &&
    (lexicon.be.has(before.lower) || lexicon.be.has(tokens[index - 2]?.lower ?? ''))
  )
    return false;
  if (lexicon.determiners.has(before.lower) || before.lower === 'to') return false;
  if (!lexicon.nounLike.has(lower)) return true;
  return (
    isCapitalised(before) ||
    lexicon.pronouns.has(before.lower) ||
    lexicon.documents.has(before.lower) ||
    lexicon.organisations.has(before.lower)
  );
}

/** From the start of one token to the end of another. */
export function rangeOf(first: Token | undefined, last: Token | undefined): TextRange {
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
