import type { TextRange } from '../text/range.ts';
import { isReporting } from './cue.ts';
import type { FoundSpeaker } from './found.ts';
import { nameOf } from './names.ts';
import { sequencesIn } from './sequences.ts';
import type { Name } from './sequences.ts';
import type { Place, Reading } from './reading.ts';
import { mainSubject, subjectOf } from './subject.ts';
import type { Phrase } from './subject.ts';
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

/** Whose words the sentence before the quotation reports, or else its subject, where that is a person. */
export function personJustBefore(reading: Reading, place: Place): Nearby | null {
  const { tokens, index } = place;
  const start = sentenceStart(tokens, index - 1);
  const reported = lastSpeaker(reading, tokens, start, index);
  if (reported === null) return personIn(reading, mainSubject(tokens, start, index, reading.lexicon));

  const [first] = reported;
  if (first === undefined || !reading.lexicon.onePerson.has(first.lower)) return personIn(reading, reported);
  const person = nearestPerson(reading, place, first.start);
  return person === null ? null : { ...person, mention: { start: first.start, end: first.end } };
}

/** Whose words the last sentence of a paragraph reports, where its subject is a person’s name. */
export function reportedAtEnd(reading: Reading, tokens: readonly Token[]): Nearby | null {
  const start = sentenceStart(tokens, tokens.length - 1);
  return personIn(reading, lastSpeaker(reading, tokens, start, tokens.length));
}

function lastSpeaker(
  { lexicon }: Reading,
  tokens: readonly Token[],
  start: number,
  end: number,
): Phrase | null {
  for (let verb = end - 1; verb >= start; verb--) {
    if (isReporting(tokens, verb, lexicon)) return subjectOf(tokens, start, verb, lexicon);
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

/** A speaker taken from what stands near, with the reason. */
export function inferredFrom({ name, kind, mention }: Nearby, reason: string): FoundSpeaker {
  return { name, kind, mention, basis: { is: 'inferred', reason } };
}
