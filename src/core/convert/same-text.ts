import { foldText } from '../text/fold.ts';

/** What must be known of an article to tell whether another is the same. */
export interface Likeness {
  readonly title: string | null;
  /** Id of its outlet. */
  readonly outlet: string | null;
  readonly text: string;
}

/** Words in a row that are compared as one. */
const SHINGLE = 4;

/**
 * Overlap from which a text with the same title and the same known outlet is a
 * version of the other. Of 347 real edits of government pages, 346 keep more
 * than this, and 343 more than 0.7.
 */
const SAME_OUTLET = 0.5;

/** The same where neither text names its outlet, so that only title and text speak. */
const NO_OUTLET = 0.7;

/** Letters and digits of a body from which its equality is no accident, as that of two “Subscribe to read on.” is. */
const TELLING = 300;

/**
 * Whether two articles whose texts are equal, blanks aside, are one: unless
 * different outlets printed it, or the text is so short that other articles
 * may well have it, and the titles differ.
 */
export function isSameArticle(a: Likeness, b: Likeness): boolean {
  if (a.outlet !== null && b.outlet !== null && a.outlet !== b.outlet) return false;
  return letters(a.text) >= TELLING || titleKey(a.title) === titleKey(b.title);
}

/**
 * How much of the words of two texts that differ is the same, if one was made
 * from the other: same title and outlet, and an overlap that is no accident.
 * Else null, and without a title always.
 */
export function versionOverlap(a: Likeness, b: Likeness): number | null {
  const key = titleKey(a.title);
  if (key === null || key !== titleKey(b.title) || a.outlet !== b.outlet) return null;
  const share = overlap(a.text, b.text);
  return share >= (a.outlet === null ? NO_OUTLET : SAME_OUTLET) ? share : null;
}

/** A title as titles are compared: folded, letters and digits only; null where none is left. */
export function titleKey(title: string | null): string | null {
  return (
    foldText(title ?? '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() || null
  );
}

/**
 * How much of the shorter of two texts stands in the other, from 0 to 1: the
 * share of its different runs of four folded words that the other has, too.
 * A version that grew still holds its beginnings.
 *
 * @see Broder, On the resemblance and containment of documents (1997)
 */
export function overlap(a: string, b: string): number {
  const [fewer, more] = [shingles(a), shingles(b)].sort((x, y) => x.size - y.size);
  if (fewer === undefined || more === undefined || fewer.size === 0) return 0;
  let common = 0;
  for (const shingle of fewer) if (more.has(shingle)) common++;
  return common / fewer.size;
}

/** A text shorter than a shingle is one. Without blanks between words, as in Chinese, each letter is a word. */
function shingles(text: string): ReadonlySet<string> {
  const words =
    foldText(text).match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return new Set();
  const last = Math.max(0, words.length - SHINGLE);
  return new Set(Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + SHINGLE).join(' ')));
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
