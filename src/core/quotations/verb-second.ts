import type { Lexicon } from './lexicon/lexicon.ts';
import { phraseAfter } from './phrase.ts';
import { subjectOf } from './subject.ts';
import type { Phrase } from './phrase.ts';
import { isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * The subject behind the verb at index `verb`, in a language whose verb stands
 * second: *Am Montag sagte Jens Lind: …*, *Als es regnete, sagte er: …*. Null
 * where the subject stands before the verb. `from` is the start of the sentence.
 */
function subjectBehind(
  tokens: readonly Token[],
  from: number,
  verb: number,
  to: number,
  lexicon: Lexicon,
): Phrase | null {
  const first = tokens[from];
  const next = tokens[verb + 1];
  if (next === undefined || !opensSubject(next, lexicon)) return null;
  const isFirst = verb === from || (tokens[verb - 1]?.lower === ',' && lexicon.pronouns.has(next.lower));
  const opens =
    first !== undefined && (lexicon.prepositions.has(first.lower) || lexicon.clauseOpeners.has(first.lower));
  const isAdverb = verb === from + 1 && first !== undefined && lexicon.openers.has(first.lower);
  return isFirst || opens || isAdverb
    ? phraseAfter(tokens, behindReflexive(tokens, verb + 1, lexicon), to, lexicon)
    : null;
}

/**
 * The subject of the verb at index `verb` where it does not stand before it:
 * behind it, or beside the auxiliary of a participle (*hat Jens Lind gesagt*).
 */
export function subjectInVerbSecond(
  tokens: readonly Token[],
  from: number,
  verb: number,
  to: number,
  lexicon: Lexicon,
): Phrase | null {
  const behind = subjectBehind(tokens, from, verb, to, lexicon);
  if (behind !== null) return behind;
  const next = tokens[verb + 1];
  if (next?.kind === 'word' && !lexicon.perfect.has(next.lower)) return null;
  for (let at = verb - 1; at > from && verb - at < CLAUSE; at--) {
    if (!lexicon.perfect.has(tokens[at]?.lower ?? '')) continue;
    return subjectBehind(tokens, from, at, verb, lexicon) ?? subjectOf(tokens, from, at, lexicon);
  }
  return null;
}

/** Words between an auxiliary and its participle, at most. */
const CLAUSE = 25;

/** The source of *heißt es in der Erklärung*, where the verb at index `verb` has nobody as its subject; null where it has. */
export function placeOfWords(
  tokens: readonly Token[],
  from: number,
  verb: number,
  to: number,
  lexicon: Lexicon,
): Phrase | null {
  if (!lexicon.impersonal.has(tokens[verb]?.lower ?? '')) return null;
  const behind = tokens.slice(verb + 1, Math.min(to, verb + NEAR));
  const at = behind.findIndex(({ lower }) => lexicon.prepositions.has(lower));
  if (at !== -1) return phraseAfter(tokens, verb + 2 + at, to, lexicon);
  const first = tokens[from];
  return first !== undefined && lexicon.prepositions.has(first.lower)
    ? phraseAfter(tokens, from + 1, verb, lexicon)
    : null;
}

/** Words between *heißt es* and the place where it stands, at most. */
const NEAR = 5;

function behindReflexive(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let index = at;
  while (lexicon.between.has(tokens[index]?.lower ?? '')) index++;
  return index;
}

/** Whether a phrase for somebody, or a word before one, can begin here. */
export function opensSubject(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word') return false;
  return (
    isCapitalised(token) ||
    lexicon.pronouns.has(token.lower) ||
    lexicon.determiners.has(token.lower) ||
    lexicon.between.has(token.lower)
  );
}
