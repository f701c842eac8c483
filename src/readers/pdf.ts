import { bytesWithin, unread } from './flaw.ts';
import { blocksOf } from './pdf-blocks.ts';
import { picturesOfText } from './pdf-pages.ts';
import { readInThread } from './pdf-thread.ts';
import type { Reader, SeedFile, SeedRead } from './reader.ts';

/** In bytes. */
const LARGEST = 50_000_000;

/**
 * PDF files that hold text: its lines joined to paragraphs by where they
 * stand, pages in their order. Words that are divided at a line's end stay
 * divided, for it is not certain which hyphens are the word's own. Pages that
 * are pictures of text are named. The day on which the file was made says
 * nothing of a publication, and is not read.
 */
export const pdf: Reader = {
  format: 'pdf',
  recognises: ({ head }) => Buffer.from(head.subarray(0, 1_024)).includes('%PDF-'),
  read: readPdf,
};

async function* readPdf(file: SeedFile): AsyncGenerator<SeedRead> {
  const bytes = await bytesWithin(file, LARGEST, 'Split it, or save it with smaller pictures.');
  if (!(bytes instanceof Uint8Array)) {
    yield unread(file, null, bytes);
    return;
  }
  const read = await readInThread(bytes);
  if (!read.ok) {
    yield unread(file, null, read);
    return;
  }
  const blocks = blocksOf(read.pages);
  const content = { is: 'document', document: { blocks, metadata: read.metadata } } as const;
  yield {
    ok: true,
    seed: { part: null, bytes, encoding: { name: 'pdf', by: 'declared' }, captured: null, content },
  };
  if (read.pictures.length > 0)
    yield unread(file, `page ${read.pictures.join(', ')}`, picturesOfText(read.pictures));
}
