import { decode, decodeAs, type Decoded } from '../core/convert/decode.ts';

const MARK = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;
/** `<?xml encoding="…"?>`, `<meta charset=…>`, `<meta … content="text/html; charset=…">`. */
const DECLARED =
  /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]+)|<meta\b[^>]{0,400}\bcharset\s*=\s*["']?([\w.:-]+)/i;
/** In bytes; browsers look no further than the first of these kilobytes. */
const HEAD = 4_096;

/**
 * Read markup in the encoding that is declared for it: by what carried it
 * (`carried`, such as an HTTP header), else by itself. A byte order mark is
 * surer than both. Where bytes have no meaning in the declared encoding, or it
 * is not known, they are read as any text is.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeDeclared(bytes: Uint8Array, carried: string | null): Decoded {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (MARK.test(head)) return decode(bytes);
  for (const label of [carried, declaredIn(head)]) {
    if (label === null) continue;
    const text = decodeAs(bytes, label);
    if (text !== null) return { ok: true, text, encoding: { name: nameOf(label), by: 'declared' } };
  }
  return decode(bytes);
}

function declaredIn(head: string): string | null {
  const found = DECLARED.exec(head);
  const label = found?.[1] ?? found?.[2] ?? null;
  // Bytes in which this could be read are no UTF-16.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** The name that browsers give to an encoding: `windows-1252` for `latin1`. */
function nameOf(label: string): string {
  return new TextDecoder(label).encoding;
}
