import type { TextRange } from '../text/range.ts';
import { namesSpeaker, speakerOf, unnamed } from './attribute.ts';
import { candidatesFor } from './candidates.ts';
import { classOf } from './classify.ts';
import { confidenceIn, LEAST_SHOWN } from './confidence.ts';
import { cueAfter } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { cueAcross, cueAtEnd, cueOfSentence } from './cue-beyond.ts';
import type { Cue } from './cue.ts';
import type { FoundQuotation, FoundSpeaker } from './found.ts';
import { goesOnReporting, inferSpeaker, isCrowd } from './infer.ts';
import type { Spoken } from './infer.ts';
import { isInterruption } from './interruption.ts';
import { withoutMarks } from './marks.ts';
import { placesOf, readText } from './reading.ts';
import type { Place, Reading } from './reading.ts';
import { findRuns, paragraphsOf } from './runs.ts';
import type { Run } from './runs.ts';
import { tokenise } from './tokens.ts';
import { reportsOf, viaOf } from './via.ts';

/** What the finder must be told about a text. */
export interface FindContext {
  /** BCP 47 tag; words of speech are known for en, de, fa and ar. */
  readonly language: string;
}

/**
 * Every passage in quotation marks, in order, with whose words they are.
 *
 * A quotation that the attribution interrupts, or that runs over paragraphs
 * with its opening mark repeated, is one with several parts. Where the text
 * does not say whose words they are, the speaker is unknown: nothing is
 * guessed. Takes time linear in the text and never throws, whatever the text.
 */
export function findQuotations(text: string, { language }: FindContext): FoundQuotation[] {
  const paragraphs = paragraphsOf(text);
  const runs = findRuns(text, paragraphs);
  if (runs.length === 0) return [];

  const reading = readText(text, language, paragraphs, runs);
  const publishers = new Set<string>();
  let last: Spoken | null = null;
  return passagesOf(reading, runs).map((passage) => {
    const found = read(reading, passage, publishers, last);
    if (found.speaker.kind === 'document' && found.speaker.name !== null) publishers.add(found.speaker.name);
    if (found.class === 'quotation' || found.class === 'partial') {
      const { paragraph } = passage.last;
      // After the shouts of a crowd, whoever spoke before goes on.
      if (!isCrowd(reading, found.speaker))
        last = { speaker: found.speaker, paragraph, confidence: found.confidence };
      else if (last !== null) last = { ...last, paragraph };
    }
    return found;
  });
}

/** Runs that are one quotation, with the cue that they have between them. */
interface Passage {
  readonly parts: TextRange[];
  readonly first: Place;
  last: Place;
  cue: Cue | null;
}

function passagesOf(reading: Reading, runs: readonly Run[]): Passage[] {
  const { lexicon } = reading;
  const passages: Passage[] = [];
  let goesOn = false;
  placesOf(reading, runs).forEach((place, number) => {
    const { start, end, goesOn: continues } = runs[number] ?? { start: 0, end: 0, goesOn: false };
    const current = passages.at(-1);
    const before = goesOn ? null : cueBefore(place.tokens, place.index, lexicon);
    const after = cueAfter(place.tokens, place.index, lexicon);
    if (
      current !== undefined &&
      (goesOn || isInterruption(current.last, place, current.cue, before, after))
    ) {
      current.parts.push({ start, end });
      current.last = place;
      current.cue ??= after;
    } else {
      const cue =
        after ?? before ?? cueAtEnd(place.tokens, place.index, lexicon) ?? cueAcross(reading, place);
      passages.push({ parts: [{ start, end }], first: place, last: place, cue });
    }
    goesOn = continues;
  });
  return passages;
}

function read(
  reading: Reading,
  passage: Passage,
  publishers: ReadonlySet<string>,
  last: Spoken | null,
): FoundQuotation {
  const { parts, first } = passage;
  const inside = parts
    .slice(0, 1)
    .flatMap((part) => tokenise(reading.text, withoutMarks(reading.text, part), []));
  const subject =
    passage.cue === null && !goesOnReporting(reading, first) ? cueOfSentence(reading, first) : null;
  const mentionsSpeaker = subject !== null && namesSpeaker(reading, subject.phrase);
  const kind = parts.length > 1 ? 'quotation' : classOf(reading, first, inside, passage.cue, mentionsSpeaker);
  const cue = passage.cue ?? (kind === 'partial' || kind === 'quotation' ? subject : null);
  const inferred =
    cue === null && (kind === 'quotation' || kind === 'partial') ? inferSpeaker(reading, first, last) : null;
  const speaker = cue === null ? (inferred?.speaker ?? nobody()) : speakerOf(reading, first, cue, publishers);
  const via = viaOf(reading, first, speaker, cue);
  const confidence =
    cue === null ? (inferred?.confidence ?? 0) : confidenceIn(cue, kind, speaker, via, first);
  const isShown = speaker.name !== null && confidence >= LEAST_SHOWN;
  return {
    parts,
    class: kind,
    speaker: isShown ? speaker : unnamed(reading, speaker),
    candidates: isShown ? [] : candidatesFor(reading, first, speaker.name),
    cue: passage.cue?.range ?? null,
    via,
    reports: reportsOf(reading, parts),
    confidence,
  };
}

/** Nobody stands beside the words, nor near enough to be inferred. */
function nobody(): FoundSpeaker {
  const searched = ['the sentence of the quotation', 'the sentence before it', 'the paragraph before it'];
  return { name: null, kind: 'unknown', mention: null, basis: { is: 'unknown', searched } };
}
