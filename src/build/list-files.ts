import type { APIRoute, GetStaticPaths } from 'astro';
import type { List, Permalinks } from '../core/exports/list.ts';
import type { Strings } from '../core/strings/strings.ts';
import { allLists } from '../site/lists.ts';
import { archive, words } from './archive.ts';
import { permalinksAt } from './permalinks.ts';

/** Write a list in one format; `name` is the archive's. */
type WriteList = (list: List, name: string, permalinks: Permalinks, s: Strings) => string;

/** The routes of one format: a file for each list of the archive. */
export function listFiles(
  write: WriteList,
  type: string,
): { readonly getStaticPaths: GetStaticPaths; readonly GET: APIRoute<{ list: List }> } {
  return {
    getStaticPaths: async () =>
      allLists(await archive(), await words()).map((list) => ({
        params: { list: list.id },
        props: { list },
      })),
    GET: async ({ props, site }) => {
      const { settings } = await archive();
      const text = write(props.list, settings.name, permalinksAt(site), await words());
      return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
    },
  };
}
