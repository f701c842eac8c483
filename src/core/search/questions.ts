import { indexText } from './index-words.ts';
import { standingFor, type Spellings } from './spellings.ts';
import type { Terms } from './terms.ts';

/**
 * What the engine is asked: all words together, each phrase alone, because it
 * takes a phrase for one only when nothing else is asked. Each may be asked in
 * several ways, any of which will do.
 */
export function questions({ words, phrases }: Terms, spellings: Spellings): (readonly (string | null)[])[] {
  if (words.length + phrases.length === 0) return [[null]];
  return [
    ...(words.length === 0 ? [] : [waysOfAsking(words, spellings)]),
    ...phrases.map((phrase) => [quoted(phrase, spellings)]),
  ];
}

const MOST_WAYS = 6;

/** The words in their index forms; where one begins like words with declared spellings, also with what stands for those. */
export function waysOfAsking(words: readonly string[], spellings: Spellings): string[] {
  let ways = [''];
  for (const word of words) {
    const forms = new Set([indexText(word, spellings), ...standingForms(word, spellings)]);
    ways = ways.flatMap((way) => [...forms].map((one) => `${way} ${one}`.trim())).slice(0, MOST_WAYS);
  }
  return ways;
}

/** A phrase as the engine takes it for one. */
export function quoted(phrase: string, spellings: Spellings): string {
  return `"${indexText(phrase, spellings)}"`;
}

/** What stands in the index for the words with declared spellings that begin like this one. */
export function standingForms(word: string, spellings: Spellings): string[] {
  return standingFor(indexText(word, spellings), spellings);
}
