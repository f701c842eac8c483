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
  const next = tokens[verb + 1];
  if (next === undefined || !opensSubject(next, lexicon)) return null;
  // *Sie sei müde, sagte die Leiterin*: what is reported stands before the verb.
  const isBehindReport =
    tokens[verb - 1]?.lower === ',' &&
    (lexicon.pronouns.has(next.lower) ||
      tokens.slice(from, verb).some(({ lower }) => lexicon.reported.has(lower)));
  return verb === from ||
    isBehindReport ||
    lexicon.nominative.has(next.lower) ||
    noSubjectBefore(tokens, from, verb, lexicon)
    ? phraseAfter(tokens, behindReflexive(tokens, verb + 1, lexicon), to, lexicon)
    : null;
}

/** Whether what stands before the verb cannot be its subject: *Am Montag*, *Später*, *Den Plan*. */
function noSubjectBefore(tokens: readonly Token[], from: number, verb: number, lexicon: Lexicon): boolean {
  let at = from;
  while (at < verb && lexicon.openers.has(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  if (at === verb || (at + 1 === verb && ADVERB.test(word))) return true;
  return [lexicon.prepositions, lexicon.clauseOpeners, lexicon.oblique].some((list) => list.has(word));
}

/** Adverbs by their ends: *wörtlich*, *glücklicherweise*. */
const ADVERB = /(?:lich|weise|maßen|seits|dings)$/u;

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
  return subjectOfAuxiliary(tokens, from, verb, lexicon);
}

/** The subject of the auxiliary before the participle at index `verb`: *hat Jens Lind gesagt*, *wird Jens Lind zitiert*. */
export function subjectOfAuxiliary(
  tokens: readonly Token[],
  from: number,
  verb: number,
  lexicon: Lexicon,
): Phrase | null {
  const isQuoted = lexicon.quoting.has(tokens[verb]?.lower ?? '');
  for (let at = verb - 1; at > from && verb - at < CLAUSE; at--) {
    const word = tokens[at]?.lower ?? '';
    if (!lexicon.perfect.has(word) && !(isQuoted && lexicon.be.has(word))) continue;
    return subjectBehind(tokens, from, at, verb, lexicon) ?? subjectOf(tokens, from, at, lexicon);
  }
  return null;
}

/** Words between an auxiliary and its participle, at most. */
const CLAUSE = 25;

/** The subject of a clause that the verb at index `verb` ends: *wie Jens Lind am Montag sagte*, *weil Jens Lind gesagt hat*. */
export function subjectOfClause(
  tokens: readonly Token[],
  from: number,
  verb: number,
  lexicon: Lexicon,
): Phrase | null {
  const last = lexicon.perfect.has(tokens[verb + 1]?.lower ?? '') ? verb + 1 : verb;
  const isFinal = tokens[last + 1]?.kind !== 'word';
  let commas = 0;
  for (let at = verb - 1; at >= from && verb - at < CLAUSE; at--) {
    const { kind, lower: word } = tokens[at] ?? { kind: 'sign', lower: '' };
    if (word === ',') commas++;
    else if (kind === 'sign' && word === ':') return null;
    // Two commas are those of an apposition; behind one alone the clause is over.
    const opensClause = (at === from || tokens[at - 1]?.text === ',') && commas % 2 === 0;
    if (!opensClause) continue;
    if (lexicon.asSaid.has(word) || (isFinal && lexicon.clauseOpeners.has(word)))
      return phraseAfter(tokens, at + 1, verb, lexicon);
  }
  return null;
}

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
  const at = behind.findIndex(({ lower }) => lexicon.sources.has(lower));
  if (at !== -1) return phraseAfter(tokens, verb + 2 + at, to, lexicon);
  const opens = lexicon.sources.has(tokens[from]?.lower ?? '');
  return opens ? phraseAfter(tokens, from + 1, verb, lexicon) : null;
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
    lexicon.possessives.has(token.lower) ||
    lexicon.between.has(token.lower)
  );
}
