import type { Element, Root, Text } from 'hast';
import type { Html, Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import rehypeSiteLinks, { type Address } from './rehype-site-links.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype, { handlers: { html: htmlAsText } })
  .freeze();

/**
 * The HTML tree of the archive's own words, a page's or a note's, from their
 * Markdown (CommonMark).
 *
 * HTML in it is text and shows as typed. `address` makes the address of a link
 * that begins with a slash.
 */
export function ownWordsTree(markdown: string, address: Address): Root {
  const tree = processor.runSync(processor.parse(markdown));
  rehypeSiteLinks({ address })(tree);
  return tree;
}

function htmlAsText(_state: unknown, { value }: Html, parent: Nodes | undefined): Element | Text {
  const text: Text = { type: 'text', value };
  return parent?.type === 'root' ? { type: 'element', tagName: 'p', properties: {}, children: [text] } : text;
}
