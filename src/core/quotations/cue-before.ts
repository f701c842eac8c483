import { isReporting, NEAR, rangeOf, sourceAt, sourceEndingAt } from './cue.ts';
import type { Cue } from './cue.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { mainSubject } from './main-subject.ts';
import { phraseAfter } from './phrase.ts';
import { relativeBefore, subjectOf } from './subject.ts';
import type { Phrase } from './phrase.ts';
import { indexAt, isCapitalised, sentenceStart } from './tokens.ts';
import { placeOfWords, subjectInVerbSecond, subjectOfClause } from './verb-second.ts';
import type { Token } from './tokens.ts';

/** Tokens that a label has, at most. */
const LABEL = 7;

/** The cue before the run at index `run`, in the same sentence: *Ann Lind said: “…”*. */
export function cueBefore(tokens: readonly Token[], run: number, lexicon: Lexicon): Cue | null {
  const start = sentenceStart(tokens, run);
  if (start === run) return null;
  const cue =
    continuedBefore(tokens, start, run, lexicon) ??
    labelBefore(tokens, start, run) ??
    nounBefore(tokens, start, run, lexicon) ??
    verbBefore(tokens, start, run, lexicon) ??
    sourceBefore(tokens, start, run, lexicon);
  if (cue !== null || tokens[run - 1]?.text !== ':') return cue;
  // *Die Brücke sei alt: „…“* goes on with what somebody said before.
  if (tokens.slice(start, run).some(({ lower }) => lexicon.reported.has(lower))) return null;
  const phrase =
    afterPreposition(tokens, start, run - 1, lexicon) ?? mainSubject(tokens, start, run, lexicon);
  const colon = tokens[run - 1];
  return phrase === null ? null : { range: rangeOf(colon, colon), phrase, how: 'colon', side: 'before' };
}

/** *Ann Lind spoke for an hour. Adding, “…”* */
function continuedBefore(tokens: readonly Token[], start: number, run: number, lexicon: Lexicon): Cue | null {
  const participle = tokens[start];
  if (start === 0 || run - start > 2 || !lexicon.participles.has(participle?.lower ?? '')) return null;
  const phrase = mainSubject(tokens, sentenceStart(tokens, start - 1), start, lexicon);
  return phrase === null
    ? null
    : { range: rangeOf(participle, participle), phrase, how: 'continued', side: 'before' };
}

/** *From the report: “…”* */
function afterPreposition(
  tokens: readonly Token[],
  start: number,
  colon: number,
  lexicon: Lexicon,
): Phrase | null {
  const phrase = tokens.slice(start + 1, colon);
  const [first] = phrase;
  const isShort = phrase.length > 0 && phrase.length <= 5 && phrase.every(({ kind }) => kind === 'word');
  if (!isShort || first === undefined || !lexicon.sources.has(tokens[start]?.lower ?? '')) return null;
  return phrase;
}

/** `Ann Lind: “…”` at the start of a paragraph, or behind a headline and a dash. */
function labelBefore(tokens: readonly Token[], start: number, run: number): Cue | null {
  const colon = tokens[run - 1];
  if (colon?.text !== ':') return null;
  let from = run - 1;
  while (
    from > start &&
    run - from <= LABEL &&
    tokens[from - 1]?.kind === 'word' &&
    isCapitalised(tokens[from - 1] ?? colon)
  )
    from--;
  const isBehindDash = from > start && /^[\u2013\u2014-]$/u.test(tokens[from - 1]?.text ?? '');
  if (!isBehindDash && (start !== 0 || run > LABEL)) return null;
  const phrase = tokens.slice(isBehindDash ? from : 0, run - 1);
  const isName = phrase.length > 0 && phrase.every((token) => isCapitalised(token) || token.lower === ',');
  return isName ? { range: rangeOf(colon, colon), phrase, how: 'label', side: 'before' } : null;
}

