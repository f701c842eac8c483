import type { EngineData } from './engine.ts';
import { occurrences } from './occurrences.ts';
import type { Terms } from './terms.ts';

/** The words of an indexed text, and which of them were searched for. */
export interface Places {
  readonly words: readonly string[];
  /** Places of the words found, counted in words from 0. */
  readonly found: ReadonlySet<number>;
}

/**
 * Where the searched words stand in an article.
 *
 * The engine names all places of words, but of a phrase only one; so phrases
 * are looked for again. What both find is marked.
 */
export function findPlaces({ content, locations }: EngineData, terms: Terms): Places {
  const words = [...content.matchAll(/\S+/gu)];
  const found = new Set(locations);
  let at = 0;
  for (const { start, end } of occurrences(content, terms)) {
    while (endOf(words[at]) <= start) at += 1;
    for (let word = at; (words[word]?.index ?? Infinity) < end; word += 1) found.add(word);
  }
  return { words: words.map(([word]) => word), found };
}

function endOf(word: RegExpExecArray | undefined): number {
  return word === undefined ? Infinity : word.index + word[0].length;
}
