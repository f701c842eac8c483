import type { TextRange } from './range.ts';

/** One block of an article: its text is a single line, as printed. */
export interface Block {
  readonly kind: 'paragraph' | 'crosshead' | 'quotation';
  readonly text: string;
}

/**
 * THE text of an article: its blocks joined by one line feed.
 *
 * Every offset of a quotation or an annotation counts in this string.
 */
export function articleText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** Where each block stands in `articleText(blocks)`, in order. */
export function blockRanges(blocks: readonly Block[]): TextRange[] {
  let start = 0;
  return blocks.map((block) => {
    const range = { start, end: start + block.text.length };
    start = range.end + 1;
    return range;
  });
}
