import { readHighlight } from '../core/search/highlight.ts';
import { occurrences } from '../core/search/occurrences.ts';
import { NO_SPELLINGS } from '../core/search/spellings.ts';
import { searched, type Terms } from '../core/search/terms.ts';
import { interfaceLanguage, searchStrings } from '../core/strings/search-strings.ts';
import { elementIn, partOf } from './template.ts';

/** The name under which the page's styles know the marks. */
const MARKS = 'searched';

/**
 * `<cuttings-highlight>`: marks the words of the search that led to this
 * article, and lets the reader take the marks away.
 *
 * The text is not touched: an element inside it would break text fragments and
 * what a reader copies.
 */
class CuttingsHighlight extends HTMLElement {
  connectedCallback(): void {
    void this.#mark();
  }

  async #mark(): Promise<void> {
    const language = interfaceLanguage(document.documentElement.lang);
    const terms = readHighlight(new URLSearchParams(location.search), language);
    if (terms === null || !('highlights' in CSS)) return;

    const ranges = [...document.querySelectorAll('[data-pagefind-body]')].flatMap((body) =>
      rangesIn(body, terms),
    );
    if (ranges.length === 0) return;
    CSS.highlights.set(MARKS, new Highlight(...ranges));
    const { highlight } = await searchStrings(language);
    partOf(this, 'marked').textContent = highlight.marked(searched(terms));
    elementIn(this, 'button').addEventListener('click', () => {
      this.#remove();
    });
    this.hidden = false;
  }

  #remove(): void {
    CSS.highlights.delete(MARKS);
    this.hidden = true;
    const address = new URL(location.href);
    address.search = '';
    history.replaceState(null, '', address);
  }
}

function rangesIn(body: Element, terms: Terms): Range[] {
  const ranges: Range[] = [];
  const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    for (const { start, end } of occurrences(node.nodeValue ?? '', terms, NO_SPELLINGS)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

customElements.define('cuttings-highlight', CuttingsHighlight);
