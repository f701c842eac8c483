import type { EngineData, EngineOptions } from './engine.ts';

/** What the page asks of the search engine, which works in a thread of its own. */
export interface EngineWorker {
  /** Make ready. False, and nothing is loaded, where the index is of another edition. */
  readonly open: (edition: string) => Promise<boolean>;
  /** The ids of the articles found, in order; as many as are found of most words, so that nothing else travels with them. */
  readonly search: (text: string | null, options: EngineOptions) => Promise<SearchAnswer>;
  /** An article that a search found, by its place. */
  readonly data: (search: number, place: number) => Promise<EngineData>;
  /** Nothing that this search found will be asked for again. */
  readonly forget: (search: number) => Promise<void>;
}

/** The articles that a search found. */
export interface SearchAnswer {
  readonly search: number;
  readonly ids: readonly string[];
}

/** One call of one of the `EngineWorker`'s methods, as it travels to the other thread. */
export interface EngineCall {
  readonly id: number;
  readonly method: keyof EngineWorker;
  readonly parameters: readonly unknown[];
}

/** What comes back. */
export type EngineReply =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly fault: string };
