import type { FacetKey } from './facet-keys.ts';

/** A filter of the index, and values of which an article must have one. */
export type IndexFilter = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** As many filters as the values of a facet are spread over. */
const PARTS = 8;

/**
 * The filter under which the index knows a value of a facet. The engine loads
 * a filter whole, and who narrows a search to one speaker wants only a part of
 * them all. Years stand together, for a range of days asks for many of them.
 */
export function facetFilter(key: FacetKey, id: string): string {
  if (key === 'year') return key;
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum += id.charCodeAt(at);
  return `${key}-${sum % PARTS}`;
}

/** Filters of which an article must pass one, to have one of the values of a facet. */
export function facetFilters(key: FacetKey, ids: readonly string[]): IndexFilter[] {
  const filters = new Set(ids.map((id) => facetFilter(key, id)));
  return [...filters].map((filter) => ({
    [filter]: { any: ids.filter((id) => facetFilter(key, id) === filter) },
  }));
}
