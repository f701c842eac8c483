import type { TextRange } from '../text/range.ts';
import type { Cue } from './cue.ts';
import { publisherOf } from './documents.ts';
import type { FoundSpeaker } from './found.ts';
import { nameOf } from './names.ts';
import { nearestPerson } from './nearby.ts';
import type { Place, Reading } from './reading.ts';
import type { Phrase } from './phrase.ts';
import { indexAt } from './tokens.ts';

/**
 * The speaker that a cue names.
 *
 * `publishers` are those whose documents the text has quoted already: after
 * *the article reads*, “the Examiner adds” is that article, too.
 */
export function speakerOf(
  reading: Reading,
  place: Place,
  cue: Cue,
  publishers: ReadonlySet<string>,
): FoundSpeaker {
  const { phrase } = cue;
  const found = speakerIn(reading, place, cue, publishers, rangeOf(phrase));
  const { standIn } = cue;
  return standIn === undefined ? found : { ...found, mention: { start: standIn.start, end: standIn.end } };
}

function speakerIn(
  reading: Reading,
  place: Place,
  cue: Cue,
  publishers: ReadonlySet<string>,
  mention: TextRange,
): FoundSpeaker {
  const { phrase } = cue;
  const concluded = CONCLUDED[cue.how];
  if (concluded !== undefined && !isPronoun(phrase, reading))
    return speakerLedTo(reading, phrase, mention, concluded);

  const noun = documentNoun(phrase, reading);
  if (noun !== null) return documentSpeaker(reading, phrase, noun, cue);
  if (isPronoun(phrase, reading)) return speakerOfPronoun(reading, place, phrase);

  const named = nameOf(phrase, reading.names, reading.lexicon);
  if (named === null || sharesVerb(reading, place, phrase)) return withoutName(reading, mention);
  const basis = { is: 'stated', at: together(mention, cue.range) } as const;
  return { name: named.name, kind: publishers.has(named.name) ? 'document' : named.kind, mention, basis };
}

/** Cues from which a speaker is only concluded, with what is said of the sentence. */
const CONCLUDED: Readonly<Partial<Record<Cue['how'], string>>> = {
  colon: 'leads to the quotation with a colon',
  sentence: 'the quotation stands in',
  outer: 'the quotation stands in, and the pronoun beside the verb is taken as the same person',
  continued: 'the one with the quotation goes on from',
};

/** Whether a phrase is a name or a pronoun for a person, and not a description or a thing. */
export function namesSpeaker(reading: Reading, phrase: Phrase): boolean {
  return isPronoun(phrase, reading) || nameOf(phrase, reading.names, reading.lexicon) !== null;
}

/** Whether a cue states who speaks with a description, so that there is no name to choose: *said a spokesman*. */
export function isDescribed(reading: Reading, { how, phrase }: Cue): boolean {
  return CONCLUDED[how] === undefined && !namesSpeaker(reading, phrase);
}

function speakerLedTo(reading: Reading, phrase: Phrase, mention: TextRange, how: string): FoundSpeaker {
  const named = nameOf(phrase, reading.names, reading.lexicon);
  if (named === null) return withoutName(reading, mention);
  const reason = `${named.name} is the subject of the sentence that ${how}.`;
  return { ...named, mention, basis: { is: 'inferred', reason } };
}

/** The noun, where the phrase stands for something that can be read: *the article*, *a report by the council*. */
function documentNoun(phrase: Phrase, { lexicon }: Reading): string | null {
  const stop = phrase.findIndex(
    ({ lower }) => lexicon.prepositions.has(lower) || lexicon.publishing.has(lower),
  );
  const head = (stop > 0 ? phrase[stop - 1] : phrase.at(-1))?.lower ?? '';
  return lexicon.documents.has(head) ? head : null;
}

