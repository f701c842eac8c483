import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Block } from '../core/text/article-text.ts';
import { articleTree } from './article-tree.ts';
import rehypeQuotations, { type QuotationMark } from './rehype-quotations.ts';

/**
 * Render an article's text as HTML, with its quotations marked and a link to
 * each paragraph, which `blockLabel` names by its number.
 *
 * The text of the result is the article's text, character for character, with
 * and without marks. What looks like HTML in it is text.
 */
export function renderArticle(
  blocks: readonly Block[],
  marks: readonly QuotationMark[],
  blockLabel: (number: number) => string,
): string {
  const processor = unified().use(rehypeQuotations, marks).use(rehypeStringify);
  const tree = articleTree(blocks, blockLabel);
  return processor.stringify(processor.runSync(tree));
}
