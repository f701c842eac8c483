import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** How an address below the base is made from a path without a leading slash. */
export type Address = (path: string) => string;

/**
 * rehype plugin for the links of the archive's own pages.
 *
 * `/about/` leads to that page wherever the site stands; a whole address
 * (https, http, mailto) and a place on the same page stay as they are. Of any
 * other link, `javascript:` among them, only the words stay. A picture becomes
 * its description: the site shows none from elsewhere.
 */
export default function rehypeSiteLinks({ address }: { readonly address: Address }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, at, parent) => {
      if (parent === undefined || at === undefined) return undefined;
      if (node.tagName === 'img') {
        parent.children[at] = { type: 'text', value: node.properties.alt ?? '' };
        return at + 1;
      }
      if (node.tagName !== 'a') return undefined;

      const href = resolved(node.properties.href ?? '', address);
      if (href !== null) node.properties.href = href;
      else parent.children.splice(at, 1, ...node.children);
      return href === null ? at : undefined;
    });
  };
}

function resolved(href: string, address: Address): string | null {
  if (/^\/(?!\/)/.test(href)) return address(href.slice(1));
  return /^(?:https?:|mailto:|#)/i.test(href) ? href : null;
}
