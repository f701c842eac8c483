/**
 * `<cuttings-passage>`: offers tools for whatever words of the article the
 * reader selects.
 *
 * Most readers select none, so what the tools take is loaded with the first
 * selection.
 */
class CuttingsPassage extends HTMLElement {
  connectedCallback(): void {
    const begin = (): void => {
      // A mere click is a selection of nothing.
      if (document.getSelection()?.isCollapsed ?? true) return;
      document.removeEventListener('selectionchange', begin);
      void this.#offer();
    };
    document.addEventListener('selectionchange', begin);
  }

  async #offer(): Promise<void> {
    const { offerTools } = await import('./passage-tools.ts');
    await offerTools(this);
  }
}

customElements.define('cuttings-passage', CuttingsPassage);
