import { createHash } from 'node:crypto';

/**
 * Whether a stated checksum (`sha1:…`, in hexadecimal, base 32 or base 64) was
 * made of these bytes; null when its method is not known.
 */
export function hasDigest(stated: string, bytes: Uint8Array): boolean | null {
  const [, method = '', digest = ''] = /^(sha-?1|sha-?256|sha-?512|md5):(\S+)$/i.exec(stated) ?? [];
  if (method === '') return null;
  const found = createHash(method.toLowerCase().replace('-', '')).update(bytes).digest();
  // Hexadecimal and base 32 are written in capital or small letters.
  const plain = digest.toLowerCase().replace(/=+$/, '');
  return (
    plain === found.toString('hex') || plain === base32(found) || found.equals(Buffer.from(digest, 'base64'))
  );
}

const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';

/** @see https://www.rfc-editor.org/rfc/rfc4648#section-6 */
function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = bits.match(/.{1,5}/g) ?? [];
  return fives.map((five) => DIGITS.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('');
}
