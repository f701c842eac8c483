import type { EngineData } from './engine.ts';
import { HIT_META, readHitMeta, type HitMeta } from './hit-meta.ts';
import { occurrences } from './occurrences.ts';
import { asPrinted, printedWords, unglue } from './printed.ts';
import type { Spellings } from './spellings.ts';
import type { Terms } from './terms.ts';

/** The words of an indexed text, and which of them were searched for. */
export interface Places {
  /** As printed; see `printedWords`. */
  readonly words: readonly string[];
  /** Places of the words found, counted in words from 0. */
  readonly found: ReadonlySet<number>;
  /** Null where the index carries none, which is a fault of the build. */
  readonly meta: HitMeta | null;
}

/**
 * Where the searched words stand in an article.
 *
 * The engine names all places of words, but of a phrase only one; so phrases
 * are looked for again. What both find is marked.
 */
export function findPlaces(data: EngineData, terms: Terms, spellings: Spellings): Places {
  const meta = readHitMeta(data.filters[HIT_META]?.[0] ?? '');
  const words = meta?.printed === undefined ? indexed(data) : printedWords(meta.printed);
  const { text, starts } = joined(words);
  const found = new Set(data.locations);
  let at = 0;
  for (const { start, end } of occurrences(text, terms, spellings)) {
    while ((starts[at + 1] ?? Infinity) <= start) at += 1;
    for (let word = at; (starts[word] ?? Infinity) < end; word += 1) found.add(word);
  }
  return { words, found, meta };
}

function indexed({ content }: EngineData): string[] {
  return (content.match(/\S+/gu) ?? []).map(asPrinted);
}

/** The words as one text, and where in it each begins. */
function joined(words: readonly string[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const one of words) {
    const { before, word } = unglue(one);
    if (text !== '') text += before;
    starts.push(text.length);
    text += word;
  }
  return { text, starts };
}
