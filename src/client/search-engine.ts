import type { Engine } from '../core/search/engine.ts';
import type { FacetKey, FacetList, SearchLists } from '../core/search/facet-keys.ts';
import { readSpellings, type Spellings } from '../core/search/spellings.ts';

/** All that every search needs. */
export interface SearchIndex extends SearchLists {
  readonly engine: Engine;
  readonly spelled: Spellings;
}

/** What is loaded once, when it is first asked for; after a failure the next asking tries again. */
export type Load<T> = () => Promise<T>;

/** The index, or its lists, were made with another page than this one. */
export class OtherEdition extends Error {}

/**
 * Loads the index of one edition, and throws `OtherEdition` where there is another.
 *
 * @param engineUrl address of the engine's script
 * @param listsUrl address of `SearchLists`
 */
export function indexLoader(engineUrl: string, listsUrl: string, edition: string): Load<SearchIndex> {
  return once(async () => {
    const [engine, lists] = await Promise.all([
      loadEngine(engineUrl, edition),
      loadJson<SearchLists>(listsUrl),
    ]);
    if (lists.edition !== edition) throw new OtherEdition(listsUrl);
    return { ...lists, engine, spelled: readSpellings(lists.spellings) };
  });
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

async function loadEngine(url: string, edition: string): Promise<Engine> {
  // Pagefind's own module, made by the build beside the index; `Engine` describes what we use of it.
  const pagefind = (await import(/* @vite-ignore */ url)) as Engine & {
    readonly edition: string;
    readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
    readonly init: () => Promise<void>;
  };
  // Before it loads more: the files of another edition may be gone.
  if (pagefind.edition !== edition) throw new OtherEdition(url);
  // The addresses in the index already stand under the base.
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}

async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${String(response.status)}.`);
  return (await response.json()) as T; // written by the build from the same type
}
