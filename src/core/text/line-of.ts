/** A place that a person can go to: both count from 1, columns in UTF-16 code units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n|\r|\n/g;

/**
 * Look-up of line and column by offset.
 *
 * Lines are those that editors count: they end in LF, CR LF or CR. U+2028 and
 * the like separate blocks, but begin no numbered line.
 */
export function lineIndex(text: string): (offset: number) => LineAndColumn {
  const starts = [0, ...Array.from(text.matchAll(LINE_END), (end) => end.index + end[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