/** *Her answer was “…”*, *in Lind’s words, “…”*. */
function nounBefore(tokens: readonly Token[], start: number, run: number, lexicon: Lexicon): Cue | null {
  for (let index = run - 1; index > start && run - index <= 5; index--) {
    const noun = tokens[index];
    const owner = tokens[index - 1];
    if (noun === undefined || owner === undefined || !lexicon.speech.has(noun.lower)) continue;
    if (lexicon.possessives.has(owner.lower))
      return { range: rangeOf(noun, noun), phrase: [owner], how: 'noun', side: 'before' };
    if (!/['’]s?$/u.test(owner.text)) continue;
    let from = index - 1;
    while (from > start && isCapitalised(tokens[from - 1] ?? noun)) from--;
    const bare = {
      ...owner,
      text: owner.text.replace(/['’]s?$/u, ''),
      lower: owner.lower.replace(/'s?$/u, ''),
    };
    return {
      range: rangeOf(noun, noun),
      phrase: [...tokens.slice(from, index - 1), bare],
      how: 'noun',
      side: 'before',
    };
  }
  return null;
}

function verbBefore(tokens: readonly Token[], start: number, run: number, lexicon: Lexicon): Cue | null {
  for (let verb = run - 1; verb >= start && run - verb <= NEAR; verb--) {
    // “Quoted Ann Lind as saying”: the verb before it tells whose words they are.
    const isObject = lexicon.likenings.has(tokens[verb - 1]?.lower ?? '');
    if (isObject || !isReporting(tokens, verb, lexicon)) continue;
    const phrase = subjectFor(tokens, start, verb, run, lexicon);
    if (phrase === null) continue;
    const naming = namingEnd(tokens, verb, run, lexicon);
    const range = rangeOf(tokens[verb], tokens[naming ?? verb]);
    const how = naming === null ? 'verb' : 'naming';
    const outer = outerSubject(tokens, start, verb, phrase, lexicon);
    if (outer !== null) return { range, phrase: outer, how: 'outer', side: 'before' };
    const standIn = relativeBefore(tokens, start, verb, lexicon);
    return { range, phrase, ...(standIn === null ? {} : { standIn }), how, side: 'before' };
  }
  return null;
}

/** The speaker for the verb at index `verb`, wherever the language puts it. */
export function subjectFor(
  tokens: readonly Token[],
  start: number,
  verb: number,
  run: number,
  lexicon: Lexicon,
): Phrase | null {
  if (lexicon.verbFirst) return phraseAfter(tokens, verb + 1, run, lexicon);
  const colon = tokens.slice(start, verb).findLastIndex(({ text }) => text === ':');
  if (colon !== -1 && verb > start + colon + 1)
    return subjectFor(tokens, start + colon + 1, verb, run, lexicon);
  return (
    quotedBy(tokens, verb, run, lexicon) ??
    placeOfWords(tokens, start, verb, run, lexicon) ??
    (lexicon.verbSecond
      ? (subjectOfClause(tokens, start, verb, lexicon) ??
        subjectInVerbSecond(tokens, start, verb, run, lexicon))
      : null) ??
    (lexicon.participles.has(tokens[verb]?.lower ?? '')
      ? participleSubject(tokens, start, verb, lexicon)
      : null) ??
    subjectOf(tokens, start, verb, lexicon) ??
    (lexicon.participles.has(tokens[verb]?.lower ?? '') ? null : invertedSubject(tokens, verb, run, lexicon))
  );
}

/** *…, Ann Lind said, adding*: whoever the reporting verb before a participle has as its subject. */
function participleSubject(
  tokens: readonly Token[],
  start: number,
  participle: number,
  lexicon: Lexicon,
): Phrase | null {
  if (tokens[participle - 1]?.lower !== ',') return null;
  const verb = participle - 2;
  return verb > start && isReporting(tokens, verb, lexicon) ? subjectOf(tokens, start, verb, lexicon) : null;
}

/**
 * The subject of the whole sentence, where the nearer one is only a pronoun in
 * *what he called* or *said she believes*: they are the same person, and the
 * outer one may have a name.
 */
function outerSubject(
  tokens: readonly Token[],
  start: number,
  verb: number,
  [first, ...rest]: Phrase,
  lexicon: Lexicon,
): Phrase | null {
  if (first === undefined || rest.length > 0 || !lexicon.onePerson.has(first.lower)) return null;
  const at = indexAt(tokens, first.start);
  if (tokens[at - 1]?.lower === 'what') return mainSubject(tokens, start, at, lexicon);
  if (!lexicon.beliefs.has(tokens[verb]?.lower ?? '')) return null;
  for (let outer = at - 1; outer > start && at - outer <= 3; outer--) {
    if (isReporting(tokens, outer, lexicon)) return subjectOf(tokens, start, outer, lexicon);
  }
  return null;
}

/** *The Echo quoted Ann Lind as saying*: the words are those of whoever stands behind the verb. */
function quotedBy(tokens: readonly Token[], verb: number, run: number, lexicon: Lexicon): Phrase | null {
  const next = tokens[verb + 1];
  if (!lexicon.quoting.has(tokens[verb]?.lower ?? '') || next?.kind !== 'word' || verb + 1 >= run)
    return null;
  const phrase = phraseAfter(tokens, verb + 1, run, lexicon);
  const stop = phrase?.findIndex(({ lower }) => lexicon.prepositions.has(lower)) ?? -1;
  return phrase === null || stop <= 0 ? phrase : phrase.slice(0, stop);
}

/** *On Monday said Ann Lind: “…”*: nothing may stand between the speaker and the words. */
function invertedSubject(
  tokens: readonly Token[],
  verb: number,
  run: number,
  lexicon: Lexicon,
): Phrase | null {
  const phrase = phraseAfter(tokens, verb + 1, run, lexicon);
  const after = phrase === null ? undefined : tokens[verb + 1 + phrase.length];
  return after !== undefined && after.kind !== 'word' ? phrase : null;
}

/** Last token of *called*, *described it as*, when the run follows it at once. */
function namingEnd(tokens: readonly Token[], verb: number, run: number, lexicon: Lexicon): number | null {
  if (!lexicon.naming.has(tokens[verb]?.lower ?? '') || run - verb > 8) return null;
  return tokens[run - 1]?.kind === 'word' && lexicon.likenings.has(tokens[run - 1]?.lower ?? '')
    ? run - 1
    : verb;
}

function sourceBefore(tokens: readonly Token[], start: number, run: number, lexicon: Lexicon): Cue | null {
  for (let index = start; index < run && index - start < NEAR; index++) {
    const cue =
      sourceAt(tokens, index, run, lexicon, 'before') ??
      sourceEndingAt(tokens, start, index, 'before', lexicon);
    if (cue !== null) return cue;
  }
  return null;
}
