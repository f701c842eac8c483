import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchLists } from '../core/search/facet-keys.ts';

/**
 * Write into the search page and the lists of a built site which index belongs
 * to them, so that the page can tell when it is handed another one: by a cache,
 * or by a server to which a new site is just being copied.
 *
 * @param site absolute path of the built site
 */
export async function writeEdition(site: string, edition: string): Promise<void> {
  const lists = join(site, 'search', 'facets.json');
  const read = JSON.parse(await readFile(lists, 'utf8')) as SearchLists; // written by the build from the same type
  await writeFile(lists, JSON.stringify({ ...read, edition }));

  const page = join(site, 'search', 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/data-edition="[^"]*"/, `data-edition="${edition}"`));
}
