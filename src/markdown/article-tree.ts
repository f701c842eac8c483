import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../core/text/article-text.ts';
import { blockIds } from '../core/text/block-ids.ts';

/**
 * The HTML tree of an article's blocks, each with its id.
 *
 * The text in the tree is the article's text, character for character: a line
 * feed between blocks, and nothing that is not printed.
 */
export function articleTree(blocks: readonly Block[]): Root {
  const ids = blockIds(blocks);
  const children: ElementContent[] = [];
  let quotation: Element | undefined;

  for (const [at, block] of blocks.entries()) {
    const continued = block.kind === 'quotation' ? quotation : undefined;
    const container = continued?.children ?? children;
    if (at > 0) container.push({ type: 'text', value: '\n' });

    if (block.kind === 'quotation') {
      const paragraph = h('p', { id: ids[at] }, [block.text]);
      if (continued === undefined) children.push((quotation = h('blockquote', [paragraph])));
      else continued.children.push(paragraph);
      continue;
    }
    quotation = undefined;
    children.push(h(block.kind === 'crosshead' ? 'h2' : 'p', { id: ids[at] }, [block.text]));
  }
  return h(null, children);
}
