import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { archive, words } from '../../../build/archive.ts';
import { facetLists } from '../../../core/search/facets.ts';
import { namesByLetters } from '../../../core/search/suggest.ts';

export const getStaticPaths = (async () =>
  Array.from(namesByLetters(facetLists(await archive(), await words())), ([letters, names]) => ({
    params: { letters },
    props: { names },
  }))) satisfies GetStaticPaths;

/** The names of which a word begins with these letters, of an archive that has many. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { names } }) =>
  Response.json(names);
