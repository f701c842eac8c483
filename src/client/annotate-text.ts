import type { TextRange } from '../core/text/range.ts';

/** A block of the article on the page. */
export interface PageBlock {
  readonly element: HTMLElement;
  /** Where it begins in the article's text, in UTF-16 code units. */
  readonly start: number;
}

/**
 * The blocks of the article's text, in its order. Notes stand between them and are none.
 *
 * @throws {Error} when they are not the blocks of `text`: the page is older than what it was handed
 */
export function blocksOf(article: Element, text: string): PageBlock[] {
  let start = 0;
  const elements = article.querySelectorAll<HTMLElement>(':is(p, h2)[id^="p-"]');
  const blocks = Array.from(elements, (element) => {
    const block = { element, start };
    start += element.textContent.length + 1;
    return block;
  });
  if (blocks.map(({ element }) => element.textContent).join('\n') !== text)
    throw new Error('The paragraphs of the page are not those of the article’s text.');
  return blocks;
}

/** Where a block stands in the article's text. */
export function rangeOf({ element, start }: PageBlock): TextRange {
  return { start, end: start + element.textContent.length };
}

/** Where the selected words stand in the article's `text`, without the blanks at their ends; null where none are selected. */
export function selectedRange(
  blocks: readonly PageBlock[],
  text: string,
  selection: Selection | null,
): TextRange | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const selected = selection.getRangeAt(0);
  const pieces = blocks.flatMap((block) => piecesOf(block, selected));
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  const words = text.slice(start, end);
  if (words.trim() === '') return null;
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

/** What a selection takes of each text node of a block. */
function piecesOf(block: PageBlock, selected: Range): TextRange[] {
  const pieces: TextRange[] = [];
  if (!selected.intersectsNode(block.element)) return pieces;
  let start = block.start;
  const nodes = document.createTreeWalker(block.element, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    const from = node === selected.startContainer ? selected.startOffset : 0;
    const to = node === selected.endContainer ? selected.endOffset : length;
    if (selected.intersectsNode(node) && from < to) pieces.push({ start: start + from, end: start + to });
    start += length;
  }
  return pieces;
}
