import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { ownWordsTree } from './own-words.ts';
import type { Address } from './rehype-site-links.ts';

/**
 * Render a page of the archive's own words from its Markdown (CommonMark).
 *
 * HTML in it is text and shows as typed. `address` makes the address of a link
 * that begins with a slash.
 */
export function renderPage(markdown: string, address: Address): string {
  return unified().use(rehypeStringify).stringify(ownWordsTree(markdown, address));
}
