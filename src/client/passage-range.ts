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

function selectedPieces(text: Element, selected: Range): Piece[] {
  const pieces: Piece[] = [];
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (!selected.intersectsNode(node)) continue;
    const value = node.nodeValue ?? '';
    const start = node === selected.startContainer ? selected.startOffset : 0;
    const end = node === selected.endContainer ? selected.endOffset : value.length;
    pieces.push({ node, start, words: value.slice(start, end) });
  }
  return pieces;
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
