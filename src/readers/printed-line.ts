/** `text` as one line: line ends, tabs and runs of spaces are one space each; no-break spaces are kept. */
export function printedLine(text: string): string {
  return text
    .replace(/[\t-\r \u0085\u2028\u2029]+/gu, ' ')
    .replace(/^\p{White_Space}+/u, '')
    .replace(/(?<!\p{White_Space})\p{White_Space}+$/u, '');
}
