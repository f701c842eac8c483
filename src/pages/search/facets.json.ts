import type { APIRoute } from 'astro';
import { archive, words } from '../../build/archive.ts';
import { firstValues, NO_EDITION, type SearchLists } from '../../core/search/facet-keys.ts';
import { facetLists } from '../../core/search/facets.ts';
import { namesByLetters } from '../../core/search/suggest.ts';

/** What every search needs beside the index. */
export const GET: APIRoute = async () => {
  const loaded = await archive();
  const facets = facetLists(loaded, await words());
  const lists: SearchLists = {
    edition: NO_EDITION,
    articles: loaded.articles.length,
    facets: facets.map(firstValues),
    letters: [...namesByLetters(facets).keys()],
    spellings: loaded.spellings,
  };
  return Response.json(lists);
};
