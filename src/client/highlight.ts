/**
 * `<cuttings-highlight>`: marks the words of the search that led to this
 * article, and lets the reader take the marks away.
 *
 * Most readers come without a search, so what it takes is loaded only for an
 * address that asks for something.
 */
class CuttingsHighlight extends HTMLElement {
  connectedCallback(): void {
    if (location.search !== '') void this.#mark();
  }

  async #mark(): Promise<void> {
    const { markSearched } = await import('./highlight-words.ts');
    await markSearched(this);
  }
}

customElements.define('cuttings-highlight', CuttingsHighlight);
