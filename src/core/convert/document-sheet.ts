import { REMOVAL_REASONS, type HomeAs } from '../archive/conversion.ts';
import type { Block } from '../text/article-text.ts';
import { documentText, type DocumentBlock, type SeedDocument } from './document.ts';
import { linesOf, type Line } from './lines.ts';
import { layOut, type ReadBlock, type Sheet } from './sheet.ts';

/** One printed line of a document, with what its reader says of it. */
export interface MarkedLine extends Line {
  readonly kind: Block['kind'];
  readonly as: HomeAs | null;
}

const REMOVED: ReadonlySet<HomeAs> = new Set<HomeAs>(REMOVAL_REASONS);

/** The lines of `documentText`, each with its block's kind and mark; those without a printed character are left out. */
export function markedLines(document: SeedDocument): MarkedLine[] {
  const { blocks } = document;
  let at = 0;
  let end = blocks[0]?.text.length ?? 0;
  return linesOf(documentText(document)).flatMap((line) => {
    while (line.start > end && at < blocks.length - 1) {
      at++;
      end += 1 + (blocks[at]?.text.length ?? 0);
    }
    const block: DocumentBlock | undefined = blocks[at];
    return line.text === '' || block === undefined ? [] : [{ ...line, kind: block.kind, as: block.as }];
  });
}

/** A document's article as a sheet: its text, its fields, and the lines about rights below it. */
export interface DocumentSheet extends Sheet {
  /** What the reader says of each block. */
  readonly marks: readonly (HomeAs | null)[];
}

/** Lay out what a document's reader has not left out; a headline that it marks is the headline. */
export function layOutDocument(lines: readonly MarkedLine[]): DocumentSheet {
  const near = lines.filter(({ as }) => as === null || as === 'copyright' || !REMOVED.has(as));
  const sheet = layOut(near.map((line) => ({ lines: [line], text: line.text })));
  const marks = near.map(({ as }) => as);
  const marked = marks.indexOf('title');
  const blocks = sheet.blocks.map((block, at): ReadBlock => {
    const mark = marks[at] ?? null;
    // What a reader left out because of its markup is nothing that a line can say.
    return mark === null || mark === 'copyright' ? block : { ...block, furniture: null, prose: false };
  });
  const outside = new Map(
    marks.flatMap((mark, at): [number, HomeAs][] => (mark === null ? [] : [[at, mark]])),
  );
  if (marked === -1) return { ...sheet, blocks, marks, outside };
  return { ...sheet, blocks, marks, outside, headline: marked, plainHeadline: true };
}
