import type { Words } from './lexicon.ts';

/** A list of words from a text of words separated by white space. */
export function words(list: string): Words {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** Phrases from texts of words separated by one space. */
export function phrases(...list: readonly string[]): string[][] {
  return list.map((phrase) => phrase.split(' '));
}
