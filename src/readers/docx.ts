import type { DocumentBlock, Metadatum } from '../core/convert/document.ts';
import { bytesWithin, COPY_AGAIN, flaw, unread, wordsOf, type Flaw } from './flaw.ts';
import { readMarkup } from './html.ts';
import type { Reader, SeedFile, SeedRead } from './reader.ts';
import { stated, statedAuthors } from './stated.ts';
import { printedBlock } from './text-blocks.ts';
import { leavesOf, tagsOf, textOf } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

/** In bytes: pictures make most of it. */
const LARGEST = 50_000_000;
/** In bytes, unpacked. */
const LARGEST_UNPACKED = 200_000_000;
/** In bytes: one part of the document, some thousand pages. */
const LARGEST_TEXT = 30_000_000;
const CORE = 'docProps/core.xml';

/**
 * Word documents (DOCX): the body with its notes, then headers and footers,
 * which stand outside the article. Comments and deleted text are not printed.
 * The day on which the file was made says nothing of a publication, and is
 * not read.
 */
export const docx: Reader = {
  format: 'docx',
  recognises: ({ head, name }) => {
    const start = Buffer.from(head).toString('latin1');
    return (
      isOldOffice(start) ||
      (start.startsWith('PK') && (/\.do[ct][xm]$/i.test(name) || /\bword\/\w+/.test(start)))
    );
  },
  read: async function* (file) {
    yield await readDocx(file);
  },
};

async function readDocx(file: SeedFile): Promise<SeedRead> {
  const bytes = await bytesWithin(file, LARGEST, 'Take the pictures out of the document and save it again.');
  if (!(bytes instanceof Uint8Array)) return unread(file, null, bytes);
  if (isOldOffice(Buffer.from(file.head).toString('latin1'))) return unread(file, null, oldOffice(bytes));
  const zip = await openZip(bytes, LARGEST_UNPACKED);
  if (!zip.ok) return unread(file, null, zip);
  const wrong = await firstFlaw(zip);
  if (wrong !== null) return unread(file, null, wrong);

  try {
    const body = await bodyBlocks(bytes);
    if (body.length === 0) return unread(file, null, NO_TEXT);
    const blocks = [...body, ...(await furniture(zip))];
    const content = { is: 'document', document: { blocks, metadata: await metadataOf(zip) } } as const;
    return {
      ok: true,
      seed: { part: null, bytes, encoding: { name: 'utf-8', by: 'declared' }, captured: null, content },
    };
  } catch (error) {
    const reason = `Invalid Word document: ${wordsOf(error)}.`;
    return unread(file, null, flaw('broken-docx', reason, COPY_AGAIN));
  }
}

/** What is wrong with the first part of the file that is damaged or too long: the library that reads it does not look at checksums. */
async function firstFlaw(zip: Zip): Promise<Flaw | null> {
  for (const name of zip.names) {
    const part = await zip.read(name);
    if (part?.ok === false) return part;
    if (part !== null && name.endsWith('.xml') && part.bytes.length > LARGEST_TEXT) return TOO_LONG;
  }
  return zip.names.some((name) => /\bdocument\d*\.xml$/.test(name)) ? null : NO_WORD;
}

async function bodyBlocks(bytes: Uint8Array): Promise<DocumentBlock[]> {
  const { default: mammoth } = await import('mammoth');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage });
  return readMarkup(value);
}

/** The lines of headers and footers, each once. */
async function furniture(zip: Zip): Promise<DocumentBlock[]> {
  const lines = new Set<string>();
  for (const name of zip.names.filter((one) => /^word\/(?:header|footer)\d*\.xml$/.test(one))) {
    const part = await zip.read(name);
    if (part?.ok === true)
      for (const line of paragraphsOf(Buffer.from(part.bytes).toString('utf8'))) lines.add(line);
  }
  return Array.from(lines).flatMap((line) => printedBlock(line, 'page-furniture'));
}

/** The paragraphs of WordprocessingML as text. */
function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let from: number | null = null;
  for (const { kind, name, start, end } of tagsOf(xml)) {
    if (name === 't') {
      if (kind === 'close' && from !== null) text += textOf(xml.slice(from, start));
      from = kind === 'open' ? end : null;
    } else if (name === 'tab' || name === 'br') text += ' ';
    else if (name === 'p' && kind === 'close') {
      paragraphs.push(text);
      text = '';
    }
  }
  return paragraphs;
}

async function metadataOf(zip: Zip): Promise<Metadatum[]> {
  const part = await zip.read(CORE);
  if (part?.ok !== true) return [];
  return Array.from(leavesOf(Buffer.from(part.bytes).toString('utf8'))).flatMap(({ name, text }) => {
    if (name === 'title') return stated('title', text, `${CORE} dc:title`);
    return name === 'creator' ? statedAuthors(text, `${CORE} dc:creator`) : [];
  });
}

function isOldOffice(start: string): boolean {
  return start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
}

/** Encrypted documents are kept in the form of old Office files. */
function oldOffice(bytes: Uint8Array): Flaw {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isEncrypted
    ? flaw(
        'encrypted-seed',
        'Unexpected encryption: the document is protected by a password.',
        'Open it with its password in Word or LibreOffice and save it without one.',
      )
    : flaw(
        'unsupported-format',
        'Unexpected format: this is an Office file from before 2007 (DOC, XLS, PPT).',
        'Open it in Word or LibreOffice and save it as a Word document (DOCX).',
      );
}

const TOO_LONG = flaw(
  'large-seed',
  'Unexpected size: the text of the document has more than 30 MB.',
  'An article is shorter. Save the one that is meant as a file of its own.',
);

const NO_WORD = flaw(
  'unsupported-format',
  'Unexpected format: the file is named as a Word document, but holds none.',
  'Open it in the program that it was made with and save it as a Word document (DOCX).',
);

const NO_TEXT = flaw(
  'no-text',
  'Missing text: the Word document has none.',
  'If it holds pictures of text, have them recognised (OCR) and put the text into seeds/.',
);
