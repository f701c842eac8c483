import type { APIRoute } from 'astro';
import { archive, words } from '../../build/archive.ts';
import { facetLists } from '../../core/search/facets.ts';

/** The values by which a search can be narrowed down, with the number of articles that have each. */
export const GET: APIRoute = async () => Response.json(facetLists(await archive(), await words()));
