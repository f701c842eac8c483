import type { TextRange } from '../text/range.ts';
import { isReporting, sourceAt } from './cue.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { nameOf } from './names.ts';
import { sequencesIn } from './sequences.ts';
import type { Name } from './sequences.ts';
import type { Place, Reading } from './reading.ts';
import { mainSubject } from './main-subject.ts';
import { subjectFor } from './cue-before.ts';
import type { Phrase } from './phrase.ts';
import { indexAt, sentenceStart } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A person named near a quotation. */
export interface Nearby extends Name {
  readonly mention: TextRange;
}

/** Sentences that are looked back through for the person whom *he* stands for. */
const SENTENCES_BACK = 6;

/** Tokens into a paragraph up to which *he* may be somebody of the paragraph before. */
const FAR = 200;

/**
 * The person who was last the subject of a sentence before `offset`, in the
 * paragraph of `place` or the one before it.
 */
export function nearestPerson(reading: Reading, place: Place, offset: number): Nearby | null {
  const { tokens, paragraph } = place;
  const here = indexAt(tokens, offset);
  const pronoun = tokens[here]?.lower ?? '';
  const person = lastSubject(reading, tokens, here);
  if (person !== null) {
    const between = tokens.slice(indexAt(tokens, person.mention.end), here);
    return isOnlyOne(reading, person, between, pronoun) ? person : null;
  }
  if (here > FAR) return null;
  const before = reading.paragraphs[paragraph - 1] ?? [];
  const earlier = lastSubject(reading, before, before.length);
  if (earlier === null) return null;
  const between = [...before.slice(indexAt(before, earlier.mention.end)), ...tokens.slice(0, here)];
  return isOnlyOne(reading, earlier, between, pronoun) ? earlier : null;
}

/** Whether *he* can be nobody else: no other name, and no *she*, stands in between. */
function isOnlyOne(reading: Reading, { name }: Nearby, between: readonly Token[], pronoun: string): boolean {
  const { lexicon, names } = reading;
  const other = lexicon.feminine.has(pronoun) ? lexicon.masculine : lexicon.feminine;
  if (between.some(({ lower }) => other.has(lower))) return false;
  return sequencesIn(between, lexicon).every(({ tokens }) => {
    const named = nameOf(tokens, names, lexicon);
    return named === null || named.kind === 'organisation' || named.name === name;
  });
}

function lastSubject(reading: Reading, tokens: readonly Token[], to: number): Nearby | null {
  let end = to;
  for (let count = 0; count < SENTENCES_BACK && end > 0; count++) {
    const start = sentenceStart(tokens, end - 1);
    const person = personIn(
      reading,
      mainSubject(tokens, start, end, reading.lexicon) ?? lastSpeaker(reading, tokens, start, end),
    );
    if (person !== null) return person;
    end = start;
  }
  return null;
}

/** Whoever a sentence is about. */
export interface Subject {
  /** Null where the sentence only says *she*, or *a spokesman*, and it is not certain who that is. */
  readonly person: Name | null;
  readonly mention: TextRange;
  /** Whether the sentence reports what they say. */
  readonly isReporting: boolean;
}

/**
 * Whose words the last sentence before the token at index `end` reports, or
 * else its subject, where that is a person or a pronoun. `place` is a place in
 * the same paragraph.
 */
export function subjectBefore(reading: Reading, { tokens, ...place }: Place, end: number): Subject | null {
  const { lexicon } = reading;
  const start = sentenceStart(tokens, end - 1);
  const reported = lastSpeaker(reading, tokens, start, end);
  const phrase = reported ?? mainSubject(tokens, start, end, lexicon);
  const [first] = phrase ?? [];
  const last = phrase?.at(-1);
  if (phrase === null || first === undefined || last === undefined) return null;

  const isReporting = reported !== null;
  const mention = { start: first.start, end: last.end };
  if (phrase.length === 1 && lexicon.onePerson.has(first.lower)) {
    const person = nearestPerson(reading, { tokens, ...place }, first.start);
    return { person, mention, isReporting };
  }
  const person = personIn(reading, phrase);
  return person !== null || isReporting || isPersonal(first, lexicon)
    ? { person, mention, isReporting }
    : null;
}

/** *she*, *they*, but not *it*. */
function isPersonal({ lower }: Token, { pronouns, things }: Lexicon): boolean {
  return pronouns.has(lower) && !things.has(lower);
}

function lastSpeaker(
  { lexicon }: Reading,
  tokens: readonly Token[],
  start: number,
  end: number,
): Phrase | null {
  for (let verb = end - 1; verb >= start; verb--) {
    if (isReporting(tokens, verb, lexicon)) return subjectFor(tokens, start, verb, end, lexicon);
  }
  for (let at = start; at < end; at++) {
    const source = sourceAt(tokens, at, end, lexicon, 'before');
    if (source !== null) return source.phrase;
  }
  return null;
}

function personIn(reading: Reading, phrase: Phrase | null): Nearby | null {
  const [first] = phrase ?? [];
  const last = phrase?.at(-1);
  if (phrase === null || first === undefined || last === undefined) return null;
  const named = nameOf(phrase, reading.names, reading.lexicon);
  if (named?.kind !== 'person') return null;
  return { ...named, mention: { start: first.start, end: last.end } };
}
