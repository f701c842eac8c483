import type { Lexicon } from './lexicon/lexicon.ts';
import { mainSubject } from './main-subject.ts';
import { isBetween, isLead, isNameLike, LONGEST } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/**
 * The subject of the verb at index `verb`, in a sentence that begins at index
 * `from`. Null where the words in between do not make one.
 */
export function subjectOf(
  tokens: readonly Token[],
  from: number,
  verb: number,
  lexicon: Lexicon,
): Phrase | null {
  const last = beforeVerb(tokens, from, verb, lexicon);
  const token = tokens[last];
  if (last < from || token === undefined) return null;

  const isParticiple =
    lexicon.participles.has(tokens[verb]?.lower ?? '') || (tokens[verb]?.lower ?? '').endsWith('ing');
  if (isParticiple || token.kind !== 'word' || lexicon.clauseOpeners.has(token.lower)) {
    return ownSubject(tokens, from, verb, lexicon) ?? mainSubject(tokens, from, verb, lexicon);
  }
  if (lexicon.relatives.has(token.lower)) return phraseBefore(tokens, from, last, lexicon);

  const start = startOfPhrase(tokens, from, last, lexicon);
  const phrase = withoutLead(tokens.slice(start, last + 1), lexicon);
  if (phrase.length > 0 && phrase.length <= LONGEST) return phrase;
  const names = namesAtEnd(phrase, lexicon);
  return names.length > 0 ? names : mainSubject(tokens, from, verb, lexicon);
}

/** The subject that a preposition gives a participle: *…, with Ann Lind saying*. */
function ownSubject(
  tokens: readonly Token[],
  from: number,
  participle: number,
  lexicon: Lexicon,
): Phrase | null {
  let start = participle;
  while (start > from && isNameLike(tokens[start - 1], lexicon)) start--;
  const link = tokens[start - 1];
  if (
    start < participle &&
    link !== undefined &&
    start > from &&
    /^(?:[\u2013-\u2015-]|and)$/u.test(link.lower)
  )
    return tokens.slice(start, participle);
  start = participle;
  while (start > from && participle - start <= LONGEST && tokens[start - 1]?.kind === 'word') {
    start--;
    if (!lexicon.absolute.has(tokens[start]?.lower ?? '')) continue;
    const phrase = tokens.slice(start + 1, participle);
    return tokens[start - 1]?.text === ',' && phrase.length > 0 ? phrase : null;
  }
  return null;
}

/** Index of the last token before a verb that can belong to its subject: past adverbs, auxiliaries and what stands in brackets. */
function beforeVerb(tokens: readonly Token[], from: number, verb: number, lexicon: Lexicon): number {
  let last = verb - 1;
  while (last >= from) {
    if (isBetween(tokens[last], lexicon)) last--;
    else if (tokens[last]?.text === ')') last = bracketStart(tokens, from, last) - 1;
    else break;
  }
  return last;
}

function bracketStart(tokens: readonly Token[], from: number, end: number): number {
  for (let index = end - 1; index >= from && end - index < LONGEST; index--) {
    if (tokens[index]?.text === '(') return index;
  }
  return end;
}

/** The relative pronoun that is the subject of a verb: *Ann Lind, who said*. */
export function relativeBefore(
  tokens: readonly Token[],
  from: number,
  verb: number,
  lexicon: Lexicon,
): Token | null {
  const token = tokens[beforeVerb(tokens, from, verb, lexicon)];
  return token !== undefined && lexicon.relatives.has(token.lower) ? token : null;
}

function namesAtEnd(phrase: Phrase, lexicon: Lexicon): Phrase {
  let begin = phrase.length;
  while (begin > 0 && isNameLike(phrase[begin - 1], lexicon)) begin--;
  return phrase.slice(begin);
}

function withoutLead(phrase: Phrase, lexicon: Lexicon): Phrase {
  const last = phrase.at(-1);
  if (last !== undefined && lexicon.pronouns.has(last.lower)) return [last];
  const verb = phrase.findLastIndex(
    ({ text, lower }) => text === lower && lexicon.verbs.has(lower) && !lexicon.nounLike.has(lower),
  );
  const clause = phrase.slice(verb + 1);
  const start = clause.findIndex((token) => !isLead(token, lexicon));
  const rest = start === -1 ? [] : clause.slice(start);
  const [first] = rest;
  if (first === undefined || !lexicon.prepositions.has(first.lower)) return rest;
  // “In May Ann Lind said”: only capitals or a pronoun tell where the subject begins.
  return namesAtEnd(rest, lexicon);
}

function startOfPhrase(tokens: readonly Token[], from: number, last: number, lexicon: Lexicon): number {
  let start = last;
  while (start > from && last - start < 2 * LONGEST) {
    const before = tokens[start - 1];
    if (before?.kind !== 'word') break;
    if (lexicon.clauseOpeners.has(before.lower) || lexicon.relatives.has(before.lower)) break;
    start--;
  }
  return start;
}

/** The phrase that a relative clause hangs on: *Ann Lind, who said*. */
function phraseBefore(
  tokens: readonly Token[],
  from: number,
  relative: number,
  lexicon: Lexicon,
): Phrase | null {
  const last = tokens[relative - 1]?.lower === ',' ? relative - 2 : relative - 1;
  if (last < from) return null;
  let start = last + 1;
  while (start > from && isNameLike(tokens[start - 1], lexicon)) start--;
  const phrase = tokens.slice(start, last + 1);
  return phrase.length > 0 ? phrase : null;
}
