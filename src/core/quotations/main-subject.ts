import type { Lexicon } from './lexicon/lexicon.ts';
import { isLead, isNameLike, LONGEST, phraseAfter } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';

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
  let start = from === 0 ? afterDateline(tokens, to) : from;
  while (start < to) {
    const token = tokens[start];
    if (token === undefined) return null;
    if (token.kind !== 'word' || isLead(token, lexicon)) start++;
    else if (opensIntroduction(token, tokens[start + 1], lexicon)) {
      if (lexicon.verbSecond) return behindSecondVerb(tokens, start, to, lexicon);
      start = afterComma(tokens, start, to);
    } else {
      const phrase = leadingPhrase(tokens, start, to, lexicon);
      const end = start + (phrase?.length ?? 0);
      if (!isAside(tokens, end, lexicon)) return phrase;
      start = afterComma(tokens, end, to);
    }
  }
  return null;
}

/** Whether the phrase before index `end` is only a time or a state: *Last week, …*, *Two days later, …*, *(Osterby,) N.H., …* */
function isAside(tokens: readonly Token[], end: number, { times }: Lexicon): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (next === undefined || last === undefined) return false;
  if (times.has(next.lower)) return true;
  return next.text === ',' && (times.has(last.lower) || /^(?:\p{Lu}\.){2,}$/u.test(last.text));
}

/** Tokens that a dateline has, at most. */
const DATELINE = 12;

/** Index behind *OSTERBY, May 2 (Echo) —* at the start of a paragraph. */
function afterDateline(tokens: readonly Token[], to: number): number {
  const [first] = tokens;
  if (first === undefined || !/^\p{Lu}{3,}$/u.test(first.text)) return 0;
  for (let index = 1; index < Math.min(to, DATELINE); index++) {
    if (/^[\u2013\u2014-]$/u.test(tokens[index]?.text ?? '')) return index + 1;
  }
  return 0;
}

/** *Im Rat warb Jens Lind*: the first small word between two phrases is the verb, and the subject stands behind it. */
function behindSecondVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Phrase | null {
  for (let index = from + 1; index < to - 1; index++) {
    const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
    if (before === undefined || token?.kind !== 'word' || next?.kind !== 'word' || isCapitalised(token))
      continue;
    const lists = [
      lexicon.prepositions,
      lexicon.determiners,
      lexicon.clauseOpeners,
      lexicon.between,
      lexicon.pronouns,
    ];
    if (lists.some((list) => list.has(token.lower)) || !(isCapitalised(before) || before.kind === 'sign'))
      continue;
    if (lexicon.pronouns.has(next.lower)) return [next];
    if (isCapitalised(next) || lexicon.determiners.has(next.lower))
      return phraseAfter(tokens, index + 1, to, lexicon);
  }
  return null;
}

/** *On Monday, …*, *When it rained, …*, *Speaking to reporters, …* */
function opensIntroduction(token: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  const dates = lexicon.days.has(token.lower) && next !== undefined;
  if (dates && (next.lower === ',' || lexicon.prepositions.has(next.lower))) return true;
  const lists = [lexicon.prepositions, lexicon.clauseOpeners, lexicon.oblique];
  if (lists.some((list) => list.has(token.lower))) return true;
  return lexicon.capitals === 'names' && /^\p{Lu}\p{Ll}{2,}(?:ing|ed)$/u.test(token.text);
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
  // “The United States”: a verb inside a sentence has no capital.
  if (isCapitalised(token)) return false;
  return lists.some((list) => list.has(token.lower)) || /^\p{Ll}+ed$/u.test(token.text);
}
