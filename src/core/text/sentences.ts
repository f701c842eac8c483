import type { TextRange } from './range.ts';

/**
 * The sentence that ends before `range` and the one that begins after it, in
 * the text's own language rules (Unicode UAX 29 with `language`).
 *
 * A sentence cut by the range gives its remainder. Empty at the text's ends.
 *
 * @see https://unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function neighbours(
  text: string,
  range: TextRange,
  language: string,
): { before: string; after: string } {
  const from = paragraphStart(text, range.start);
  const to = paragraphEnd(text, range.end);
  return {
    before: sentences(text.slice(from, range.start), language).at(-1) ?? '',
    after: sentences(text.slice(range.end, to), language)[0] ?? '',
  };
}

/** Start of the paragraph at `offset`, or of the one before it when nothing readable stands between. */
function paragraphStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (text.slice(start, offset).trim() !== '' || start === 0) return start;
  return text.lastIndexOf('\n', start - 2) + 1;
}

/** End of the paragraph at `offset`, or of the next when nothing readable stands between. */
function paragraphEnd(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.slice(offset, end).trim() !== '' || end === text.length ? end : lineEnd(text, end + 1);
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Divides text into sentences. Kept, for making one takes longer than using it. */
export function sentenceSegmenter(language: string): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

function sentences(text: string, language: string): string[] {
  return Array.from(sentenceSegmenter(language).segment(text), ({ segment }) => segment.trim()).filter(
    (sentence) => sentence !== '',
  );
}
