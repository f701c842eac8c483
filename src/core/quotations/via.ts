import { isReporting, sourceAt } from './cue.ts';
import type { Cue } from './cue.ts';
import { publisherOf } from './documents.ts';
import type { FoundSpeaker, FoundVia } from './found.ts';
import { nameOf } from './names.ts';
import type { Name } from './sequences.ts';
import type { Place, Reading } from './reading.ts';
import { phraseAfter } from './subject.ts';
import type { Phrase } from './subject.ts';
import { sentenceEnd, sentenceStart, tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

/** The way by which the article has a quotation, as far as the sentences around it say. */
export function viaOf(reading: Reading, place: Place, speaker: FoundSpeaker, cue: Cue | null): FoundVia {
  return (
    directly(speaker) ??
    saidTo(reading, place, cue) ??
    reportedBefore(reading, place) ?? {
      chain: [],
      basis: {
        is: 'unknown',
        searched: ['the sentence of the quotation', 'the sentence before it in its paragraph'],
      },
    }
  );
}

/** What can be read needs nobody in between: the text quotes the document itself. */
function directly({ kind, mention }: FoundSpeaker): FoundVia | null {
  if (kind !== 'document' || mention === null) return null;
  return { chain: [], basis: { is: 'stated', at: mention } };
}

/** *Ann Lind told the Examiner*, *said Ann Lind, according to the Examiner*, *in an interview with the Examiner*. */
function saidTo(reading: Reading, { tokens, index }: Place, cue: Cue | null): FoundVia | null {
  if (cue === null) return null;
  const start = sentenceStart(tokens, index);
  const end = sentenceEnd(tokens, index + 1);
  for (let at = start; at < end; at++) {
    const outlet = outletAt(reading, tokens, at, end, cue);
    const [first, last] = [tokens[at], outlet?.phrase.at(-1)];
    if (outlet === null || first === undefined || last === undefined) continue;
    return { chain: [outlet.name], basis: { is: 'stated', at: { start: first.start, end: last.end } } };
  }
  return null;
}

const TOLD = new Set(['told', 'tells', 'telling']);

function outletAt(
  reading: Reading,
  tokens: readonly Token[],
  at: number,
  end: number,
  cue: Cue,
): { name: string; phrase: Phrase } | null {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower;
  const isInterview = word === 'with' && (before === 'interview' || before === 'conversation');
  const source = cue.how === 'source' ? null : sourceAt(tokens, at, end, reading.lexicon, 'after');
  const phrase =
    TOLD.has(word) || isInterview
      ? phraseAfter(tokens, at + 1, end, reading.lexicon)
      : (source?.phrase ?? null);
  if (phrase === null) return null;

  const named = nameOf(phrase, reading.names, reading.lexicon);
  if (named === null) return null;
  return source !== null || isOutlet(reading, named, phrase) ? { name: named.name, phrase } : null;
}

/** An outlet carries words on; a council that somebody *told* something does not. */
function isOutlet({ lexicon }: Reading, { name, kind }: Name, phrase: Phrase): boolean {
  if (kind !== 'organisation') return false;
  const words = name.toLowerCase().split(' ');
  const isAcronym = /^\p{Lu}{2,6}$/u.test(name) && !lexicon.determiners.has(phrase[0]?.lower ?? '');
  return (
    isAcronym ||
    words.some((word) => lexicon.press.has(word)) ||
    lexicon.media.has(phrase.at(-1)?.lower ?? '')
  );
}

/** *…, the report adds. “…,” Ann Lind said*: the sentence before is the report’s, so the quotation probably is out of it. */
function reportedBefore(reading: Reading, { tokens, index }: Place): FoundVia | null {
  const own = sentenceStart(tokens, index);
  const start = sentenceStart(tokens, own - 1);
  for (let at = Math.max(0, start); at < own - 1; at++) {
    const noun = tokens[at];
    const verb = tokens[at + 1];
    if (noun === undefined || verb === undefined) continue;
    const pointsBack = reading.lexicon.determiners.has(tokens[at - 1]?.lower ?? '');
    if (
      !pointsBack ||
      !reading.lexicon.documents.has(noun.lower) ||
      !isReporting(tokens, at + 1, reading.lexicon)
    )
      continue;
    const publisher = publisherOf(reading.introductions, noun.lower, noun.end, 0);
    if (publisher === null) return null;
    const reason = `The sentence before it says “the ${noun.text} ${verb.text}”, and the publication named last before that is by ${publisher.name}.`;
    return { chain: [publisher.name], basis: { is: 'inferred', reason } };
  }
  return null;
}

/** The sources that the words inside the marks name: *“According to the Examiner, …”*. */
export function reportsOf(reading: Reading, parts: readonly { start: number; end: number }[]): string[] {
  const sources = new Set<string>();
  for (const part of parts) {
    const tokens = tokenise(reading.text, part, []);
    for (let at = 0; at < tokens.length; at++) {
      const source = sourceAt(tokens, at, tokens.length, reading.lexicon, 'after');
      const named = source === null ? null : nameOf(source.phrase, reading.names, reading.lexicon);
      if (named !== null) sources.add(named.name);
    }
  }
  return [...sources];
}
