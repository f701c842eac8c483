import { analyse } from 'chardet';
import type { Conversion } from '../archive/conversion.ts';
import { describeBadByte, invalidUtf8 } from './bad-bytes.ts';
import { isPlausible } from './plausible.ts';

/** The text of a seed's bytes and how they were read, or why they cannot be. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Conversion['encoding'] }
  /** `line` is the line of the first byte that is wrong, where there is one. */
  | { readonly ok: false; readonly reason: string; readonly remedy: string; readonly line?: number };

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const FORMATS: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive (DOCX, EPUB and WACZ files are such)'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['RIFF', 'a RIFF file (WebP, WAV, AVI)'],
];

/**
 * Read the bytes of a seed as text.
 *
 * In this order: a byte order mark, which stays in the text; UTF-16 by where
 * its zero bytes stand; valid UTF-8; an older encoding, when the recogniser is
 * sure and every byte has a meaning in it. What none of them settles is
 * refused: no character is ever replaced by another.
 */
export function decode(bytes: Uint8Array): Decoded {
  const format = FORMATS.find(([signature]) =>
    startsWith(
      bytes,
      Array.from(signature, (character) => character.charCodeAt(0)),
    ),
  );
  if (format !== undefined) return refuse(`Unexpected file: it is ${format[1]}, not text.`);

  const mark = MARKS.find(([, signature]) => startsWith(bytes, signature));
  if (mark !== undefined) {
    const text = decodeAs(bytes, mark[0]);
    return text === null
      ? broken(bytes, mark[0])
      : { ok: true, text, encoding: { name: mark[0], by: 'byte-order-mark' } };
  }

  const wide = utf16ByZeros(bytes);
  const wideText = wide === null ? null : decodeAs(bytes, wide);
  if (wide !== null && wideText !== null)
    return { ok: true, text: wideText, encoding: { name: wide, by: 'recognised' } };

  const text = decodeAs(bytes, 'utf-8');
  if (text !== null)
    return isText(text) ? { ok: true, text, encoding: { name: 'utf-8', by: 'valid' } } : notText();
  return readOlder(bytes);
}

/** An encoding from before Unicode: only when the bytes are no damaged UTF-8 and the recogniser is sure. */
function readOlder(bytes: Uint8Array): Decoded {
  const bad = invalidUtf8(bytes);
  if (bad.zeros > bytes.length * 0.02) return notText();
  if (bad.valid >= bad.invalid && bad.valid > 0) return broken(bytes, 'utf-8');
  for (const { name, confidence } of analyse(bytes).slice(0, 3)) {
    if (confidence < SURE) break;
    const encoding = WHATWG[name] ?? name.toLowerCase();
    const text = decodeAs(bytes, encoding);
    // Old encodings give a meaning to C1 controls that no text has.
    if (text !== null && isText(text) && !/[\u0080-\u009f]/.test(text) && isPlausible(text))
      return { ok: true, text, encoding: { name: encoding, by: 'recognised' } };
  }
  return broken(bytes, 'utf-8');
}

/** Share of 100 that the recogniser's best guess must reach. */
const SURE = 25;

/** Names by which web browsers read these encodings: each is contained in the other. */
const WHATWG: Readonly<Record<string, string>> = {
  ASCII: 'windows-1252',
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
};

/** Read bytes in an encoding that is known; null where one of them has no meaning in it. A byte order mark stays. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: half of the bytes of Latin letters are zero, all on the same side. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  const pairs = Math.min(bytes.length, 20_000) >> 1;
  for (let at = 0; at < 2 * pairs; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Spaces and line ends have a zero byte in every script.
  if (odd > pairs * 0.05 && even <= odd * 0.01) return 'utf-16le';
  return even > pairs * 0.05 && odd <= even * 0.01 ? 'utf-16be' : null;
}

/** Whether decoded characters are a text: hardly any is a control character. */
function isText(text: string): boolean {
  return (text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0) <= text.length * 0.1;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

const notText = (): Decoded => refuse('Unexpected file: most of its bytes are no text.');

function refuse(reason: string): Decoded {
  return {
    ok: false,
    reason,
    remedy: 'Put the article’s text into a plain text file, and this file elsewhere.',
  };
}

function broken(bytes: Uint8Array, encoding: string): Decoded {
  const { reason, line } = describeBadByte(bytes, encoding);
  return {
    ok: false,
    reason,
    remedy:
      'Save the text as UTF-8 again from the program that it came from, or ask the donor for an undamaged copy.',
    line,
  };
}
