import type { FoundSpeaker } from './found.ts';
import { subjectBefore } from './nearby.ts';
import type { Subject } from './nearby.ts';
import type { Place, Reading } from './reading.ts';
import { sentenceStart } from './tokens.ts';

/** The quotation before. */
export interface Spoken {
  readonly speaker: FoundSpeaker;
  readonly paragraph: number;
  readonly confidence: number;
}

/** A speaker whom nothing names with these words, but who stands near. */
export interface Inferred {
  readonly speaker: FoundSpeaker;
  readonly confidence: number;
}

/**
 * The speaker of a whole quotation that stands without a cue: the subject of
 * the sentence just before it, or whoever is quoted before it. Null where the
 * words are part of a sentence of the writer’s, or nobody is near.
 */
export function inferSpeaker(reading: Reading, place: Place, last: Spoken | null): Inferred | null {
  const { tokens, index, paragraph } = place;
  if (goesOnReporting(reading, place)) return inParagraph(reading, { ...place, index: startOfReport(place) });
  const start = sentenceStart(tokens, index);
  if (!leadsOn(reading, place, start)) return null;
  if (start > 0) {
    const here = last !== null && last.paragraph === paragraph ? last : null;
    return here !== null && tokens[start - 1]?.kind === 'run'
      ? again(here, 'The quotation just before it in the paragraph')
      : (inParagraph(reading, { ...place, index: start }) ??
          (here === null ? null : again(here, 'The quotation before it in the paragraph')));
  }
  const previous = reading.paragraphs[paragraph - 1] ?? [];
  const end = { paragraph: paragraph - 1, tokens: previous, index: previous.length };
  const subject = previous.at(-1)?.kind === 'run' ? null : subjectBefore(reading, end, previous.length);
  if (subject?.isReporting === true && !isCrowd(reading, subject))
    return acrossParagraphs(subject, SAID_BEFORE);
  const follows = last !== null && last.paragraph === paragraph - 1;
  const continued = follows ? again(last, 'The quotation in the paragraph before it') : null;
  return continued ?? (subject === null ? null : acrossParagraphs(subject, NAMED_BEFORE));
}

/** Whether nothing stands before the quotation in its sentence but a word that goes on: *And: “…”* */
function leadsOn({ lexicon }: Reading, { tokens, index }: Place, start: number): boolean {
  const before = tokens.slice(start, index);
  return before.every(({ kind, lower }) => kind === 'sign' || lexicon.openers.has(lower));
}

/** The paragraph before ends with somebody’s words in the writer’s, and the quotation goes on with them. */
const SAID_BEFORE = 0.6;
/** The paragraph before ends with a sentence about somebody. */
const NAMED_BEFORE = 0.4;

/** Whether the mention is of many who called something out: *the crowd*. */
export function isCrowd({ text, lexicon }: Reading, { mention }: Pick<FoundSpeaker, 'mention'>): boolean {
  if (mention === null) return false;
  const words = text.slice(mention.start, mention.end).toLowerCase().split(' ', 20);
  return words.some((word) => lexicon.crowds.has(word));
}

/** Whether the sentence of a quotation itself reports what somebody said before: *Der Plan sei „ein Fehler“.* */
export function goesOnReporting({ lexicon }: Reading, place: Place): boolean {
  const { tokens, index } = place;
  const words = tokens.slice(sentenceStart(tokens, index), index + 3);
  return startOfReport(place) > 0 && words.some(({ lower }) => lexicon.reported.has(lower));
}

/** Index behind whatever a report goes on from: the sentence before, or what stands before a colon (*Lind lobte den Plan: Er sei „klug“*). */
function startOfReport({ tokens, index }: Place): number {
  const start = sentenceStart(tokens, index);
  const colon = tokens.slice(start, index - 1).findLastIndex(({ text }) => text === ':');
  return colon > 0 ? start + colon : start;
}

function inParagraph(reading: Reading, place: Place): Inferred | null {
  const subject = subjectBefore(reading, place, place.index);
  if (subject === null) return null;
  const about = subject.person?.name ?? '';
  const reason = `${about} is whom the sentence just before the quotation is about, and nothing else says whose words these are.`;
  return inferred(subject, reason, 0.6);
}

function acrossParagraphs(subject: Subject, confidence: number): Inferred {
  const about = subject.person?.name ?? '';
  const what = subject.isReporting ? `what ${about} says` : `a sentence about ${about}`;
  const reason = `The paragraph begins with the quotation, and the paragraph before it ends with ${what}.`;
  return inferred(subject, reason, confidence);
}

function inferred({ person, mention }: Subject, reason: string, confidence: number): Inferred {
  if (person !== null)
    return { speaker: { ...person, mention, basis: { is: 'inferred', reason } }, confidence };
  const searched = ['the sentence before the quotation, which does not name its subject'];
  const speaker = { name: null, kind: 'unknown', mention, basis: { is: 'unknown', searched } } as const;
  return { speaker, confidence: confidence * 0.9 };
}

/** How much less sure it is that the next quotation is by the same speaker. */
const AGAIN = 0.8;

function again({ speaker, confidence }: Spoken, where: string): Inferred | null {
  const { name } = speaker;
  if (name === null) {
    // The mention is kept for the reader of the text; who it is stays unknown.
    return speaker.mention === null ? null : { speaker, confidence: confidence * AGAIN };
  }
  const reason = `${where} is by ${name}, and nobody else is named in between.`;
  return { speaker: { ...speaker, basis: { is: 'inferred', reason } }, confidence: confidence * AGAIN };
}
