import type { Blockquote, Paragraph, Heading, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ReadBlocks } from '../core/archive/read-article.ts';
import type { Block } from '../core/text/article-text.ts';
import remarkVerbatim from './remark-verbatim.ts';

const processor = unified().use(remarkParse).use(remarkVerbatim).freeze();

/**
 * Read an article's Markdown into its blocks, unescaped.
 *
 * CommonMark without extensions: `~`, `"` and `--` stay what they are.
 */
export const readBlocks: ReadBlocks = (markdown, path, linesBefore) => {
  const file = new VFile({ path, value: markdown });
  const tree = processor.parse(file);
  processor.runSync(tree, file);

  if (file.messages.length > 0) {
    for (const message of file.messages) {
      message.file = path;
      if (message.line !== undefined) message.line += linesBefore;
    }
    return { ok: false, problems: file.messages };
  }
  return { ok: true, value: tree.children.flatMap(blocksOf) };
};

function blocksOf(node: Root['children'][number]): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: textOf(node) }];
    case 'heading':
      return [{ kind: 'crosshead', text: textOf(node) }];
    case 'blockquote':
      return quotationBlocks(node);
    default:
      return [];
  }
}

function quotationBlocks(node: Blockquote): Block[] {
  return node.children.flatMap(blocksOf).map(({ text }) => ({ kind: 'quotation', text }));
}

/** A block's text is one line: a line break in the Markdown is a space. */
function textOf(node: Paragraph | Heading): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value.replaceAll('\n', ' ') : ' '))
    .join('');
}
