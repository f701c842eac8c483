import type { TextRange } from '../text/range.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { phraseAfter } from './phrase.ts';
import { subjectOf } from './subject.ts';
import type { Phrase } from './phrase.ts';
import { endsSentence, isCapitalised, sentenceStart } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What in the sentence says whose words a run is. */
export interface Cue {
  /** The reporting verb or phrase. */
  readonly range: TextRange;
  readonly phrase: Phrase;
  /** The word beside the verb that stands for `phrase`: *who* in “Ann Lind, who said”. */
  readonly standIn?: Token;
  /**
   * `colon`: no verb, only a sentence that leads to the words; `sentence`: not
   * even that, only the subject of the sentence; `outer`: the subject of the
   * sentence for a pronoun nearer to the verb; `continued`: the subject of the
   * sentence before, with which the participle goes on. They say less than the others.
   */
  readonly how:
    | 'verb'
    | 'naming'
    | 'label'
    | 'source'
    | 'noun'
    | 'signature'
    | 'colon'
    | 'sentence'
    | 'outer'
    | 'continued';
  readonly side: 'before' | 'after';
  /** Whether something on the other side of the run says that somebody else speaks. */
  readonly isContested?: boolean;
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

/** *Ann Lind zufolge*, with the postposition at index `at` and the sentence from `from`. */
export function sourceEndingAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  side: Cue['side'],
  lexicon: Lexicon,
): Cue | null {
  const postposition = tokens[at];
  if (postposition === undefined || !lexicon.postpositions.has(postposition.lower)) return null;
  const phrase = subjectOf(tokens, from, at, lexicon);
  return phrase === null ? null : { range: rangeOf(postposition, postposition), phrase, how: 'source', side };
}

/** Whether the word at `index` reports speech: not *the claims*, not *was told*. */
export function isReporting(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index];
  const lower = token?.lower ?? '';
  const listed = lexicon.verbs.has(lower) || lexicon.participles.has(lower) || lexicon.naming.has(lower);
  if (!listed && !isPhrasal(tokens, index, lexicon)) return false;
  if (lexicon.separable.has(lower) && !hasParticle(tokens, index, lexicon)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before === undefined) return opensWithVerb(lower, after, lexicon);
  if (token !== undefined && isCapitalised(token)) {
    // “The United States”, “the Osterby Post”: inside a sentence a capital makes it a name.
    return sentenceStart(tokens, index) === index && opensWithVerb(lower, after, lexicon);
  }
  if (
    lexicon.passive.has(lower) &&
    (lexicon.be.has(before.lower) || lexicon.be.has(tokens[index - 2]?.lower ?? ''))
  )
    return false;
  if (before.lower === 'that') return !lexicon.nounLike.has(lower);
  if (lexicon.determiners.has(before.lower) || before.lower === 'to') return false;
  if (!lexicon.nounLike.has(lower)) return true;
  if (/['’]s?$/u.test(before.text)) return false;
  return (
    before.kind === 'run' ||
    (before.lower === ',' && tokens[index - 2]?.kind === 'run') ||
    isCapitalised(before) ||
    lexicon.pronouns.has(before.lower) ||
    lexicon.documents.has(before.lower) ||
    lexicon.organisations.has(before.lower)
  );
}

/** Whether the particle of the verb at index `verb` stands where a clause or a quotation ends. */
function hasParticle(tokens: readonly Token[], verb: number, { particles }: Lexicon): boolean {
  for (let at = verb + 1; at < tokens.length && at - verb < NEAR; at++) {
    const next = tokens[at + 1];
    if (particles.has(tokens[at]?.lower ?? '') && next?.kind !== 'word') return true;
    if (endsSentence(tokens, at)) return false;
  }
  return false;
}

/** *went on*, *cut in*: verbs that report only together with what follows them. */
function isPhrasal(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  return lexicon.phrasal.some((wording) =>
    wording.every((word, offset) => tokens[index + offset]?.lower === word),
  );
}

/** *Adding, “…”* and *Said Ann Lind: “…”* report; *Asked about it, …* and *Reports of …* do not. */
function opensWithVerb(lower: string, after: Token | undefined, lexicon: Lexicon): boolean {
  if (lexicon.participles.has(lower) || lexicon.capitals === 'none') return true;
  return (
    !lexicon.passive.has(lower) && !lexicon.nounLike.has(lower) && after !== undefined && isCapitalised(after)
  );
}

/** From the start of one token to the end of another. */
export function rangeOf(first: Token | undefined, last: Token | undefined): TextRange {
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
