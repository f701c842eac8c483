import type { APIRoute, GetStaticPaths } from 'astro';
import type { Permalinks, WriteList } from '../core/exports/list.ts';
import type { Strings } from '../core/strings/strings.ts';
import { allLists } from '../site/lists.ts';
import { archive, words } from './archive.ts';
import { permalinksAt } from './permalinks.ts';
import { siteSettings } from './site-settings.ts';

/** One format of lists; `name` is the archive's. */
type Format = (name: string, permalinks: Permalinks, s: Strings) => WriteList;

/** The routes of one format: a file for each list of the archive. */
export function listFiles(
  format: Format,
  type: string,
): { readonly getStaticPaths: GetStaticPaths; readonly GET: APIRoute<{ write: () => string }> } {
  return {
    getStaticPaths: async () => {
      const [model, s] = [await archive(), await words()];
      const { address } = siteSettings(process.env);
      const permalinks = permalinksAt(address === null ? undefined : new URL(address));
      // One writer for all lists: it remembers the rows that they have in common.
      const write = format(model.settings.name, permalinks, s);
      return allLists(model, s).map((list) => ({
        params: { list: list.id },
        props: { write: () => write(list) },
      }));
    },
    GET: ({ props }) =>
      new Response(props.write(), { headers: { 'Content-Type': `${type}; charset=utf-8` } }),
  };
}
