import { COPY_AGAIN, flaw, type Flaw } from './flaw.ts';
import type { ByteReader } from './warc-bytes.ts';
import { membersOf, type Member } from './warc-members.ts';

/** The fields of a record or of an HTTP message, by their names in small letters. */
export type Fields = ReadonlyMap<string, string>;

/** One record of a WARC file. */
export interface WarcRecord {
  readonly ok: true;
  readonly fields: Fields;
  /** Where it begins, in words. */
  readonly place: string;
  /** In bytes, what it holds. */
  readonly length: number;
  /** What it holds, or the begin of what is too long for a page; null when its type holds no page. */
  readonly block: Uint8Array | null;
}

/** A stretch of the file that is no sound record. */
export interface BrokenRecord extends Flaw {
  /** Its id, as far as it could be read. */
  readonly id: string | null;
}

/** In bytes: the largest page that is read, as it was sent. */
export const LARGEST_PAGE = 20_000_000;
const LARGEST_HEAD = 65_536;
const VERSION = 'WARC/';
const HOLDS_PAGE = new Set(['response', 'resource']);

/**
 * The records of a WARC file, in order. A record that is cut short, longer or
 * shorter than it says, or damaged is reported; reading goes on at the next
 * place that begins one.
 *
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export async function* recordsOf(file: ByteReader): AsyncGenerator<WarcRecord | BrokenRecord> {
  for await (const member of membersOf(file)) {
    let last: WarcRecord | BrokenRecord | null = null;
    for await (const record of memberRecords(member)) {
      // A record waits for the end of its member, which may prove it damaged.
      if (last !== null) yield last;
      last = record;
    }
    const broken = member.broken();
    if (broken === null) {
      if (last !== null) yield last;
    } else {
      const id = last?.ok === true ? recordId(last.fields) : (last?.id ?? null);
      yield brokenRecord(id, `byte ${member.start}`, `the packed bytes are damaged: ${broken}`);
    }
  }
}

async function* memberRecords({ start, bytes }: Member): AsyncGenerator<WarcRecord | BrokenRecord> {
  for (;;) {
    await skipBlanks(bytes);
    const at = bytes.position;
    if ((await bytes.peek(1)).length === 0) return;
    const place = start === 0 || at === 0 ? `byte ${start + at}` : `byte ${start}, unpacked byte ${at}`;
    const record = await readRecord(bytes, place);
    yield record;
    if (!record.ok && !(await findRecord(bytes))) return;
  }
}

async function skipBlanks(bytes: ByteReader): Promise<void> {
  for (;;) {
    const [byte] = await bytes.peek(1);
    if (byte !== 13 && byte !== 10) return;
    await bytes.take(1);
  }
}

/** Go to the next line that begins a record; whether there is one. */
async function findRecord(bytes: ByteReader): Promise<boolean> {
  return await bytes.seek(Buffer.from(`\n${VERSION}`));
}

async function readRecord(bytes: ByteReader, place: string): Promise<WarcRecord | BrokenRecord> {
  const head = await readHead(bytes);
  if (head === null) return (await isArc(bytes)) ? ARC : brokenRecord(null, place, 'no record begins here');
  const fields = readFields(head);
  const id = recordId(fields);
  const length = Number(/^\d{1,15}$/.exec(fields.get('content-length') ?? '')?.[0] ?? Number.NaN);
  if (Number.isNaN(length)) return brokenRecord(id, place, 'it does not say how long it is');

  const kept = HOLDS_PAGE.has(fields.get('warc-type') ?? '');
  const block = kept ? await bytes.take(Math.min(length, LARGEST_PAGE)) : null;
  const begun = block?.length ?? 0;
  const found = begun + (await bytes.skip(length - begun));
  if (found === length && (await endsHere(bytes))) return { ok: true, fields, place, length, block };
  // What was taken may hold the records that follow.
  if (block?.length === found) bytes.unread(block);
  const reason =
    found < length
      ? `it says that it has ${length} bytes, and ends after ${found}`
      : `it is not ${length} bytes long, as it says`;
  return brokenRecord(id, place, reason);
}

async function isArc(bytes: ByteReader): Promise<boolean> {
  return Buffer.from(await bytes.peek(11)).toString('latin1') === 'filedesc://';
}

const ARC: BrokenRecord = {
  ...flaw(
    'unsupported-format',
    'Unexpected format: this is an ARC file, the format before WARC.',
    'Turn it into a WARC file (warcio recompress, or the tool that your web archive recommends) and put that into seeds/.',
  ),
  id: null,
};

/** The head of a record up to its blank line; null when none begins here. */
async function readHead(bytes: ByteReader): Promise<string | null> {
  for (const size of [4_096, LARGEST_HEAD]) {
    const text = Buffer.from(await bytes.peek(size)).toString('latin1');
    if (!text.startsWith(VERSION)) return null;
    const end = /\r?\n\r?\n/.exec(text);
    if (end === null) continue;
    const head = await bytes.take(end.index + end[0].length);
    return new TextDecoder().decode(head);
  }
  return null;
}

/** Whether blank lines and then the next record follow, or the end. */
async function endsHere(bytes: ByteReader): Promise<boolean> {
  const next = Buffer.from(await bytes.peek(4 + VERSION.length)).toString('latin1');
  return /^[\r\n]*$/.test(next) || /^[\r\n]+WARC\//.test(next);
}

/** The lines `Name: value` after the first line of a head; a line that begins with a blank goes on the one before it. */
export function readFields(head: string): Fields {
  const fields = new Map<string, string>();
  const lines = head.replace(/\r?\n[\t ]+/g, ' ').split(/\r?\n/);
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** A record's id without the brackets around it; null where it has none. */
export function recordId(fields: Fields): string | null {
  const id = fields.get('warc-record-id')?.replace(/^<|>$/g, '');
  return id === undefined || id === '' ? null : id;
}

function brokenRecord(id: string | null, place: string, words: string): BrokenRecord {
  const name = id === null ? '' : ` ${id}`;
  return { ...flaw('broken-record', `Invalid record${name} at ${place}: ${words}.`, COPY_AGAIN), id };
}
