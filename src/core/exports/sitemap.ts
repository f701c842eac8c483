import { element, xmlFile } from './xml.ts';

/** How many pages a file of a sitemap may name. */
export const LARGEST_SITEMAP = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The pages that search engines may show, by their public addresses, at most
 * `LARGEST_SITEMAP`. It names no days: the records do not say when a page last
 * changed in what it shows.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(pages: readonly string[]): string {
  return xmlFile(
    element(
      'urlset',
      { xmlns: NAMESPACE },
      ...pages.map((page) => element('url', {}, element('loc', {}, page))),
    ),
  );
}

/** The sitemap that names the others. */
export function sitemapIndex(sitemaps: readonly string[]): string {
  return xmlFile(
    element(
      'sitemapindex',
      { xmlns: NAMESPACE },
      ...sitemaps.map((address) => element('sitemap', {}, element('loc', {}, address))),
    ),
  );
}
