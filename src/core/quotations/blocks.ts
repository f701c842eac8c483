import type { TextRange } from '../text/range.ts';
import type { Run } from './runs.ts';
import { indexAt } from './tokens.ts';

/**
 * A run for each paragraph of a block quotation that does not begin with a mark,
 * without the name that signs it. Paragraphs that follow each other are one
 * quotation, up to a signature.
 */
export function blockRuns(
  text: string,
  paragraphs: readonly TextRange[],
  marked: readonly Run[],
  blocks: readonly TextRange[],
): Run[] {
  const runs: Run[] = [];
  let last = { paragraph: -2, isMarked: false, goesOn: false };
  for (const block of blocks) {
    const paragraph = indexAt(paragraphs, block.start);
    const range = paragraphs[paragraph];
    if (range === undefined || range.start >= block.end) continue;
    const follows = paragraph === last.paragraph + 1;
    const isMarked = follows ? last.isMarked : marked[indexAt(marked, range.start)]?.start === range.start;
    const words = isMarked ? null : unsigned(text, range);
    const before = runs.at(-1);
    if (follows && last.goesOn && words !== null && before !== undefined)
      runs[runs.length - 1] = { ...before, goesOn: true };
    if (words !== null) runs.push({ ...words, paragraph, goesOn: false, form: 'block' });
    last = { paragraph, isMarked, goesOn: words?.end === range.end };
  }
  return runs;
}

/** Characters that a signature has, at most. */
const SIGNATURE = 100;
const SIGNED = /(?:^|[.!?\u2026]['\u2019\u201d"]?\s?)[\u2013-\u2015]\s?\p{Lu}[^.!?\u2026\u2013-\u2015]*$/u;

/** A paragraph without the signature at its end; null where nothing else stands in it. */
function unsigned(text: string, { start, end }: TextRange): TextRange | null {
  const from = Math.max(start, end - SIGNATURE);
  const tail = text.slice(from, end);
  const match = SIGNED.exec(tail);
  if (match === null || (from > start && match.index === 0)) return { start, end };
  const dash = tail.slice(match.index).search(/[\u2013-\u2015]/u);
  const words = text.slice(start, from + match.index + dash).trimEnd();
  return words === '' ? null : { start, end: start + words.length };
}
