import { LARGEST_SITEMAP, sitemap, sitemapIndex } from '../core/exports/sitemap.ts';
import { indexedPages } from '../site/indexed-pages.ts';
import { urls } from '../site/urls.ts';
import { archive, words } from './archive.ts';

/** A file of the sitemap, by its name without ending. */
export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** The sitemap of the archive at `site`: its parts, and the one that names them. */
export async function allSitemaps(site: URL): Promise<SitemapFile[]> {
  const at = (path: string): string => new URL(path, site).href;
  const pages = indexedPages(await archive(), await words()).map(at);
  const parts = Array.from({ length: Math.ceil(pages.length / LARGEST_SITEMAP) }, (_, part) => ({
    name: `sitemap-${part + 1}`,
    text: sitemap(pages.slice(part * LARGEST_SITEMAP, (part + 1) * LARGEST_SITEMAP)),
  }));
  const index = sitemapIndex(parts.map((_, part) => at(urls.sitemap(part + 1))));
  return [{ name: 'sitemap', text: index }, ...parts];
}
