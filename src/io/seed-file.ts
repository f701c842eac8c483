import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { problem } from '../core/archive/problem.ts';
import { sha256 } from './sha256.ts';

/** A file below `seeds/`, opened for reading. */
export interface OpenSeed {
  /** Its path below `seeds/`. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Its first bytes, at most 4,096. */
  readonly head: Uint8Array;
  readonly bytes: () => Promise<Uint8Array>;
  /** Its bytes in pieces, for files that do not fit into memory. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** SHA-256 of all its bytes. */
  readonly checksum: () => Promise<string>;
}

const HEAD = 4096;

/** In bytes: what is read at once, and only once. */
const SMALL = 1_000_000;

/** Open one seed, or say why it cannot be read. */
export async function openSeed(folder: string, name: string): Promise<OpenSeed | VFileMessage> {
  const path = join(folder, 'seeds', name);
  try {
    const { size } = await lstat(path);
    return size <= SMALL ? inMemory(name, await readFile(path)) : await onDisk(name, path, size);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return problem(
      { path: `seeds/${name}` },
      'unreadable-seed',
      `Invalid seed: it cannot be read (${words}).`,
      'Look at the name and the permissions of the file.',
    );
  }
}

function inMemory(name: string, bytes: Uint8Array): OpenSeed {
  return {
    name,
    size: bytes.length,
    head: bytes.subarray(0, HEAD),
    bytes: () => Promise.resolve(bytes),
    stream: async function* () {
      yield await Promise.resolve(bytes);
    },
    checksum: () => Promise.resolve(sha256(bytes)),
  };
}

async function onDisk(name: string, path: string, size: number): Promise<OpenSeed> {
  const stream = (): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: 1 << 18 });
  return {
    name,
    size,
    head: await headOf(path),
    bytes: () => readFile(path),
    stream,
    checksum: async () => {
      const hash = createHash('sha256');
      for await (const piece of stream()) hash.update(piece);
      return hash.digest('hex');
    },
  };
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** In bytes: many times what a donor writes about one file. */
const LARGEST_NOTE = 1_000_000;

/** The text of a donor's note, or why it cannot be read. */
export async function readNote(folder: string, name: string): Promise<string | VFileMessage> {
  const opened = await openSeed(folder, name);
  if (opened instanceof VFileMessage) return opened;
  try {
    if (opened.size > LARGEST_NOTE) throw new RangeError('it is too large');
    return new TextDecoder('utf-8', { fatal: true }).decode(await opened.bytes());
  } catch {
    return problem(
      { path: `seeds/${name}` },
      'unreadable-note',
      'Invalid note: it is no text in UTF-8.',
      'Save it as UTF-8 from a text editor.',
    );
  }
}
