import type { DocumentBlock } from '../core/convert/document.ts';
import { linesOf } from '../core/convert/lines.ts';
import { blocksOf } from '../core/convert/seed-blocks.ts';
import { printedLine } from './printed-line.ts';

/** The paragraphs of plain text that stands inside a document: a mail, an item of a feed. */
export function textBlocks(text: string): DocumentBlock[] {
  return blocksOf(linesOf(text)).flatMap((block) => printedBlock(block.text));
}

/** One paragraph of a document; none where nothing is printed. */
export function printedBlock(
  text: string,
  as: DocumentBlock['as'] = null,
  kind: DocumentBlock['kind'] = 'paragraph',
): DocumentBlock[] {
  const line = printedLine(text);
  return line === '' ? [] : [{ text: line, kind, as }];
}
