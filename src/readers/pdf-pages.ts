import type { Metadatum } from '../core/convert/document.ts';
import { COPY_AGAIN, flaw, wordsOf, type Flaw } from './flaw.ts';
import { linesOf, type Piece, type PrintedLine } from './pdf-lines.ts';
import { stated, statedAuthors } from './stated.ts';

const MOST_PAGES = 500;
/** Pieces of text on all pages: a page of a newspaper has some thousands. */
const MOST_PIECES = 1_000_000;
/** Share of characters without a meaning from which a text is none. */
const UNREADABLE = 0.1;

/** The lines of a PDF file. */
export interface Pages {
  readonly ok: true;
  readonly pages: readonly (readonly PrintedLine[])[];
  /** Numbers of the pages that hold pictures and no text. */
  readonly pictures: readonly number[];
  readonly metadata: readonly Metadatum[];
}

type PdfDocument = Awaited<ReturnType<(typeof import('unpdf'))['getDocumentProxy']>>;

/** Read the lines of a PDF file. What it asks for in time and memory is not bounded here. */
export async function readPages(bytes: Uint8Array): Promise<Pages | Flaw> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the bytes for itself: it gets a copy. Level 0 keeps its remarks off the console.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    try {
      return await readDocument(document);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    const words = wordsOf(error);
    return error instanceof Error && error.name === 'PasswordException'
      ? ENCRYPTED
      : flaw('broken-pdf', `Invalid PDF file: ${words}.`, COPY_AGAIN);
  }
}

async function readDocument(document: PdfDocument): Promise<Pages | Flaw> {
  if (document.numPages > MOST_PAGES) return tooLong(`${document.numPages} pages`);
  const pages: PrintedLine[][] = [];
  const pictures: number[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const found = (await page.getTextContent()).items.flatMap(pieceOf);
    pieces += found.length;
    if (pieces > MOST_PIECES) return tooLong(`more than ${MOST_PIECES} pieces of text`);
    const lines = linesOf(found);
    if (lines.length === 0 && (await hasPicture(page))) pictures.push(number);
    pages.push(lines);
    page.cleanup();
  }
  const text = pages
    .flat()
    .map((line) => line.text)
    .join('');
  if (text.trim() === '') return pictures.length > 0 ? picturesOfText(pictures) : NO_TEXT;
  if (isUnreadable(text)) return UNREADABLE_TEXT;
  return { ok: true, pages, pictures, metadata: await metadataOf(document) };
}

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type PdfItem = Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number];

/** A piece of text with letters; marks of structure are none. */
function pieceOf(item: PdfItem): Piece[] {
  if (!('str' in item) || item.str === '') return [];
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
  return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
}

async function hasPicture(page: PdfPage): Promise<boolean> {
  const [{ getResolvedPDFJS }, { fnArray }] = await Promise.all([import('unpdf'), page.getOperatorList()]);
  const { OPS } = await getResolvedPDFJS();
  const drawn = new Set(fnArray);
  return [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject].some((one) =>
    drawn.has(one),
  );
}

/** Whether many characters have no meaning: fonts of some files do not say which letters they draw. */
function isUnreadable(text: string): boolean {
  const printed = text.match(/\P{White_Space}/gu)?.length ?? 0;
  const meaningless = text.match(/[\0-\x08\x0e-\x1f\ufffd\p{Co}]/gu)?.length ?? 0;
  return meaningless > UNREADABLE * printed;
}

async function metadataOf(document: PdfDocument): Promise<Metadatum[]> {
  const { info } = await document.getMetadata();
  // The library's type says only that it is an object.
  const { Title, Author } = info as Readonly<Record<string, unknown>>;
  const words = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return [...stated('title', words(Title), 'PDF Title'), ...statedAuthors(words(Author), 'PDF Author')];
}

const RECOGNISE =
  'Have them recognised (OCR) first, for example with OCRmyPDF, and put the result into seeds/.';

/** That pages are pictures of text. */
export function picturesOfText(pages: readonly number[]): Flaw {
  const which =
    pages.length === 1 ? `page ${pages.join()} is a picture` : `pages ${pages.join(', ')} are pictures`;
  return flaw('no-text', `Missing text: ${which} and cannot be read as text.`, RECOGNISE);
}

function tooLong(found: string): Flaw {
  return flaw(
    'large-seed',
    `Unexpected size: the PDF file has ${found}; at most ${MOST_PAGES} pages are read.`,
    'Save the pages of the article as a file of their own.',
  );
}

const NO_TEXT = flaw('no-text', 'Missing text: the PDF file has none.', 'Look whether it is the right file.');

const UNREADABLE_TEXT = flaw(
  'no-text',
  'Missing text: the fonts of the PDF file do not say which letters they draw.',
  RECOGNISE,
);

const ENCRYPTED = flaw(
  'encrypted-seed',
  'Unexpected encryption: the PDF file is protected by a password.',
  'Open it with its password and save or print it as a PDF file without one.',
);
