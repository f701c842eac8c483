import type { TextRange } from './range.ts';

/** Characters that look like UTF-8 read in the wrong encoding, and how they would read in the right one. */
export interface SuspectedMojibake extends TextRange {
  /** The characters as they stand in the text. */
  readonly exact: string;
  readonly proposed: string;
}

/** Windows-1252 from 0x80 to 0x9F; its five empty places are what ISO 8859-1 has there. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A first byte of UTF-8 and those that can follow it, each read as a character of Windows-1252. */
const SEQUENCE = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${WINDOWS}]{1,3}`, 'gu');

const QUOTATION_MARK = /[‚„‘’“”‹›«»–—…]/u;
const LETTER = /\p{L}/u;
const SMALL_LETTER = /\p{Ll}/u;

/** Characters that are printed alone in texts of any language: marks, dashes, currencies, a mark of order. */
const ALONE = /[\u2010-\u2044\u20ac\u2122\ufeff\ufffd]/u;
/** The letters and signs of western and central Europe. */
const EUROPEAN = /[\u00a0-\u017f]/u;

/**
 * Find stretches of a text that were probably UTF-8 and were read as
 * Windows-1252 somewhere on their way: `fÃ¼r` for `für`, `donâ€™t` for
 * `don’t`, `ÐŸÑ€Ð¸` for `При`.
 *
 * Proposals for a person: the text is never repaired. What may be meant as it
 * stands is left alone: a capital before a closing mark (`IRMÔ`), or one
 * sequence by itself that would read as a rare letter.
 */
export function suspectMojibake(text: string): SuspectedMojibake[] {
  return joined(sequences(text)).filter((suspected) => isPlausible(suspected, text));
}

function sequences(text: string): SuspectedMojibake[] {
  const found: SuspectedMojibake[] = [];
  SEQUENCE.lastIndex = 0;
  for (let match = SEQUENCE.exec(text); match !== null; match = SEQUENCE.exec(text)) {
    const start = match.index;
    const exact = match[0].slice(0, lengthOf(match[0]));
    const proposed = decoded(exact);
    // What follows may begin a sequence of its own.
    SEQUENCE.lastIndex = start + (proposed === null ? 1 : exact.length);
    if (proposed !== null) found.push({ start, end: start + exact.length, exact, proposed });
  }
  return found;
}

/** Bytes that the first byte of a UTF-8 sequence announces. */
function lengthOf(sequence: string): number {
  const lead = sequence.charCodeAt(0);
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

/** The first code point that UTF-8 may write in so many bytes: a longer way to write a smaller one is no UTF-8. */
const SMALLEST: Readonly<Record<number, number>> = { 2: 0x80, 3: 0x800, 4: 0x10000 };

/** The character that the bytes of one sequence are in UTF-8; null when they are none. By hand: a decoder throws, which is slow. */
function decoded(sequence: string): string | null {
  const { length } = sequence;
  if (length !== lengthOf(sequence)) return null;
  const [lead = 0, ...rest] = Array.from(sequence, byteOf);
  if (rest.some((byte) => byte < 0x80 || byte > 0xbf)) return null;
  const point = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead & (0xff >> (length + 1)));
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  if (point < (SMALLEST[length] ?? Infinity) || surrogate || point > 0x10ffff) return null;
  return String.fromCodePoint(point);
}

function byteOf(character: string): number {
  const at = WINDOWS.indexOf(character);
  return at === -1 ? character.charCodeAt(0) : 0x80 + at;
}

/** Sequences that touch are one stretch. */
function joined(found: readonly SuspectedMojibake[]): SuspectedMojibake[] {
  const stretches: SuspectedMojibake[] = [];
  for (const next of found) {
    const last = stretches.at(-1);
    if (last?.end !== next.start) stretches.push(next);
    else
      stretches[stretches.length - 1] = {
        start: last.start,
        end: next.end,
        exact: last.exact + next.exact,
        proposed: last.proposed + next.proposed,
      };
  }
  return stretches;
}

function isPlausible({ start, end, exact, proposed }: SuspectedMojibake, text: string): boolean {
  // Several in a row, each a sound sequence, do not come about by chance.
  if (lengthOf(exact) < exact.length) return true;
  if (ALONE.test(proposed)) return true;
  if (!EUROPEAN.test(proposed)) return false;
  // A capital within a word, or before a mark that is within one.
  return (
    !QUOTATION_MARK.test(exact) || LETTER.test(text.charAt(end)) || SMALL_LETTER.test(text.charAt(start - 1))
  );
}
