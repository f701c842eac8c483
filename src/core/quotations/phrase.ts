import type { Lexicon } from './lexicon/lexicon.ts';
import { isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';

/** The words that stand for somebody, one after another; never empty. */
export type Phrase = readonly Token[];

/** Most words that a description of a speaker is read to have. */
export const LONGEST = 12;

/** The speaker that follows a verb: *said Ann Lind, the mayor*. */
export function phraseAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Phrase | null {
  const title = tokens[from];
  // An outlet’s name may stand in marks of its own: schrieb „Neues Blatt“.
  if (title?.kind === 'run' && lexicon.capitals === 'nouns') return [title];
  let end = from;
  while (end < to && end - from < LONGEST) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    const isHead = end === from;
    const stops = lexicon.relatives.has(token.lower) || lexicon.clauseOpeners.has(token.lower);
    const describes = token.lower === 'of' || token.lower === 'for' || !lexicon.prepositions.has(token.lower);
    if (!isHead && (stops || !describes || endsName(tokens, end, lexicon))) break;
    end++;
  }
  const phrase = tokens.slice(from, end);
  const [first] = phrase;
  if (first === undefined || lexicon.prepositions.has(first.lower) || lexicon.clauseOpeners.has(first.lower))
    return null;
  return phrase;
}

/** Where nouns have capitals: a small word that nothing with a capital follows is no longer the speaker’s (*sagte Jens Lind heute*). */
function endsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (lexicon.capitals !== 'nouns' || token === undefined || isCapitalised(token)) return false;
  const isFullName = isNameLike(tokens[at - 1], lexicon) && isNameLike(tokens[at - 2], lexicon);
  // *die Regierung den Plan*: only a genitive still belongs to the speaker.
  if (lexicon.oblique.has(token.lower) && !token.lower.endsWith('s')) return true;
  if (lexicon.determiners.has(token.lower)) return isFullName;
  return next === undefined || !isCapitalised(next);
}

/** Words of a signature before its first comma, and behind it, at most. */
const SIGNED = 6;

/** Whether a phrase is a name as it is signed, with an office or a place behind a comma: *Ann Lind, mayor*. */
export function isSignature(phrase: Phrase, { verbs, relatives }: Lexicon): boolean {
  const comma = phrase.findIndex(({ text }) => text === ',');
  const name = comma === -1 ? phrase : phrase.slice(0, comma);
  const rest = comma === -1 ? [] : phrase.slice(comma);
  if (name.length === 0 || name.length > SIGNED || rest.length > SIGNED + 1) return false;
  const isOffice = ({ kind, text, lower }: Token): boolean =>
    text === ',' || (kind === 'word' && !verbs.has(lower) && !relatives.has(lower));
  return name.every(isCapitalised) && rest.every(isOffice);
}

/** Whether a word is an adverb or an auxiliary that may stand between speaker and verb. */
export function isBetween(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word' || isCapitalised(token)) return false;
  return lexicon.between.has(token.lower) || token.lower.endsWith('ly');
}

/** Words before a subject that are not part of it: *But*, *Meanwhile*, *still*. */
export function isLead(token: Token, lexicon: Lexicon): boolean {
  return isBetween(token, lexicon) || lexicon.openers.has(token.lower);
}

/** Whether a word can be part of a name. */
export function isNameLike(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && isCapitalised(token) && !lexicon.notNames.has(token.lower);
}
