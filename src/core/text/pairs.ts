/** A stretch of some text with the characters that stand there. */
export interface Stretch {
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where two sequences of characters part. */
export type Difference =
  | { readonly is: 'only-left'; readonly stretches: readonly Stretch[] }
  /** `at` is the place on the left before which the characters stand on the right. */
  | { readonly is: 'only-right'; readonly text: string; readonly at: number };

/** How many characters must agree before two sequences count as together again. */
const AGREEMENT = 24;
const MOST = 20;

/**
 * Pair the characters of `left` with those of `right`, in order, and say what
 * has no partner.
 *
 * After a difference the sequences are joined again at the nearest place where
 * 24 characters agree, so that one lost line is one difference. Gives up after
 * 20 with all the rest as the last, which bounds the time.
 */
export function pairs(left: readonly Stretch[], right: readonly Stretch[]): Difference[] {
  const a = left.map(({ text }) => text).join('');
  const b = right.map(({ text }) => text).join('');
  const differences: Difference[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    const [nextI, nextJ] = differences.length < MOST ? rejoin(a, i, b, j) : [a.length, b.length];
    if (nextI > i) differences.push({ is: 'only-left', stretches: cut(left, i, nextI) });
    if (nextJ > j) differences.push({ is: 'only-right', text: b.slice(j, nextJ), at: placeOf(left, nextI) });
    i = nextI;
    j = nextJ;
  }
  return differences;
}

/** The nearest places in `a` and `b`, from `i` and `j` on, at which they agree again. */
function rejoin(a: string, i: number, b: string, j: number): [number, number] {
  const inA = j < b.length ? a.indexOf(b.slice(j, j + AGREEMENT), i) : a.length;
  const inB = i < a.length ? b.indexOf(a.slice(i, i + AGREEMENT), j) : b.length;
  if (inA !== -1 && (inB === -1 || inA - i <= inB - j)) return [inA, j];
  if (inB !== -1) return [i, inB];
  return rejoinAfterChange(a, i, b, j);
}

/** The same where characters were changed, not only left out: both sides skip some. */
function rejoinAfterChange(a: string, i: number, b: string, j: number): [number, number] {
  for (let skip = 1; skip <= 2 * AGREEMENT && i + skip < a.length; skip++) {
    const found = b.indexOf(a.slice(i + skip, i + skip + AGREEMENT), j);
    if (found !== -1) return [i + skip, found];
  }
  return [a.length, b.length];
}

/** The part of `stretches` from character `from` to `to`, counted over all of them. */
function cut(stretches: readonly Stretch[], from: number, to: number): Stretch[] {
  const parts: Stretch[] = [];
  let before = 0;
  for (const { start, text } of stretches) {
    const first = Math.max(from - before, 0);
    const last = Math.min(to - before, text.length);
    if (first < last) parts.push({ start: start + first, end: start + last, text: text.slice(first, last) });
    before += text.length;
    if (before >= to) break;
  }
  return parts;
}

function placeOf(stretches: readonly Stretch[], index: number): number {
  let before = 0;
  for (const { start, text } of stretches) {
    if (index <= before + text.length) return start + index - before;
    before += text.length;
  }
  return stretches.at(-1)?.end ?? 0;
}
