import { isReporting, NEAR, rangeOf } from './cue.ts';
import type { Cue } from './cue.ts';
import { cueBefore } from './cue-before.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { nameOf } from './names.ts';
import type { Place, Reading } from './reading.ts';
import { mainSubject } from './main-subject.ts';
import { isSignature, phraseAfter } from './phrase.ts';
import { subjectOf } from './subject.ts';
import type { Phrase } from './phrase.ts';
import { indexAt, isCapitalised, sentenceEnd, sentenceStart } from './tokens.ts';
import type { Token } from './tokens.ts';

/** The attribution at the end of the run's sentence, past other words and runs: *Words like “maybe” and “soon” help nobody, Ann Lind said.* */
export function cueAtEnd(tokens: readonly Token[], run: number, lexicon: Lexicon): Cue | null {
  const end = Math.min(sentenceEnd(tokens, run + 1), run + 2 * NEAR);
  for (let comma = run + 1; comma < end; comma++) {
    if (tokens[comma]?.lower !== ',' && tokens[comma]?.kind !== 'run') continue;
    const cue = closing(tokens, comma + 1, end, lexicon);
    if (cue !== null) return cue;
  }
  return null;
}

/** *Ann Lind said.* or *said Ann Lind, the mayor.*, with nothing behind that the verb could govern. */
function closing(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Cue | null {
  for (let verb = from; verb < end && verb - from < 8; verb++) {
    if (tokens[verb]?.kind !== 'word') return null;
    const isTag = verb === from && lexicon.tags.has(tokens[verb]?.lower ?? '');
    if (!isTag && (!isReporting(tokens, verb, lexicon) || lexicon.participles.has(tokens[verb]?.lower ?? '')))
      continue;
    const phrase =
      verb === from
        ? phraseAfter(tokens, verb + 1, end, lexicon)
        : speakerBetween(tokens, from, verb, end, lexicon);
    if (phrase === null || !isSpeaker(phrase, lexicon)) return null;
    return { range: rangeOf(tokens[verb], tokens[verb]), phrase, how: 'verb', side: 'after' };
  }
  return null;
}

/** Tokens that an attribution has behind its verb, at most, for its object: *told reporters.* */
const CLOSING = 4;

function speakerBetween(
  tokens: readonly Token[],
  from: number,
  verb: number,
  end: number,
  lexicon: Lexicon,
): Phrase | null {
  const [first, next] = [tokens[from], tokens[verb + 1]];
  const governs =
    end - verb > CLOSING &&
    next?.kind === 'word' &&
    !lexicon.prepositions.has(next.lower) &&
    !lexicon.days.has(next.lower);
  if (
    first === undefined ||
    governs ||
    lexicon.clauseOpeners.has(first.lower) ||
    lexicon.relatives.has(first.lower)
  )
    return null;
  return subjectOf(tokens, from, verb, lexicon);
}

/** A cue in the paragraph before, where that one ends with a colon. */
export function cueAcross({ paragraphs, lexicon }: Reading, { paragraph, index }: Place): Cue | null {
  const previous = paragraphs[paragraph - 1];
  if (index !== 0 || previous?.at(-1)?.text !== ':') return null;
  return cueBefore(previous, previous.length, lexicon);
}

/** The signature in the paragraph below a run, where nothing else stands in it: *— Ann Lind, Osterby*. */
export function signatureBelow(
  { paragraphs, lexicon }: Reading,
  { paragraph, tokens, index }: Place,
): Cue | null {
  const below = paragraphs[paragraph + 1] ?? [];
  if (index !== tokens.length - 1 || below.length > NEAR) return null;
  const [dash, ...phrase] = below;
  if (!/^[\u2013-\u2015]$/u.test(dash?.text ?? '') || !isSignature(phrase, lexicon)) return null;
  return { range: rangeOf(dash, dash), phrase, how: 'signature', side: 'after' };
}

/** The subject of a sentence that reports without a word on any list: *Ann Lind shrugged off the “empty talk” of Bo Olk.* */
export function cueOfSentence({ lexicon, names }: Reading, { tokens, index }: Place): Cue | null {
  const start = sentenceStart(tokens, index);
  const phrase = start < index ? mainSubject(tokens, start, index, lexicon) : null;
  const [first] = phrase ?? [];
  const last = phrase?.at(-1);
  if (phrase === null || first === undefined || last === undefined || !isSpeaker(phrase, lexicon))
    return null;
  // Where nouns have capitals, one at the start of a sentence is nobody’s name.
  const isNoun = lexicon.capitals === 'nouns' && !lexicon.determiners.has(first.lower);
  if (isNoun && !lexicon.pronouns.has(first.lower) && nameOf(phrase, names, lexicon) === null) return null;
  const behind = indexAt(tokens, last.end);
  const [verb, participle] = [tokens[behind]?.lower ?? '', tokens[behind + 1]?.lower ?? ''];
  if (lexicon.be.has(verb) && lexicon.passive.has(participle)) return null;
  return { range: rangeOf(first, phrase.at(-1)), phrase, how: 'sentence', side: 'before' };
}

/** Whether a phrase can stand for somebody: a pronoun, a name, or a description with its article. */
function isSpeaker([first, ...rest]: Phrase, lexicon: Lexicon): boolean {
  if (first === undefined) return false;
  if (lexicon.pronouns.has(first.lower)) return rest.length === 0 && !lexicon.things.has(first.lower);
  if (lexicon.determiners.has(first.lower)) return rest.length > 0;
  return isCapitalised(first) || lexicon.organisations.has(first.lower);
}
