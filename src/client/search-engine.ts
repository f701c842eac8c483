import type { Engine } from '../core/search/engine.ts';
import type { FacetList } from '../core/search/facet-keys.ts';

/** All that is loaded for searching. */
export interface SearchIndex {
  readonly engine: Engine;
  readonly facets: readonly FacetList[];
}

/**
 * Load the engine and the lists of facets, once.
 *
 * @returns a function that loads when first called; after a failure the next call tries again
 */
export function indexLoader(engineUrl: string, facetsUrl: string): () => Promise<SearchIndex> {
  let loading: Promise<SearchIndex> | undefined;
  return () => {
    loading ??= Promise.all([loadEngine(engineUrl), loadFacets(facetsUrl)])
      .then(([engine, facets]) => ({ engine, facets }))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

async function loadEngine(url: string): Promise<Engine> {
  // Pagefind's own module, made by the build beside the index; `Engine` describes what we use of it.
  const pagefind = (await import(/* @vite-ignore */ url)) as Engine & {
    readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
    readonly init: () => Promise<void>;
  };
  // The addresses in the index already stand under the base.
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}

async function loadFacets(url: string): Promise<FacetList[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${String(response.status)}.`);
  return (await response.json()) as FacetList[]; // written by the build from the same type
}
