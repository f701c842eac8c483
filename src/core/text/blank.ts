/**
 * The stretches of `text` that are not blank, in order.
 *
 * Blank is white space by the Unicode property, which counts U+0085 (a line
 * end) and not U+FEFF (a byte order mark). Blanks are free: no proof speaks of
 * them. Every other character has a home.
 *
 * @see https://www.unicode.org/reports/tr44/#White_Space
 */
export function printed(text: string): RegExpStringIterator<RegExpExecArray> {
  return text.matchAll(/\P{White_Space}+/gu);
}

/** Whether nothing in `text` is printed. */
export function isBlank(text: string): boolean {
  return !/\P{White_Space}/u.test(text);
}

/** `text` without its blanks, which is what a proof compares. */
export function withoutBlanks(text: string): string {
  return text.replace(/\p{White_Space}+/gu, '');
}
