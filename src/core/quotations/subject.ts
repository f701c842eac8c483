import type { Lexicon } from './lexicon/lexicon.ts';
import { isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';

/** The words that stand for somebody, one after another; never empty. */
export type Phrase = readonly Token[];

/** Most words that a description of a speaker is read to have. */
const LONGEST = 12;

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
  let last = verb - 1;
  while (last >= from && isBetween(tokens[last], lexicon)) last--;
  const token = tokens[last];
  if (last < from || token === undefined) return null;

  const isParticiple =
    lexicon.participles.has(tokens[verb]?.lower ?? '') || (tokens[verb]?.lower ?? '').endsWith('ing');
  if (isParticiple || token.kind !== 'word' || lexicon.clauseOpeners.has(token.lower)) {
    return mainSubject(tokens, from, verb, lexicon);
  }
  if (lexicon.relatives.has(token.lower)) return phraseBefore(tokens, from, last, lexicon);

  const start = startOfPhrase(tokens, from, last, lexicon);
  const phrase = withoutLead(tokens.slice(start, last + 1), lexicon);
  return phrase.length === 0 || phrase.length > LONGEST ? mainSubject(tokens, from, verb, lexicon) : phrase;
}

/**
 * The subject with which a sentence begins: what stands before its first verb,
 * after introductions (*On Monday, …*) and past earlier quotations.
 */
export function mainSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Phrase | null {
  let start = from;
  while (start < to) {
    const token = tokens[start];
    if (token === undefined) return null;
    if (token.kind !== 'word' || isLead(token, lexicon)) start++;
    else if (opensIntroduction(token, lexicon)) {
      start = afterComma(tokens, start, to);
    } else return leadingPhrase(tokens, start, to, lexicon);
  }
  return null;
}

/** *On Monday, …*, *When it rained, …*, *Speaking to reporters, …* */
function opensIntroduction(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.prepositions.has(token.lower) || lexicon.clauseOpeners.has(token.lower)) return true;
  return lexicon.capitals === 'names' && /^\p{Lu}\p{Ll}{2,}(?:ing|ed)$/u.test(token.text);
}

/** The speaker that follows a verb: *said Ann Lind, the mayor*. */
export function phraseAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Phrase | null {
  let end = from;
  while (end < to && end - from < LONGEST) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    const isHead = end === from;
    const stops = lexicon.relatives.has(token.lower) || lexicon.clauseOpeners.has(token.lower);
    const describes = token.lower === 'of' || token.lower === 'for' || !lexicon.prepositions.has(token.lower);
    if (!isHead && (stops || !describes)) break;
    end++;
  }
  const phrase = tokens.slice(from, end);
  const [first] = phrase;
  if (first === undefined || lexicon.prepositions.has(first.lower) || lexicon.clauseOpeners.has(first.lower))
    return null;
  return phrase;
}

function isBetween(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word') return false;
  return lexicon.between.has(token.lower) || (token.lower.endsWith('ly') && !isCapitalised(token));
}

/** Words before a subject that are not part of it: *But*, *Meanwhile*, *still*. */
function isLead(token: Token, lexicon: Lexicon): boolean {
  return isBetween(token, lexicon) || lexicon.openers.has(token.lower);
}

function withoutLead(phrase: Phrase, lexicon: Lexicon): Phrase {
  const start = phrase.findIndex((token) => !isLead(token, lexicon));
  const rest = start === -1 ? [] : phrase.slice(start);
  const [first] = rest;
  if (first === undefined || !lexicon.prepositions.has(first.lower)) return rest;
  // “In May Ann Lind said”: only capitals or a pronoun tell where the subject begins.
  const last = rest.at(-1);
  if (last === undefined) return [];
  if (lexicon.pronouns.has(last.lower)) return [last];
  let begin = rest.length;
  while (begin > 0 && isNameLike(rest[begin - 1], lexicon)) begin--;
  return rest.slice(begin);
}

function isNameLike(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && isCapitalised(token) && !lexicon.notNames.has(token.lower);
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

function afterComma(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (tokens[index]?.lower === ',') return index + 1;
  return to;
}

/** A phrase without a known end: a name ends where its capitals end, a description at a verb. */
function leadingPhrase(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  let names = 0;
  let end = from;
  while (end < to && end - from < LONGEST) {
    const token = tokens[end];
    if (token?.kind !== 'word' || (end > from && endsDescription(token, lexicon))) break;
    const isName = isNameLike(token, lexicon);
    // “Osterby fire chief”: one capital before a small letter describes; two are a name.
    if (names > 1 && !isName) break;
    if (isName) names++;
    end++;
    if (lexicon.pronouns.has(token.lower)) break;
  }
  const phrase = tokens.slice(from, end);
  return phrase.length > 0 ? phrase : null;
}

function endsDescription(token: Token, lexicon: Lexicon): boolean {
  const lists = [
    lexicon.verbs,
    lexicon.relatives,
    lexicon.clauseOpeners,
    lexicon.prepositions,
    lexicon.between,
  ];
  return lists.some((list) => list.has(token.lower)) || /^\p{Ll}+ed$/u.test(token.text);
}
