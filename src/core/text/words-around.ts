import type { TextRange } from './range.ts';

/** In UTF-16 code units, on either side: a text without blanks is one word. */
const LONGEST = 40;

/** A passage with the rest of the words that it begins and ends in. */
export function wordsAround(text: string, { start, end }: TextRange): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}
