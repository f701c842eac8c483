import type { Engine } from '../core/search/engine.ts';
import type { FacetKey, FacetList, SearchLists } from '../core/search/facet-keys.ts';
import { readSpellings, type Spellings } from '../core/search/spellings.ts';
import { lettersOf, namesIn, suggest, type Suggestion } from '../core/search/suggest.ts';
import { OtherEdition, startEngine } from './engine.ts';

/** All that every search needs. */
export interface SearchIndex extends SearchLists {
  readonly engine: Engine;
  readonly spelled: Spellings;
  /** Names of which a word begins like what is typed; only those at hand where the others cannot be loaded. */
  readonly suggest: (typed: string) => Promise<Suggestion[]>;
}

/** What is loaded once, when it is first asked for; after a failure the next asking tries again. */
export type Load<T> = () => Promise<T>;

/**
 * Loads the index of one edition, and throws `OtherEdition` where there is another.
 *
 * @param engineUrl address of the engine's script
 * @param listsUrl address of `SearchLists`
 */
export function indexLoader(engineUrl: string, listsUrl: string, edition: string): Load<SearchIndex> {
  return once(async () => {
    const [engine, lists] = await Promise.all([
      startEngine(engineUrl, edition),
      loadJson<SearchLists>(listsUrl),
    ]);
    if (lists.edition !== edition) throw new OtherEdition(listsUrl);
    const spelled = readSpellings(lists.spellings);
    return { ...lists, engine, spelled, suggest: suggestFrom(lists, listsUrl) };
  });
}

function suggestFrom({ facets, letters }: SearchLists, listsUrl: string): SearchIndex['suggest'] {
  const atHand = namesIn(facets);
  const files = new Map(
    letters.map((some) => [
      some,
      jsonLoader<Suggestion[]>(listsUrl.replace(/facets\.json$/, `names/${some}.json`)),
    ]),
  );
  return async (typed) => {
    const further = await files
      .get(lettersOf(typed))?.()
      .catch(() => null);
    return suggest(typed, further ?? atHand);
  };
}

/** Loads all values of a facet. */
export function facetLoader(listsUrl: string): (key: FacetKey) => Promise<FacetList> {
  return (key) => loadJson<FacetList>(listsUrl.replace(/\.json$/, `/${key}.json`));
}

/** Load a file that the build wrote from type `T`, once. */
export function jsonLoader<T>(url: string): Load<T> {
  return once(() => loadJson<T>(url));
}

function once<T>(load: Load<T>): Load<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${String(response.status)}.`);
  return (await response.json()) as T; // written by the build from the same type
}
