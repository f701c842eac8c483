import type { DocumentBlock, SeedDocument } from '../core/convert/document.ts';
import { decode, decodeAs, type Decoded } from '../core/convert/decode.ts';
import { decodeDeclared } from './declared.ts';
import { bytesWithin, flaw, unread } from './flaw.ts';
import { homePage } from './html/page.ts';
import { readMetadata } from './html/metadata.ts';
import { parsePage, walk } from './html/walk.ts';
import type { Reader, SeedFile, SeedRead } from './reader.ts';

/** In bytes. The largest pages of newspapers have some millions. */
export const LARGEST_PAGE = 10_000_000;

export const PAGE_TOO_LARGE =
  'A page of this size holds more than an article. Save the article alone, without the pictures inside it.';

/** A web page saved as one HTML file. */
export const html: Reader = {
  format: 'html',
  recognises: ({ name, head }) => /\.x?html?$/i.test(name) || beginsPage(head),
  read: async function* (file) {
    yield await readFile(file);
  },
};

async function readFile(file: SeedFile): Promise<SeedRead> {
  const bytes = await bytesWithin(file, LARGEST_PAGE, PAGE_TOO_LARGE);
  if (!(bytes instanceof Uint8Array)) return unread(file, null, bytes);
  const decoded = decodePage(bytes);
  if (!decoded.ok) return unread(file, null, flaw('unreadable-seed', decoded.reason, decoded.remedy));
  const document = readHtml(decoded.text, null);
  return {
    ok: true,
    seed: {
      part: null,
      bytes,
      encoding: decoded.encoding,
      captured: null,
      content: { is: 'document', document },
    },
  };
}

/**
 * The text of a page's bytes. Valid UTF-8 is believed before what the page
 * declares: programs that save pages write UTF-8 and leave the declaration.
 */
function decodePage(bytes: Uint8Array): Decoded {
  const text = decodeAs(bytes, 'utf-8');
  // Encodings that switch their letters with escape sequences are valid UTF-8, too.
  return text === null || text.includes('\x1b') ? decodeDeclared(bytes, null) : decode(bytes);
}

/** Whether a file's first bytes are those of a page. */
function beginsPage(head: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html)\b/i.test(
    Buffer.from(head.subarray(0, 2_000)).toString('latin1'),
  );
}

/**
 * Read a saved web page: its visible text block by block, which of it is the
 * article, and what its metadata state. `address` is where it was saved from,
 * null where that is not known. Total: any string is a page.
 */
export function readHtml(page: string, address: string | null): SeedDocument {
  const tree = parsePage(page);
  const metadata = readMetadata(tree, address);
  return { blocks: homePage(tree, walk(tree), metadata), metadata };
}

/** Read HTML that is all article, such as a DOCX file or an item of a feed gives: every visible block. */
export function readMarkup(markup: string): DocumentBlock[] {
  return walk(parsePage(markup)).blocks.map(({ text, kind }) => ({ text, kind, as: null }));
}
