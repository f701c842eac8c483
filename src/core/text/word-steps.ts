import { splitsPair } from './code-points.ts';
import type { TextRange } from './range.ts';

/** How far a step looks, in UTF-16 code units: no word that one wants to step over is longer. */
const WINDOW = 200;

/** Which end of a passage moves, and whether towards the beginning of the text or its end. */
export interface Step {
  readonly of: 'start' | 'end';
  readonly towards: 'start' | 'end';
}

/**
 * A passage with one end moved by a word, or by a sign that stands beside one:
 * a quotation mark can be taken in or left out. Blanks are never at its ends.
 * It comes back as it is where there is nothing to step over, or nothing would
 * be left of it.
 *
 * @param language of the text (BCP 47): in some languages words are not divided by blanks
 */
export function stepByWord(text: string, range: TextRange, step: Step, language: string): TextRange {
  const from = range[step.of];
  const window = step.towards === 'start' ? backwards(text, from) : forwards(text, from);
  const ends = segmentsIn(text, window, language).map((segment) => segment[step.of]);
  const next = step.towards === 'start' ? ends.findLast((end) => end < from) : ends.find((end) => end > from);
  if (next === undefined) return range;
  const moved = { ...range, [step.of]: next };
  return moved.start < moved.end ? moved : range;
}

function backwards(text: string, from: number): TextRange {
  const start = Math.max(0, from - WINDOW);
  return { start: splitsPair(text, start) ? start + 1 : start, end: from };
}

function forwards(text: string, from: number): TextRange {
  const end = Math.min(text.length, from + WINDOW);
  return { start: from, end: splitsPair(text, end) ? end - 1 : end };
}

/** Words and signs in `window`, where they stand in `text`. */
function segmentsIn(text: string, window: TextRange, language: string): TextRange[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const segments = [...segmenter.segment(text.slice(window.start, window.end))];
  return segments
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => ({
      start: window.start + index,
      end: window.start + index + segment.length,
    }));
}
