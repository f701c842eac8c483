import type { APIRoute } from 'astro';
import { archive, words } from '../../build/archive.ts';
import { firstValues, NO_EDITION, type SearchLists } from '../../core/search/facet-keys.ts';
import { facetLists } from '../../core/search/facets.ts';

/** What every search needs beside the index. */
export const GET: APIRoute = async () => {
  const loaded = await archive();
  const lists: SearchLists = {
    edition: NO_EDITION,
    articles: loaded.articles.length,
    facets: facetLists(loaded, await words()).map(firstValues),
    spellings: loaded.spellings,
  };
  return Response.json(lists);
};
