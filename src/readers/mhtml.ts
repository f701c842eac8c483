import PostalMime from 'postal-mime';
import type { Captured } from '../core/archive/conversion.ts';
import { isCut } from './eml.ts';
import { bytesWithin, COPY_AGAIN, flaw, unread, wordsOf } from './flaw.ts';
import { LARGEST_PAGE, PAGE_TOO_LARGE, readHtml } from './html.ts';
import type { Reader, SeedFile, SeedRead } from './reader.ts';

/** A web page saved with its pictures in one file (RFC 2557), as browsers do. */
export const mhtml: Reader = {
  format: 'mhtml',
  recognises: ({ name, head }) => /\.mht(?:ml)?$/i.test(name) || beginsArchive(head),
  read: async function* (file) {
    yield await readFile(file);
  },
};

/** Browsers write these header fields at once; the part that is the page comes first. */
function beginsArchive(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString('latin1');
  return /^(?:from: <?saved by|snapshot-content-location:)/im.test(text) && /^mime-version:/im.test(text);
}

async function readFile(file: SeedFile): Promise<SeedRead> {
  const bytes = await bytesWithin(file, 3 * LARGEST_PAGE, PAGE_TOO_LARGE);
  if (!(bytes instanceof Uint8Array)) return unread(file, null, bytes);
  try {
    return await readParts(file, bytes);
  } catch (error) {
    return unread(file, null, flaw('broken-seed', `Invalid MHTML file: ${wordsOf(error)}`, COPY_AGAIN));
  }
}

async function readParts(file: SeedFile, bytes: Uint8Array): Promise<SeedRead> {
  const { headers, html } = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const field = (name: string): string | null => headers.find(({ key }) => key === name)?.value ?? null;
  if (isCut(field('content-type') ?? '', bytes))
    return unread(
      file,
      null,
      flaw('broken-seed', 'Invalid MHTML file: it ends early, its last part is not closed.', COPY_AGAIN),
    );
  if (html === undefined)
    return unread(file, null, flaw('no-article', 'Missing text: the file holds no web page.', COPY_AGAIN));
  const url = field('snapshot-content-location') ?? field('content-location');
  const saved = field('date');
  const on = saved === null || Number.isNaN(Date.parse(saved)) ? null : new Date(saved).toISOString();
  const captured: Captured | null = url === null || url === '' ? null : { url, on, digest: null };
  const document = readHtml(html, captured?.url ?? null);
  return {
    ok: true,
    seed: {
      part: null,
      bytes,
      encoding: { name: 'mime', by: 'declared' },
      captured,
      content: { is: 'document', document },
    },
  };
}
