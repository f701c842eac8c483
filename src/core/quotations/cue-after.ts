import { isReporting, NEAR, rangeOf, sourceAt } from './cue.ts';
import type { Cue } from './cue.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { phraseAfter, subjectOf } from './subject.ts';
import { isCapitalised, sentenceEnd } from './tokens.ts';
import type { Token } from './tokens.ts';

/** The cue behind the run at index `run`, in the same sentence: *“…,” Ann Lind said*. */
export function cueAfter(tokens: readonly Token[], run: number, lexicon: Lexicon): Cue | null {
  const end = nextRun(tokens, run + 1, Math.min(sentenceEnd(tokens, run + 1), run + NEAR));
  let from = run + 1;
  while (
    from < end &&
    tokens[from]?.kind === 'sign' &&
    /^[,\u060c\u2013-\u2015-]$/u.test(tokens[from]?.text ?? '')
  )
    from++;
  const first = tokens[from];
  if (first === undefined || from >= end) return null;

  const leadsOn = from > run + 1 || /^[,!?\u2026\u2013\u2014-]$/u.test(tokens[run]?.text ?? '');
  return (
    signature(tokens, run, from, end) ??
    sourceAt(tokens, from, end, lexicon, 'after') ??
    verbFirst(tokens, from, end, leadsOn, lexicon) ??
    speakerFirst(tokens, from, end, leadsOn, lexicon)
  );
}

/** “…,” said Ann Lind. After a comma or a question any verb will do before a name: “…,” snapped Ann Lind. */
function verbFirst(
  tokens: readonly Token[],
  verb: number,
  end: number,
  leadsOn: boolean,
  lexicon: Lexicon,
): Cue | null {
  const next = tokens[verb + 1];
  const isUnlisted =
    leadsOn && next !== undefined && isCapitalised(next) && /^\p{Ll}+ed$/u.test(tokens[verb]?.text ?? '');
  if (!isReporting(tokens, verb, lexicon) && !isUnlisted) return null;
  let from = verb + 1;
  while (from < end && lexicon.between.has(tokens[from]?.lower ?? '')) from++;
  const phrase = phraseAfter(tokens, from, end, lexicon);
  return phrase === null
    ? null
    : { range: rangeOf(tokens[verb], tokens[verb]), phrase, how: 'verb', side: 'after' };
}

/** “…,” Ann Lind said. After a comma or a question any verb will do: “…,” Ann Lind snapped. */
function speakerFirst(
  tokens: readonly Token[],
  from: number,
  end: number,
  leadsOn: boolean,
  lexicon: Lexicon,
): Cue | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  const opensClause =
    lexicon.clauseOpeners.has(first.lower) ||
    lexicon.prepositions.has(first.lower) ||
    lexicon.relatives.has(first.lower);
  const isSpeaker = leadsOn || lexicon.pronouns.has(first.text);
  if (opensClause || !isSpeaker) return null;

  for (let verb = from + 1; verb < end; verb++) {
    if (!isReporting(tokens, verb, lexicon) && !(leadsOn && isVerbOnNoList(tokens, from, verb, lexicon)))
      continue;
    const phrase = subjectOf(tokens, from, verb, lexicon);
    if (phrase !== null)
      return { range: rangeOf(tokens[verb], tokens[verb]), phrase, how: 'verb', side: 'after' };
  }
  return null;
}

function isVerbOnNoList(tokens: readonly Token[], from: number, verb: number, lexicon: Lexicon): boolean {
  const before = tokens[verb - 1];
  const token = tokens[verb];
  if (before === undefined || token === undefined || verb - from > 3) return false;
  const isSubject = isCapitalised(before) || lexicon.pronouns.has(before.lower);
  return (
    lexicon.capitals === 'names' &&
    isSubject &&
    /^\p{Ll}{2,}(?:ed|s)$/u.test(token.text) &&
    !lexicon.be.has(token.lower)
  );
}

function signature(tokens: readonly Token[], run: number, from: number, end: number): Cue | null {
  const dash = tokens[run + 1];
  if (dash === undefined || from !== run + 2 || !/^[\u2013-\u2015-]$/u.test(dash.text)) return null;
  const phrase = tokens.slice(from, end);
  const isName =
    end === tokens.length &&
    phrase.length <= 6 &&
    phrase.every((token) => isCapitalised(token) || token.lower === ',');
  return isName ? { range: rangeOf(dash, dash), phrase, how: 'signature', side: 'after' } : null;
}

function nextRun(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (tokens[index]?.kind === 'run') return index;
  return to;
}
