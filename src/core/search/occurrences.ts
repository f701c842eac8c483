import { fold } from '../text/fold.ts';
import type { TextRange } from '../text/range.ts';
import type { Terms } from './terms.ts';

/**
 * Where the terms of a search stand in a printed text, so that they can be
 * marked there: whole words that begin like a searched word, and phrases as
 * they are. Spelling variants count as the same.
 *
 * @returns ranges in UTF-16 code units of `text`, ascending, not overlapping
 */
export function occurrences(text: string, { words, phrases }: Terms): TextRange[] {
  const patterns = [
    ...phrases.map(pattern),
    ...words.map(pattern).map((word) => (word === '' ? '' : `${word}${SIGN}*`)),
  ].filter((one) => one !== '');
  if (patterns.length === 0) return [];
  const folded = fold(text);
  const term = new RegExp(`(?<!${SIGN})(?:${patterns.join('|')})(?!${SIGN})`, 'gu');
  return [...folded.text.matchAll(term)].map(({ 0: match, index }) =>
    folded.toSource({ start: index, end: index + match.length }),
  );
}

const SIGN = '[\\p{L}\\p{N}\\p{M}]';

function pattern(term: string): string {
  return fold(term)
    .text.split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .join('[^\\p{L}\\p{N}\\p{M}]+');
}
