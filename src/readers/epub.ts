import type { DocumentBlock, Metadatum } from '../core/convert/document.ts';
import { decodeDeclared } from './declared.ts';
import { readMarkup } from './html.ts';
import { bytesWithin, COPY_AGAIN, flaw, unread, type Flaw } from './flaw.ts';
import { readPackage, type EpubPackage } from './epub-package.ts';
import type { Reader, SeedFile, SeedRead } from './reader.ts';
import { openZip, type Zip } from './zip.ts';

/** In bytes: pictures and fonts make most of it. */
const LARGEST = 100_000_000;
/** In bytes, unpacked. */
const LARGEST_UNPACKED = 300_000_000;
/** In bytes: all chapters together. */
const LARGEST_TEXT = 20_000_000;

/**
 * Books and issues (EPUB): the documents of the spine in reading order as one
 * seed. A table of contents among them is navigation.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export const epub: Reader = {
  format: 'epub',
  recognises: ({ head, name }) => {
    const start = Buffer.from(head.subarray(0, 200)).toString('latin1');
    return (
      start.startsWith('PK') && (/\.epub$/i.test(name) || start.includes('mimetypeapplication/epub+zip'))
    );
  },
  read: async function* (file) {
    yield await readEpub(file);
  },
};

async function readEpub(file: SeedFile): Promise<SeedRead> {
  const bytes = await bytesWithin(file, LARGEST, 'Take the pictures out of the book and save it again.');
  if (!(bytes instanceof Uint8Array)) return unread(file, null, bytes);
  const zip = await openZip(bytes, LARGEST_UNPACKED);
  if (!zip.ok) return unread(file, null, zip);
  const book = await readPackage(zip);
  if (!book.ok) return unread(file, null, book);

  const blocks = await chapters(zip, book);
  if (!Array.isArray(blocks)) return unread(file, null, blocks);
  if (blocks.length === 0) return unread(file, null, NO_TEXT);
  const metadata: readonly Metadatum[] = book.metadata;
  const content = { is: 'document', document: { blocks, metadata } } as const;
  return {
    ok: true,
    seed: { part: null, bytes, encoding: { name: 'utf-8', by: 'declared' }, captured: null, content },
  };
}

async function chapters(zip: Zip, { spine }: EpubPackage): Promise<DocumentBlock[] | Flaw> {
  const blocks: DocumentBlock[] = [];
  let length = 0;
  for (const { path, isContents } of spine) {
    const part = await zip.read(path);
    if (part === null) return missing(path);
    if (!part.ok) return part;
    length += part.bytes.length;
    if (length > LARGEST_TEXT) return TOO_LONG;
    const decoded = decodeDeclared(part.bytes, null);
    if (!decoded.ok) return flaw('unreadable-seed', `${decoded.reason} It stands in “${path}”.`, COPY_AGAIN);
    const read = readMarkup(decoded.text);
    blocks.push(...(isContents ? read.map((block) => ({ ...block, as: 'navigation' as const })) : read));
  }
  return blocks;
}

function missing(path: string): Flaw {
  return flaw('broken-epub', `Invalid EPUB file: its chapter “${path}” is missing.`, COPY_AGAIN);
}

const TOO_LONG = flaw(
  'large-seed',
  'Unexpected size: the chapters of the book have more than 20 MB.',
  'An article is shorter. Save the one that is meant as a file of its own.',
);

const NO_TEXT = flaw(
  'no-text',
  'Missing text: the EPUB file has none.',
  'If it holds pictures of pages, have them recognised (OCR) and put the text into seeds/.',
);
