import { fold, foldText } from '../text/fold.ts';
import type { TextRange } from '../text/range.ts';
import { DASHES, UNSPACED } from './index-words.ts';
import { allSpellings, type Spellings } from './spellings.ts';
import type { Terms } from './terms.ts';

/**
 * Where the terms of a search stand in a printed text, so that they can be
 * marked there: whole words that begin like a searched word, and phrases as
 * they are. Declared spellings of a word count as the same.
 *
 * @returns ranges in UTF-16 code units of `text`, ascending, not overlapping
 */
export function occurrences(text: string, terms: Terms, spellings: Spellings): TextRange[] {
  const pattern = patternOf(terms, spellings);
  if (pattern === '') return [];
  const folded = fold(text);
  return [...folded.text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: match, index }) =>
    folded.toSource({ start: index, end: index + match.length }),
  );
}

const SIGN = '[\\p{L}\\p{N}\\p{M}]';
const BETWEEN = '[^\\p{L}\\p{N}\\p{M}]+';
/** Inside a word: *U.S.* is *US*, and *e-mail* is *email*. */
const INSIDE = `[^\\p{L}\\p{N}\\p{M}\\s${DASHES}]*`;
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/** Whole words and phrases, and anywhere what is written without blanks; empty where nothing is left of the terms. */
function patternOf({ words, phrases }: Terms, spellings: Spellings): string {
  const write = (term: string): string => inAllSpellings(term, spellings);
  const whole = phrases.filter((phrase) => !IS_UNSPACED.test(phrase)).map(write);
  const beginnings = words.map(write).filter((one) => one !== '');
  const anywhere = phrases.filter((phrase) => IS_UNSPACED.test(phrase)).map(write);
  const alternatives = [
    ...whole,
    ...(beginnings.length === 0 ? [] : [`(?:${beginnings.join('|')})${SIGN}*`]),
  ].filter((one) => one !== '');
  return [
    ...(alternatives.length === 0 ? [] : [`(?<!${SIGN})(?:${alternatives.join('|')})(?!${SIGN})`]),
    ...anywhere,
  ]
    .filter((one) => one !== '')
    .join('|');
}

function inAllSpellings(term: string, spellings: Spellings): string {
  return foldText(term.replace(new RegExp(`[${DASHES}]`, 'gu'), ' '))
    .split(/\s+/u)
    .map((word) => inWord(word, spellings))
    .filter((word) => word !== '')
    .join(BETWEEN);
}

function inWord(word: string, spellings: Spellings): string {
  const runs = word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return runs
    .map((run) => {
      const all = allSpellings(run, spellings).map((spelling) => Array.from(spelling).join(INSIDE));
      return all.length === 1 ? all.join('') : `(?:${all.join('|')})`;
    })
    .join(INSIDE);
}
