import { isReporting, NEAR, rangeOf, sourceAt } from './cue.ts';
import type { Cue } from './cue.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isSignature, phraseAfter } from './phrase.ts';
import { subjectOf } from './subject.ts';
import { isCapitalised, sentenceEnd, sentenceStart } from './tokens.ts';
import { opensSubject, placeOfWords } from './verb-second.ts';
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
  // Where the verb stands second, only a run that is all that stands before it can be its object.
  const mayBeObject =
    !lexicon.verbSecond ||
    leadsOn ||
    sentenceStart(tokens, run) === run ||
    lexicon.speech.has(tokens[run - 1]?.lower ?? '');
  return (
    signature(tokens, run, from, end, lexicon) ??
    shoutedBy(tokens, from, end, lexicon) ??
    (isCapitalised(first) ? null : sourceAt(tokens, from, end, lexicon, 'after')) ??
    (mayBeObject ? verbFirst(tokens, run, from, end, leadsOn, lexicon) : null) ??
    asSaid(tokens, from, end, lexicon) ??
    (lexicon.verbSecond ? null : speakerFirst(tokens, run, from, end, leadsOn, lexicon))
  );
}

/** “…,” said Ann Lind. After a comma or a question any verb will do before a name: “…,” snapped Ann Lind. */
function verbFirst(
  tokens: readonly Token[],
  run: number,
  verb: number,
  end: number,
  leadsOn: boolean,
  lexicon: Lexicon,
): Cue | null {
  const next = tokens[verb + 1];
  const isUnlisted =
    leadsOn && next !== undefined && isCapitalised(next) && /^\p{Ll}+ed$/u.test(tokens[verb]?.text ?? '');
  const isTag =
    lexicon.tags.has(tokens[verb]?.lower ?? '') &&
    next !== undefined &&
    opensSubject(next, lexicon) &&
    !lexicon.between.has(next.lower);
  // *“…,” noting the weather*: whoever notes it stands before.
  const isParticiple = lexicon.participles.has(tokens[verb]?.lower ?? '');
  if (isParticiple || (!isReporting(tokens, verb, lexicon) && !isUnlisted && !isTag)) return null;
  let from = verb + 1;
  while (from < end && lexicon.between.has(tokens[from]?.lower ?? '')) from++;
  const phrase = placeOfWords(tokens, run, verb, end, lexicon) ?? phraseAfter(tokens, from, end, lexicon);
  if (phrase === null) return null;
  const range = rangeOf(tokens[verb], tokens[verb]);
  // *“…,” quotes the Echo*: whoever quotes stands there as well as whoever is quoted.
  const isContested = lexicon.quoting.has(tokens[verb]?.lower ?? '');
  return { range, phrase, how: 'verb', side: 'after', isContested };
}

/** “…,” as Ann Lind put it. */
function asSaid(tokens: readonly Token[], as: number, end: number, lexicon: Lexicon): Cue | null {
  if (!lexicon.asSaid.has(tokens[as]?.lower ?? '')) return null;
  for (let verb = as + 2; verb < end; verb++) {
    if (tokens[verb]?.kind !== 'word') return null;
    if (!isReporting(tokens, verb, lexicon)) continue;
    const phrase = lexicon.verbSecond
      ? phraseAfter(tokens, as + 1, verb, lexicon)
      : subjectOf(tokens, as + 1, verb, lexicon);
    return phrase === null
      ? null
      : { range: rangeOf(tokens[verb], tokens[verb]), phrase, how: 'verb', side: 'after' };
  }
  return null;
}

/** “…,” Ann Lind said. After a comma or a question any verb will do: “…,” Ann Lind snapped. */
function speakerFirst(
  tokens: readonly Token[],
  run: number,
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
    lexicon.relatives.has(first.lower) ||
    (lexicon.capitals === 'names' && /^\p{Ll}+ing$/u.test(first.text));
  const opensSentence = sentenceStart(tokens, run) === run;
  const isSpeaker =
    leadsOn ||
    lexicon.pronouns.has(first.text) ||
    (opensSentence && isCapitalised(first) && !/^[.\u2026]$/u.test(tokens[run]?.text ?? ''));
  if (opensClause || !isSpeaker) return null;

  for (let verb = from + 1; verb < end; verb++) {
    if (lexicon.participles.has(tokens[verb]?.lower ?? '')) continue;
    const isUnlisted = leadsOn && opensSentence && isVerbOnNoList(tokens, from, verb, lexicon);
    if (!isReporting(tokens, verb, lexicon) && !isUnlisted) continue;
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

/** *“…,” came shouts from the crowd.* */
function shoutedBy(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Cue | null {
  const verb = tokens[from];
  if (verb === undefined || !lexicon.arrivals.has(verb.lower)) return null;
  for (let at = from + 1; at < Math.min(end, from + 5); at++) {
    if (!lexicon.sources.has(tokens[at]?.lower ?? '')) continue;
    const phrase = phraseAfter(tokens, at + 1, end, lexicon);
    return phrase === null
      ? null
      : { range: rangeOf(verb, tokens[at - 1]), phrase, how: 'verb', side: 'after' };
  }
  return null;
}

function signature(
  tokens: readonly Token[],
  run: number,
  from: number,
  end: number,
  lexicon: Lexicon,
): Cue | null {
  const dash = tokens[run + 1];
  if (dash === undefined || from !== run + 2 || !/^[\u2013-\u2015-]$/u.test(dash.text)) return null;
  const phrase = tokens.slice(from, tokens[end - 1]?.text === '.' ? end - 1 : end);
  const isSigned = end === tokens.length && isSignature(phrase, lexicon);
  return isSigned ? { range: rangeOf(dash, dash), phrase, how: 'signature', side: 'after' } : null;
}

function nextRun(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (tokens[index]?.kind === 'run') return index;
  return to;
}
