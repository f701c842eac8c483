import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { archive, words } from '../../../build/archive.ts';
import { facetLists } from '../../../core/search/facets.ts';

export const getStaticPaths = (async () =>
  facetLists(await archive(), await words()).map((list) => ({
    params: { key: list.key },
    props: { list },
  }))) satisfies GetStaticPaths;

/** All values of one facet, with the number of articles that have each. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { list } }) =>
  Response.json(list);
