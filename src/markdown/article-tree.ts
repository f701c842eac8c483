import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../core/text/article-text.ts';
import { blockIds } from '../core/text/block-ids.ts';

/**
 * The HTML tree of an article's blocks, each with its id, and paragraphs with a
 * link to themselves at the end, which `label` names by their number.
 *
 * The text in the tree is the article's text, character for character: a line
 * feed between blocks, and nothing that is not printed. The links are empty.
 */
export function articleTree(blocks: readonly Block[], label: (number: number) => string): Root {
  const ids = blockIds(blocks);
  const children: ElementContent[] = [];
  let quotation: Element | undefined;
  let paragraphs = 0;
  const paragraph = (id: string, text: string): Element =>
    h('p', { id }, [
      text,
      h('a', { className: ['block-mark'], href: `#${id}`, ariaLabel: label(++paragraphs) }),
    ]);

  for (const [at, block] of blocks.entries()) {
    const id = ids[at] ?? '';
    const continued = block.kind === 'quotation' ? quotation : undefined;
    const container = continued?.children ?? children;
    if (at > 0) container.push({ type: 'text', value: '\n' });

    if (block.kind === 'quotation') {
      const quoted = paragraph(id, block.text);
      if (continued === undefined) children.push((quotation = h('blockquote', [quoted])));
      else continued.children.push(quoted);
      continue;
    }
    quotation = undefined;
    children.push(block.kind === 'crosshead' ? h('h2', { id }, [block.text]) : paragraph(id, block.text));
  }
  return h(null, children);
}
