import { crc32 } from 'node:zlib';
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { COPY_AGAIN, flaw, megabytes, wordsOf, type Flaw } from './flaw.ts';

/** A ZIP archive that is safe to read: no name leads out of it, none stands twice, nothing is encrypted. */
export interface Zip {
  readonly ok: true;
  /** Names of its files, in the order of its directory. */
  readonly names: readonly string[];
  /** One file, unpacked and held against its checksum; null when there is none of that name. */
  readonly read: (name: string) => Promise<ZipPart | Flaw | null>;
  /** One file in pieces, for those that do not fit into memory; null when there is none of that name. */
  readonly stream: (name: string) => Promise<AsyncIterable<Uint8Array> | null>;
}

export interface ZipPart {
  readonly ok: true;
  readonly bytes: Uint8Array;
}

/** Files in one archive: a long book has some hundreds. */
const MOST_FILES = 20_000;
/** Texts and markup shrink to a tenth, rarely to a fiftieth. */
const LARGEST_RATIO = 200;
/** Below this size, in bytes, how far a file was shrunk does no harm. */
const HARMLESS = 1_000_000;

/**
 * Open a ZIP archive whose files have together at most `limit` bytes.
 *
 * Everything that its directory says is looked at before anything is
 * unpacked; while unpacking, a file that is longer than the directory says is
 * stopped there. Nothing is ever written.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function openZip(bytes: Uint8Array, limit: number): Promise<Zip | Flaw> {
  const { fromBufferPromise } = await import('yauzl');
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
    const entries = new Map<string, Entry>();
    const wrong = await readDirectory(zip, entries, bytes.length, limit);
    return wrong ?? opened(zip, entries);
  } catch (error) {
    return broken(error);
  }
}

/** Look at every entry of the directory; the first that is unsafe decides. */
async function readDirectory(
  zip: ZipFile,
  entries: Map<string, Entry>,
  size: number,
  limit: number,
): Promise<Flaw | null> {
  const folded = new Map<string, string>();
  let packed = 0;
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName: name } = entry;
    const key = name.normalize('NFC').toLowerCase();
    const same = folded.get(key);
    if (same !== undefined) return twice(same, name);
    if (entry.isEncrypted()) return encrypted(name);
    folded.set(key, name);
    entries.set(name, entry);
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    const swollen =
      entry.uncompressedSize > HARMLESS && entry.uncompressedSize > LARGEST_RATIO * entry.compressedSize;
    if (swollen || unpacked > limit || packed > size || entries.size > MOST_FILES)
      return bomb(unpacked, limit);
  }
  return null;
}

function opened(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Zip {
  const streamOf = async (name: string): Promise<Readable | null> => {
    const entry = entries.get(name);
    return entry === undefined ? null : await zip.openReadStreamPromise(entry);
  };
  return {
    ok: true,
    names: Array.from(entries.keys()).filter((name) => !name.endsWith('/')),
    stream: streamOf,
    read: async (name) => {
      try {
        const stream = await streamOf(name);
        if (stream === null) return null;
        const bytes = await collect(stream);
        return crc32(bytes) === entries.get(name)?.crc32
          ? { ok: true, bytes }
          : damaged(name, 'its checksum is another');
      } catch (error) {
        return damaged(name, wordsOf(error));
      }
    },
  };
}

/** All bytes of a stream. Its length is bounded by what the directory says. */
async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  // A stream of yauzl gives bytes only.
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function broken(error: unknown): Flaw {
  const words = wordsOf(error);
  return /relative path|absolute path|invalid characters in fileName/i.test(words)
    ? flaw(
        'unsafe-zip',
        `Unexpected name in the ZIP archive: ${words}. Such a name leads out of the archive.`,
        'Do not unpack this file. Ask the donor where it comes from and for another copy.',
      )
    : flaw('broken-zip', `Invalid ZIP archive: ${words}.`, COPY_AGAIN);
}

function damaged(name: string, words: string): Flaw {
  return flaw('broken-zip', `Invalid ZIP archive: its file “${name}” is damaged (${words}).`, COPY_AGAIN);
}

function twice(one: string, other: string): Flaw {
  return flaw(
    'unsafe-zip',
    `Unexpected names in the ZIP archive: “${one}” and “${other}” are the same name, so it is not certain which one is meant.`,
    'Open the file in the program that it was made with, and save it again.',
  );
}

function encrypted(name: string): Flaw {
  return flaw(
    'encrypted-seed',
    `Unexpected encryption: “${name}” in the ZIP archive is encrypted.`,
    'Open the file with its password and save it without one.',
  );
}

function bomb(unpacked: number, limit: number): Flaw {
  return flaw(
    'large-seed',
    `Unexpected ZIP archive: unpacked it would have ${megabytes(unpacked)} or more, out of proportion to its size or beyond the ${megabytes(limit)} that a file of this format may have.`,
    'If the file is trustworthy, take the pictures and sounds out of it and save it again.',
  );
}
