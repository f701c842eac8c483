/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits; handed in, because core has no cryptography of its own. */
export type Sha256 = (text: string) => string;

/** What the permanent id of a quotation or a note stands for. It is worked out once, when the id is minted, and never again. */
export interface IdSource {
  /** Id of the article, or of the record in which a note stands. */
  readonly article: string;
  /** The quotation's words, folded; the words of a note. */
  readonly words: string;
  /** How many with these words stand before it in the article. */
  readonly occurrence: number;
}

/** Douglas Crockford's base 32: no i, l, o or u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SHORTEST = 6;
const LONGEST = 51;

/**
 * A permanent id that is not yet taken: six characters of the source's
 * SHA-256 and a check character; more of it where a shorter one is taken.
 *
 * @throws {Error} when every length is taken, which needs the same source to be minted 46 times.
 * @see https://www.crockford.com/base32.html
 */
export function mintId(source: IdSource, taken: ReadonlySet<string>, sha256: Sha256): string {
  const digest = BigInt(`0x${sha256(`${source.article}\n${source.words}\n${source.occurrence}`)}`);
  for (let length = SHORTEST; length <= LONGEST; length++) {
    const body = encode(digest >> BigInt(256 - 5 * length), length);
    const id = body + checkCharacter(body);
    if (!taken.has(id)) return id;
  }
  throw new Error('Every id that these words can have is taken.');
}

/** What somebody typed where an id was wanted. */
export type TypedId =
  | { readonly is: 'id'; readonly id: string }
  /** It has the form of an id, but its check character contradicts it: a slip of the pen. */
  | { readonly is: 'mistyped'; readonly read: string }
  | { readonly is: 'other' };

/**
 * Read an id as a person writes it: in either case, with hyphens or spaces,
 * and with o, i and l for the digits they look like.
 */
export function readId(typed: string): TypedId {
  const read = typed.replace(/[\s-]/gu, '').toLowerCase().replaceAll('o', '0').replace(/[il]/gu, '1');
  if (!/^[0-9a-hjkmnp-tv-z]{7,52}$/u.test(read)) return { is: 'other' };
  return checkCharacter(read.slice(0, -1)) === read.at(-1)
    ? { is: 'id', id: read }
    : { is: 'mistyped', read };
}

function encode(value: bigint, length: number): string {
  let body = '';
  for (let rest = value; body.length < length; rest >>= 5n) body = ALPHABET.charAt(Number(rest & 31n)) + body;
  return body;
}

/**
 * The check character of `body`: its digits as a polynomial over GF(32) at the
 * field's generator.
 *
 * Any one wrong character gives another, and so do any two of an id that have
 * changed places. A number modulo 31 would miss the second: 32 leaves 1, so
 * that it is only the sum of the digits, in whatever order.
 */
function checkCharacter(body: string): string {
  let check = 0;
  for (const digit of body) check = timesGenerator(check ^ ALPHABET.indexOf(digit));
  return ALPHABET.charAt(check);
}

/** Multiply by x in GF(2)[x] modulo the primitive polynomial x⁵ + x² + 1. */
function timesGenerator(element: number): number {
  return element & 16 ? (element << 1) ^ 0b100101 : element << 1;
}
