import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The folder that a site was built into. */
export function builtFolder(site: 'root' | 'sub' | 'real'): string {
  return join(import.meta.dirname, '..', '..', '.cuttings', 'test', site);
}

/** Paths of every page of a built site, relative to its address: `articles/ID/`. */
function pagesOf(site: 'root' | 'sub' | 'real'): string[] {
  return readdirSync(builtFolder(site), { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('index.html') && !path.startsWith('pagefind/'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
}

/** The pages of items: articles and quotations. */
export function itemPagesOf(site: 'root' | 'sub' | 'real'): string[] {
  return pagesOf(site).filter((path) => /^(?:articles|q)\/[^/]+\/$/.test(path));
}
