/** How far bytes are from being UTF-8. */
export interface Utf8Survey {
  /** Well-formed sequences of more than one byte: hardly ever there by chance. */
  readonly valid: number;
  /** Bytes that belong to none. */
  readonly invalid: number;
  readonly zeros: number;
  /** Offset of the first byte that belongs to no sequence; -1 when all do. */
  readonly first: number;
}

/** Count what is well-formed UTF-8 in `bytes` and what is not. */
export function invalidUtf8(bytes: Uint8Array): Utf8Survey {
  let [valid, invalid, zeros, first] = [0, 0, 0, -1];
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at);
    if (bytes[at] === 0) zeros++;
    if (length > 1) valid++;
    if (length === 0) {
      invalid++;
      if (first === -1) first = at;
    }
    at += Math.max(1, length);
  }
  return { valid, invalid, zeros, first };
}

/** Say which byte of `bytes` is the first that `encoding` has no character for, and on which line. */
export function describeBadByte(bytes: Uint8Array, encoding: string): { reason: string; line: number } {
  const { first } = invalidUtf8(bytes);
  if (encoding !== 'utf-8' || first === -1) {
    return {
      reason: `Invalid text: its first bytes announce ${encoding.toUpperCase()}, but what follows is not.`,
      line: 1,
    };
  }
  const line =
    bytes.subarray(0, first).filter((byte, at) => byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a))
      .length + 1;
  const byte = (bytes[first] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    reason: `Invalid text: byte ${first + 1} (hexadecimal ${byte}, line ${line}) is not UTF-8, and no other encoding is recognised with confidence.`,
    line,
  };
}

/** Length of the well-formed UTF-8 sequence at `at`, or 0: RFC 3629 without overlong forms and surrogates. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const impossible =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return impossible ? 0 : length;
}
