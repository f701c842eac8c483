import { isReporting, NEAR, rangeOf, sourceAt } from './cue.ts';
import type { Cue } from './cue.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { mainSubject, phraseAfter, subjectOf } from './subject.ts';
import type { Phrase } from './subject.ts';
import { isCapitalised, sentenceStart } from './tokens.ts';
import type { Token } from './tokens.ts';

/** The cue before the run at index `run`, in the same sentence: *Ann Lind said: “…”*. */
export function cueBefore(tokens: readonly Token[], run: number, lexicon: Lexicon): Cue | null {
  const start = sentenceStart(tokens, run);
  if (start === run) return null;
  const cue =
    labelBefore(tokens, start, run) ??
    nounBefore(tokens, start, run, lexicon) ??
    verbBefore(tokens, start, run, lexicon) ??
    sourceBefore(tokens, start, run, lexicon);
  if (cue !== null || tokens[run - 1]?.text !== ':') return cue;
  const phrase = mainSubject(tokens, start, run, lexicon);
  const colon = tokens[run - 1];
  return phrase === null ? null : { range: rangeOf(colon, colon), phrase, how: 'colon', side: 'before' };
}

/** `Ann Lind: “…”` at the start of a paragraph. */
function labelBefore(tokens: readonly Token[], start: number, run: number): Cue | null {
  const colon = tokens[run - 1];
  if (start !== 0 || colon?.text !== ':' || run > 7) return null;
  const phrase = tokens.slice(0, run - 1);
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
    if (!isReporting(tokens, verb, lexicon)) continue;
    const phrase = lexicon.verbFirst
      ? phraseAfter(tokens, verb + 1, run, lexicon)
      : (subjectOf(tokens, start, verb, lexicon) ?? invertedSubject(tokens, verb, run, lexicon));
    if (phrase === null) continue;
    const naming = namingEnd(tokens, verb, run, lexicon);
    const range = rangeOf(tokens[verb], tokens[naming ?? verb]);
    return { range, phrase, how: naming === null ? 'verb' : 'naming', side: 'before' };
  }
  return null;
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
  return tokens[run - 1]?.kind === 'word' && tokens[run - 1]?.lower === 'as' ? run - 1 : verb;
}

function sourceBefore(tokens: readonly Token[], start: number, run: number, lexicon: Lexicon): Cue | null {
  for (let index = start; index < run && index - start < NEAR; index++) {
    const cue = sourceAt(tokens, index, run, lexicon, 'before');
    if (cue !== null) return cue;
  }
  return null;
}
