/**
 * The part of a selection that stands in `text`, without the blanks at its
 * ends; null where no word of the text is selected.
 */
export function selectedIn(text: Element, selection: Selection | null): Range | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const selected = selection.getRangeAt(0);
  if (!selected.intersectsNode(text)) return null;

  const pieces = selectedPieces(text, selected);
  const first = pieces.find(({ words }) => words.trim() !== '');
  const last = pieces.findLast(({ words }) => words.trim() !== '');
  if (first === undefined || last === undefined) return null;
  const range = new Range();
  range.setStart(first.node, first.start + first.words.length - first.words.trimStart().length);
  range.setEnd(last.node, last.start + last.words.trimEnd().length);
  return range;
}

/** What a selection takes of one text node. */
interface Piece {
  readonly node: Node;
  /** Where `words` begin in the node. */
  readonly start: number;
  readonly words: string;
}

function selectedPieces(text: Node, selected: Range): Piece[] {
  const pieces: Piece[] = [];
  for (const node of proseNodes(text)) {
    if (!selected.intersectsNode(node)) continue;
    const value = node.nodeValue ?? '';
    const start = node === selected.startContainer ? selected.startOffset : 0;
    const end = node === selected.endContainer ? selected.endOffset : value.length;
    pieces.push({ node, start, words: value.slice(start, end) });
  }
  return pieces;
}

/** The text nodes in an element of the article, in order, without those of the notes that stand between its blocks. */
export function* proseNodes(text: Node): Generator<Node> {
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return node instanceof Element && node.matches(NOTE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) yield node;
}

/** A note between the blocks of the text. */
const NOTE = '.annotation';

/** The words of the article that a range holds. */
export function wordsIn(range: Range): string {
  const { commonAncestorContainer: holder } = range;
  const text = holder instanceof Element ? holder : (holder.parentElement ?? holder);
  return selectedPieces(text, range)
    .map(({ words }) => words)
    .join('');
}

/** The innermost element that holds the whole range and that `selector` names; null where none does. */
export function holderOf(range: Range, selector: string): Element | null {
  const holder = range.commonAncestorContainer;
  return (holder instanceof Element ? holder : holder.parentElement)?.closest(selector) ?? null;
}

/** The block of the text in which a range begins. */
export function blockAt(range: Range): Element | null {
  const { startContainer: start } = range;
  return (start instanceof Element ? start : start.parentElement)?.closest('[id^="p-"]') ?? null;
}
