import * as zlib from 'node:zlib';
import { COPY_AGAIN, flaw, type Flaw } from './flaw.ts';
import { LARGEST_PAGE, readFields, type Fields } from './warc-records.ts';

/** An HTTP response as a web archive holds it. */
export interface HttpResponse {
  readonly status: number;
  readonly fields: Fields;
  /** As it was sent: chunks and packing are not undone. */
  readonly body: Uint8Array;
}

const LARGEST_HEAD = 65_536;

/** Read an HTTP response; null when the bytes are none. */
export function readResponse(block: Uint8Array): HttpResponse | null {
  const text = Buffer.from(block.subarray(0, LARGEST_HEAD)).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(text)?.[1];
  const end = /\r?\n\r?\n/.exec(text);
  if (status === undefined || end === null) return null;
  const fields = readFields(text.slice(0, end.index));
  return { status: Number(status), fields, body: block.subarray(end.index + end[0].length) };
}

/** The bytes that a response carries, or why they cannot be made out. */
export type Payload = { readonly ok: true; readonly bytes: Uint8Array } | Flaw;

/** Undo the chunks and the packing in which a response was sent. */
export function payloadOf({ fields, body }: HttpResponse): Payload {
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const whole = chunked ? joinChunks(body) : body;
  if (whole === null)
    return flaw('broken-record', 'the chunks in which it was sent do not fit together.', COPY_AGAIN);

  let bytes = whole;
  const packings = (fields.get('content-encoding') ?? '').toLowerCase().split(/[\s,]+/);
  for (const packing of packings.reverse()) {
    const unpacked = unpack(packing, bytes);
    if (!(unpacked instanceof Uint8Array)) return unpacked;
    bytes = unpacked;
  }
  return { ok: true, bytes };
}

/**
 * The body without the lengths between its chunks; null when they break off.
 * Many tools undo the chunks and leave the header: a body that does not begin
 * with a length is whole.
 */
function joinChunks(body: Uint8Array): Uint8Array | null {
  const source = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < source.length;) {
    const line = /^([\da-f]{1,8})[\t ]*(?:;[^\r\n]*)?\r?\n/i.exec(source.toString('latin1', at, at + 1_024));
    if (line === null) return at === 0 ? body : null;
    const [whole, digits = ''] = line;
    const length = Number.parseInt(digits, 16);
    const start = at + whole.length;
    if (length === 0) return Buffer.concat(chunks);
    if (start + length > source.length) return at === 0 ? body : null;
    chunks.push(source.subarray(start, start + length));
    at = start + length + (source[start + length] === 13 ? 2 : 1);
  }
  return body.length === 0 ? body : null;
}

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: zlib.gunzipSync,
  'x-gzip': zlib.gunzipSync,
  br: zlib.brotliDecompressSync,
  zstd: zlib.zstdDecompressSync,
  deflate: (bytes, options) =>
    // Servers send it with and without its head.
    ((bytes[0] ?? 0) & 0x0f) === 8 ? zlib.inflateSync(bytes, options) : zlib.inflateRawSync(bytes, options),
};

/** Unpack bytes; those that already are a page are taken as they are, for many tools unpack and leave the header. */
function unpack(packing: string, bytes: Uint8Array): Uint8Array | Flaw {
  if (packing === '' || packing === 'identity' || beginsPage(bytes)) return bytes;
  const known = Object.hasOwn(UNPACK, packing) ? UNPACK[packing] : undefined;
  if (known === undefined)
    return flaw('broken-record', `it was sent packed as “${packing}”, which is not known.`, COPY_AGAIN);
  try {
    return known(bytes, { maxOutputLength: LARGEST_PAGE });
  } catch {
    return flaw(
      'broken-record',
      `it was sent packed as “${packing}” and cannot be unpacked, or is too large.`,
      COPY_AGAIN,
    );
  }
}

/** Whether bytes begin as HTML does. */
export function beginsPage(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|!--|\?xml)/i.test(text);
}
