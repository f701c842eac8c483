import type { TextRange } from '../text/range.ts';
import { isDescribed, namesSpeaker, speakerOf, unnamed } from './attribute.ts';
import { candidatesFor } from './candidates.ts';
import { classOf } from './classify.ts';
import { confidenceIn, LEAST_SHOWN } from './confidence.ts';
import { cueAfter } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { contested } from './contested.ts';
import { cueAcross, cueAtEnd, cueOfSentence, signatureBelow } from './cue-beyond.ts';
import type { Cue } from './cue.ts';
import type { FoundQuotation, FoundSpeaker } from './found.ts';
import { goesOnReporting, inferSpeaker, isCrowd } from './infer.ts';
import type { Spoken } from './infer.ts';
import { isInterruption } from './interruption.ts';
import { lexiconOf } from './lexicon/lexicon-of.ts';
import { withoutMarks } from './marks.ts';
import type { QuotationClass } from './quotation.ts';
import { namedAs } from './named-as.ts';
import { placesOf, readText } from './reading.ts';
import type { Place, Reading } from './reading.ts';
import { findRuns, paragraphsOf } from './runs.ts';
import type { Run } from './runs.ts';
import { tokenise } from './tokens.ts';
import { withUnmarked } from './unmarked.ts';
import { reportsOf, viaOf } from './via.ts';

/** What the finder must be told about a text. */
export interface FindContext {
  /** BCP 47 tag; words of speech are known for en, de, fa and ar. */
  readonly language: string;
  /** The paragraphs that are set as block quotations, in order. */
  readonly blocks?: readonly TextRange[];
}

/**
 * Every passage in quotation marks, in a block quotation or behind the dash of
 * a dialogue, in order, with whose words they are.
 *
 * A quotation that the attribution interrupts, or that runs over paragraphs
 * with its opening mark repeated, is one with several parts. Where the text
 * does not say whose words they are, the speaker is unknown: nothing is
 * guessed. Takes time linear in the text and never throws, whatever the text.
 */
export function findQuotations(text: string, { language, blocks = [] }: FindContext): FoundQuotation[] {
  const paragraphs = paragraphsOf(text);
  const lexicon = lexiconOf(language);
  const runs = withUnmarked(text, paragraphs, findRuns(text, paragraphs), blocks, lexicon);
  if (runs.length === 0) return [];

  const reading = readText(text, lexicon, paragraphs, runs);
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
  readonly form: Run['form'];
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
    const run = runs[number];
    if (run === undefined) return;
    const { start, end, form } = run;
    const current = passages.at(-1);
    const before = goesOn ? null : cueBefore(place.tokens, place.index, lexicon);
    const after = cueAfter(place.tokens, place.index, lexicon);
    if (
      current !== undefined &&
      (goesOn || isInterruption(current.last, place, current.cue, before, after))
    ) {
      current.parts.push({ start, end });
      current.last = place;
      current.cue ??= after ?? signatureBelow(reading, place);
    } else {
      const cue =
        contested(place, after, before, lexicon) ??
        namedAs(place.tokens, place.index, lexicon) ??
        before ??
        cueAtEnd(place.tokens, place.index, lexicon) ??
        signatureBelow(reading, place) ??
        cueAcross(reading, place);
      passages.push({ form, parts: [{ start, end }], first: place, last: place, cue });
    }
    goesOn = run.goesOn;
  });
  return passages;
}

function read(
  reading: Reading,
  passage: Passage,
  publishers: ReadonlySet<string>,
  last: Spoken | null,
): FoundQuotation {
  const { parts, first, form } = passage;
  const subject =
    passage.cue === null && !goesOnReporting(reading, first) ? cueOfSentence(reading, first) : null;
  const kind = kindOf(reading, passage, subject);
  const isSpeech = kind === 'partial' || kind === 'quotation';
  const cue = passage.cue ?? (isSpeech ? subject : null);
  // Behind the dash of a dialogue may speak whoever spoke before, or whoever answers.
  const inferred = cue === null && isSpeech && form !== 'dash' ? inferSpeaker(reading, first, last) : null;
  const speaker =
    cue === null ? (inferred?.speaker ?? nobody(form)) : speakerOf(reading, first, cue, publishers);
  const via = viaOf(reading, first, speaker, cue);
  const sure = cue === null ? (inferred?.confidence ?? 0) : confidenceIn(cue, kind, speaker, via, first);
  const confidence = Math.min(sure, reading.lexicon.surest);
  const isShown = speaker.name !== null && confidence >= LEAST_SHOWN;
  return {
    parts,
    class: kind,
    speaker: isShown ? speaker : unnamed(reading, speaker),
    candidates:
      isShown || (cue !== null && isDescribed(reading, cue))
        ? []
        : candidatesFor(reading, first, speaker.name),
    cue: passage.cue?.range ?? null,
    via,
    reports: reportsOf(reading, parts),
    confidence,
  };
}

/** The class of a passage, in whose sentence `subject` may be the one who speaks. */
function kindOf(reading: Reading, { parts, first, form, cue }: Passage, subject: Cue | null): QuotationClass {
  const [part, ...others] = parts;
  if (part === undefined || others.length > 0 || form !== 'marks') return 'quotation';
  const inside = tokenise(reading.text, withoutMarks(reading.text, part), []);
  return classOf(reading, first, inside, cue, subject !== null && namesSpeaker(reading, subject.phrase));
}

/** Nobody stands beside the words, nor near enough to be inferred. */
function nobody(form: Run['form']): FoundSpeaker {
  const near = form === 'dash' ? [] : ['the sentence before it', 'the paragraph before it'];
  const searched = ['the sentence of the quotation', ...near];
  return { name: null, kind: 'unknown', mention: null, basis: { is: 'unknown', searched } };
}
