import { problem } from '../core/archive/problem.ts';
import { decode } from '../core/convert/decode.ts';
import { bytesWithin, flaw, unread } from './flaw.ts';
import type { Reader, SeedFile, SeedRead } from './reader.ts';

/** In bytes. An article has some thousands, a long report a million; a text beyond this is something else. */
const LARGEST = 5_000_000;

const TOO_LARGE =
  'A text file is one article. Split a file that holds many of them, and keep pictures, scans and data elsewhere.';

const EMPTY = flaw(
  'empty-seed',
  'Missing text: the file is empty.',
  'Ask the donor for the file again, or take it away.',
);

/** Plain text in any encoding: what no other reader recognises. */
export const text: Reader = {
  format: 'text',
  recognises: () => true,
  read: async function* (file) {
    yield await readText(file);
  },
};

async function readText(file: SeedFile): Promise<SeedRead> {
  if (file.size === 0) return unread(file, null, EMPTY);
  const bytes = await bytesWithin(file, LARGEST, TOO_LARGE);
  if (!(bytes instanceof Uint8Array)) return unread(file, null, bytes);

  const decoded = decode(bytes);
  if (!decoded.ok) {
    const { reason, remedy, line } = decoded;
    const place = { path: `seeds/${file.name}`, ...(line === undefined ? {} : { line }) };
    return { ok: false, part: null, problem: problem(place, 'unreadable-seed', reason, remedy) };
  }
  const content = { is: 'text', text: decoded.text } as const;
  return {
    ok: true,
    seed: { part: null, bytes, encoding: decoded.encoding, captured: null, content },
  };
}
