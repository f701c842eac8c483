import type { APIRoute } from 'astro';
import { archive, words } from '../../build/archive.ts';
import { wordList } from '../../core/search/word-list.ts';

/** The words by which the search mends misspelled ones. */
export const GET: APIRoute = async () => Response.json(wordList(await archive(), (await words()).language));
