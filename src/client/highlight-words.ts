import { readHighlight } from '../core/search/highlight.ts';
import { occurrences } from '../core/search/occurrences.ts';
import { NO_SPELLINGS } from '../core/search/spellings.ts';
import { searched, type Terms } from '../core/search/terms.ts';
import { interfaceLanguage, searchStrings } from '../core/strings/search-strings.ts';
import style from '../styles/highlight.css?url';
import { loadStyle } from './load-style.ts';
import { proseNodes } from './passage-range.ts';
import { elementIn, partOf } from './template.ts';

/** The name under which the page's styles know the marks. */
const MARKS = 'searched';

/**
 * Mark the words that the address asks for in the article's own text, and say
 * so in `control`, with whose button they are taken away.
 *
 * The text is not touched: an element inside it would break text fragments and
 * what a reader copies.
 */
export async function markSearched(control: HTMLElement): Promise<void> {
  const language = interfaceLanguage(document.documentElement.lang);
  const terms = readHighlight(new URLSearchParams(location.search), language);
  if (terms === null || !('highlights' in CSS)) return;

  const ranges = [...document.querySelectorAll('[data-pagefind-body]')].flatMap((body) =>
    rangesIn(body, terms),
  );
  if (ranges.length === 0) return;
  await loadStyle(style);
  CSS.highlights.set(MARKS, new Highlight(...ranges));
  const { highlight } = await searchStrings(language);
  partOf(control, 'marked').textContent = highlight.marked(searched(terms));
  elementIn(control, 'button').addEventListener('click', () => {
    remove(control);
  });
  control.hidden = false;
}

function remove(control: HTMLElement): void {
  CSS.highlights.delete(MARKS);
  control.hidden = true;
  const address = new URL(location.href);
  address.search = '';
  history.replaceState(null, '', address);
}

/** A text node, and where its words begin in the text that all make together. */
interface Piece {
  readonly node: Node;
  readonly start: number;
}

/** A phrase may run over the border of a quotation or a note, and from one block into the next. */
function rangesIn(body: Element, terms: Terms): Range[] {
  const pieces: Piece[] = [];
  let text = '';
  let last: Element | null = null;
  for (const node of proseNodes(body)) {
    const block = node.parentElement?.closest(BLOCK) ?? null;
    if (block !== last) text += '\n';
    last = block;
    pieces.push({ node, start: text.length });
    text += node.nodeValue ?? '';
  }
  return occurrences(text, terms, NO_SPELLINGS).map(({ start, end }) => rangeOf(pieces, start, end));
}

const BLOCK = 'p, h1, h2, h3, li, blockquote, figcaption';

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  const range = new Range();
  if (first !== undefined) range.setStart(first.node, start - first.start);
  if (last !== undefined) range.setEnd(last.node, end - last.start);
  return range;
}
