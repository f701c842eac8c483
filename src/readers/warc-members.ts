import { constants, crc32, createInflateRaw, inflateRawSync, type InflateRaw } from 'node:zlib';
import { wordsOf } from './flaw.ts';
import { ByteReader } from './warc-bytes.ts';

/** A stretch of a WARC file that is packed for itself: one record by the standard, all of them in some files. */
export interface Member {
  /** Byte of the file at which it begins. */
  readonly start: number;
  readonly bytes: ByteReader;
  /** Once its bytes are read to their end: what is wrong with it; null when nothing is. */
  readonly broken: () => string | null;
}

const GZIP = Uint8Array.of(0x1f, 0x8b, 0x08);
const WARC = 'WARC/';
/** Bytes in which a member's own head stands, and the first words of the record in it. */
const HEAD = 8_192;
/** Places that are tried as the begin of a member after damage; beyond, a file is noise. */
const MOST_TRIED = 1_000;
/** Web pages shrink to a tenth. */
const LARGEST_RATIO = 200;
const HARMLESS = 100_000_000;

/**
 * The members of a WARC file, each of which must be read to its end before
 * the next is asked for. A file that is not packed is one member. After a
 * damaged member, reading goes on at the next that begins with a record.
 */
export async function* membersOf(file: ByteReader): AsyncGenerator<Member> {
  if (!isGzip(await file.peek(3))) {
    yield { start: 0, bytes: file, broken: () => null };
    return;
  }
  const budget = { tried: 0, unpacked: 0 };
  while ((await file.peek(1)).length > 0) {
    const start = file.position;
    const state: { broken: string | null } = { broken: null };
    const bytes = new ByteReader(inflated(file, state, budget));
    yield { start, bytes, broken: () => state.broken };
    if (state.broken !== null && !(await findNext(file, budget))) return;
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return GZIP.every((byte, at) => bytes[at] === byte);
}

/** The unpacked bytes of the member that begins here; what is wrong with it goes into `state`. */
async function* inflated(
  file: ByteReader,
  state: { broken: string | null },
  budget: { unpacked: number },
): AsyncGenerator<Uint8Array> {
  const head = headLength(await file.peek(HEAD));
  if (head === null) {
    state.broken = 'its bytes are not packed as those before it';
    return;
  }
  await file.take(head);
  const engine = createInflateRaw({ chunkSize: 65_536 });
  const feeding = feed(file, engine);
  let checksum = 0;
  try {
    // A stream of zlib gives bytes only.
    for await (const piece of engine as AsyncIterable<Buffer>) {
      checksum = crc32(piece, checksum);
      budget.unpacked += piece.length;
      if (budget.unpacked > HARMLESS && budget.unpacked > LARGEST_RATIO * file.position)
        throw new Error('unpacked it grows out of proportion to the file');
      yield piece;
    }
  } catch (error) {
    state.broken = wordsOf(error);
    engine.destroy();
  }
  await feeding;
  if (state.broken !== null) return;
  const trailer = Buffer.from(await file.take(8));
  if (trailer.length < 8) state.broken = 'it ends early';
  else if (trailer.readUInt32LE(0) !== checksum) state.broken = 'its checksum is another';
}

/** Feed the engine until its stream ends; what it did not need is given back. */
async function feed(file: ByteReader, engine: InflateRaw): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    engine
      .once('end', resolve)
      .once('close', resolve)
      .once('error', () => {
        resolve();
      });
  });
  for (;;) {
    const piece = await file.take(65_536);
    if (piece.length === 0) {
      engine.end();
      await closed;
      return;
    }
    const before = engine.bytesWritten;
    const written = new Promise<void>((resolve) => {
      engine.write(piece, () => {
        resolve();
      });
    });
    await Promise.race([written, closed]);
    const used = engine.bytesWritten - before;
    if (used < piece.length) {
      file.unread(piece.subarray(used));
      return;
    }
  }
}

/** Length of a member's own head; null when there is none. */
function headLength(bytes: Uint8Array): number | null {
  if (!isGzip(bytes) || bytes.length < 10) return null;
  const flags = bytes[3] ?? 0;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end === -1) return null;
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at < bytes.length ? at : null;
}

/** Skip to the next member that begins with a record; whether there is one. */
async function findNext(file: ByteReader, budget: { tried: number }): Promise<boolean> {
  while (budget.tried++ < MOST_TRIED && (await file.seek(GZIP))) {
    if (beginsRecord(await file.peek(HEAD))) return true;
    await file.take(1);
  }
  await file.skip(Number.POSITIVE_INFINITY);
  return false;
}

/** Whether packed bytes begin as a record does. */
function beginsRecord(bytes: Uint8Array): boolean {
  return firstWords(bytes).startsWith(WARC);
}

/** How a file begins once it is unpacked, at most a kilobyte of it: what tells a WARC file from others. */
export function firstWords(bytes: Uint8Array): string {
  const head = headLength(bytes);
  if (head === null) return Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  try {
    const packed = bytes.subarray(head, head + 1_024);
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1', 0, 1_024);
  } catch {
    return '';
  }
}
