/**
 * How many characters (Unicode code points) of `text` stand before an offset
 * in UTF-16 code units. The text is read once; asking costs little, however
 * often.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of `ascending` are less than `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