function documentSpeaker(reading: Reading, phrase: Phrase, noun: string, cue: Cue): FoundSpeaker {
  const { introductions, lexicon } = reading;
  const mention = rangeOf(phrase);
  // “the report” points back; “a report”, “the council’s report” can only be introduced by their own words.
  const pointsBack = phrase.length === 2 && !lexicon.indefinite.has(phrase[0]?.lower ?? '');
  const publisher = publisherOf(introductions, noun, mention.end, pointsBack ? 0 : mention.start);
  if (publisher === null) return { ...withoutName(reading, mention), kind: 'document' };

  const { name } = publisher;
  if (publisher.sameNoun) {
    return { name, kind: 'document', mention, basis: { is: 'stated', at: together(mention, cue.range) } };
  }
  const reason = `“${printed(reading, mention)}” is taken as what ${name} published, the only publication named before.`;
  return { name, kind: 'document', mention, basis: { is: 'inferred', reason } };
}

function isPronoun(phrase: Phrase, { lexicon }: Reading): boolean {
  const [only] = phrase;
  return (
    phrase.length === 1 &&
    only !== undefined &&
    (lexicon.pronouns.has(only.lower) || lexicon.possessives.has(only.lower))
  );
}

function speakerOfPronoun(reading: Reading, place: Place, phrase: Phrase): FoundSpeaker {
  const mention = rangeOf(phrase);
  const word = printed(reading, mention);
  const isOne = reading.lexicon.onePerson.has(phrase[0]?.lower ?? '');
  const person = isOne ? nearestPerson(reading, place, mention.start) : null;
  if (person === null) return { ...withoutName(reading, mention), kind: isOne ? 'person' : 'unknown' };
  const reason = `“${word}” is taken as ${person.name}, the person whom the text named last before it as the subject of a sentence.`;
  return { name: person.name, kind: 'person', mention, basis: { is: 'inferred', reason } };
}

/** Whether another speaker stands before this one: *Ann Lind and Bo Olk said*. */
function sharesVerb({ lexicon }: Reading, { tokens }: Place, phrase: Phrase): boolean {
  const [first] = phrase;
  const index = first === undefined ? -1 : indexAt(tokens, first.start);
  const link = tokens[index - 1];
  const before = tokens[index - 2];
  const joins = link?.lower === 'and' || link?.lower === '&' || link?.lower === 'und';
  return joins && before !== undefined && /^\p{Lu}/u.test(before.text) && !lexicon.notNames.has(before.lower);
}

/** A speaker whom the text does not name, with the words in which it does not. */
function withoutName(reading: Reading, mention: TextRange): FoundSpeaker {
  return {
    name: null,
    kind: 'unknown',
    mention,
    basis: { is: 'unknown', searched: [beside(reading, mention)] },
  };
}

/** The same mention without a name, where it is too doubtful to be shown. */
export function unnamed(reading: Reading, speaker: FoundSpeaker): FoundSpeaker {
  const { mention, basis, kind } = speaker;
  if (basis.is === 'unknown' || mention === null) return speaker;
  return { name: null, kind, mention, basis: { is: 'unknown', searched: [beside(reading, mention)] } };
}

function beside(reading: Reading, mention: TextRange): string {
  return `the words beside the quotation, which say “${printed(reading, mention)}”`;
}

/** Words of the text for a sentence of ours, never more than a line of them. */
function printed({ text }: Reading, { start, end }: TextRange): string {
  return text.slice(start, Math.min(end, start + 80)).replace(/\s+/gu, ' ');
}

/** Gap up to which a name and its verb are shown as one piece of evidence. */
const ONE_PIECE = 120;

function together(mention: TextRange, cue: TextRange): TextRange {
  const gap = Math.max(mention.start, cue.start) - Math.min(mention.end, cue.end);
  if (gap > ONE_PIECE) return cue;
  return { start: Math.min(mention.start, cue.start), end: Math.max(mention.end, cue.end) };
}

function rangeOf(phrase: Phrase): TextRange {
  return { start: phrase[0]?.start ?? 0, end: phrase.at(-1)?.end ?? 0 };
}
