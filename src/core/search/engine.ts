import type { IndexFilter } from './facet-filters.ts';

/** What is needed of a search engine: Pagefind's own interface, or as much of it as is used. */
export interface Engine {
  /** @param text words, or a phrase in straight double marks; null finds every article */
  readonly search: (
    text: string | null,
    options: EngineOptions,
  ) => Promise<{ readonly results: readonly EngineResult[] }>;
}

/** How a search is narrowed and sorted. A sorted search leaves out articles without a date. */
export interface EngineOptions {
  /** An article must pass one filter of each group. */
  readonly filters: { readonly all?: readonly { readonly any: readonly IndexFilter[] }[] };
  readonly sort?: { readonly date: 'asc' | 'desc' };
}

/** An article that was found; its words are loaded on demand. */
export interface EngineResult {
  readonly id: string;
  readonly data: () => Promise<EngineData>;
}

/** An article's words and where the searched ones stand. */
export interface EngineData {
  readonly url: string;
  /** The indexed text: words with blanks between them, nothing escaped. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The article's values of every filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Elements with an id, in the order of the text; `location` counts words from 0. */
  readonly anchors: readonly EngineAnchor[];
  /** Places of the words found, counted in words from 0. */
  readonly locations: readonly number[];
}

/** An element of the page with an id; a heading or one that has a title begins a section. */
export interface EngineAnchor {
  /** The name of the element, for example `h2`. */
  readonly element: string;
  readonly id: string;
  readonly title?: string;
  readonly location: number;
}
