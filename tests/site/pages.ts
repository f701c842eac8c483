import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The folder that a site was built into. */
export function builtFolder(site: 'root' | 'sub' | 'real'): string {
  return join(import.meta.dirname, '..', '..', '.cuttings', 'test', site);
}

/** Paths of every file of a built site with this ending, but for those of the search index. */
export function filesOf(site: 'root' | 'sub' | 'real', ending: string): string[] {
  return readdirSync(builtFolder(site), { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith(ending) && !path.startsWith('pagefind/'))
    .sort();
}

/** Paths of every page of a built site, relative to its address: `articles/ID/`. */
export function pagesOf(site: 'root' | 'sub' | 'real'): string[] {
  return filesOf(site, 'index.html').map((path) => path.slice(0, -'index.html'.length));
}

/** The pages of items: articles and quotations. */
export function itemPagesOf(site: 'root' | 'sub' | 'real'): string[] {
  return pagesOf(site).filter((path) => /^(?:articles|q)\/[^/]+\/$/.test(path));
}
