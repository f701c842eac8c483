import type { Element, Text } from 'hast';
import type { Html, Nodes } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import rehypeSiteLinks, { type Address } from './rehype-site-links.ts';

/**
 * Render a page of the archive's own words from its Markdown (CommonMark).
 *
 * HTML in it is text and shows as typed. `address` makes the address of a link
 * that begins with a slash.
 */
export function renderPage(markdown: string, address: Address): string {
  return unified()
    .use(remarkParse)
    .use(remarkRehype, { handlers: { html: htmlAsText } })
    .use(rehypeSiteLinks, { address })
    .use(rehypeStringify)
    .processSync(markdown)
    .toString();
}

function htmlAsText(_state: unknown, { value }: Html, parent: Nodes | undefined): Element | Text {
  const text: Text = { type: 'text', value };
  return parent?.type === 'root' ? { type: 'element', tagName: 'p', properties: {}, children: [text] } : text;
}
