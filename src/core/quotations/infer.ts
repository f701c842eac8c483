import type { FoundSpeaker } from './found.ts';
import { inferredFrom, reportedAtEnd, personJustBefore } from './nearby.ts';
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
  if (sentenceStart(tokens, index) !== index) return null;
  if (index > 0) {
    const here = last !== null && last.paragraph === paragraph ? last : null;
    return here !== null && tokens[index - 1]?.kind === 'run'
      ? again(here, 'The quotation just before it in the paragraph')
      : (subjectBefore(reading, place) ??
          (here === null ? null : again(here, 'The quotation before it in the paragraph')));
  }
  const previous = reading.paragraphs[paragraph - 1] ?? [];
  const reported = reportedAtEnd(reading, previous);
  if (reported !== null) {
    const reason = `The paragraph begins with the quotation, and the paragraph before it ends with what ${reported.name} says.`;
    return { speaker: inferredFrom(reported, reason), confidence: 0.6 };
  }
  const follows = last !== null && last.paragraph === paragraph - 1;
  return follows ? again(last, 'The quotation in the paragraph before it') : null;
}

function subjectBefore(reading: Reading, place: Place): Inferred | null {
  const subject = personJustBefore(reading, place);
  if (subject === null) return null;
  const reason = `${subject.name} is whom the sentence just before the quotation is about, and nothing else says whose words these are.`;
  return { speaker: inferredFrom(subject, reason), confidence: 0.6 };
}

function again({ speaker, confidence }: Spoken, where: string): Inferred | null {
  const { name } = speaker;
  if (name === null) {
    // The mention is kept for the reader of the text; who it is stays unknown.
    return speaker.mention === null ? null : { speaker, confidence: confidence * 0.6 };
  }
  const reason = `${where} is by ${name}, and nobody else is named in between.`;
  return { speaker: { ...speaker, basis: { is: 'inferred', reason } }, confidence: confidence * 0.6 };
}
