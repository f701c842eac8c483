import { generator, passageAt, type Passage, type PassageSources } from './passage-link.ts';
import { selectedIn } from './passage-range.ts';
import { elementIn, partOf } from './template.ts';

/** How long a selection has to rest before tools are offered for it, in milliseconds: it is still being drawn. */
const REST = 250;
/** Between the selection and its tools, in CSS pixels. */
const GAP = 10;

/**
 * `<cuttings-passage>`: offers a link, a copy with its source and a citation
 * of whatever words of the article the reader selects, by whatever means.
 *
 * The tools stand outside the text, follow the selection and are reached with
 * the Tab key from it; what was done is announced in a status line.
 */
class CuttingsPassage extends HTMLElement {
  #resting: number | undefined;

  connectedCallback(): void {
    document.addEventListener('selectionchange', () => {
      clearTimeout(this.#resting);
      this.#resting = window.setTimeout(() => {
        this.#follow();
      }, REST);
    });
    document.addEventListener('keydown', (event) => {
      this.#steer(event);
    });
    this.addEventListener('mousedown', (event) => {
      // A click beside the selection would take it away.
      event.preventDefault();
    });
    this.addEventListener('click', (event) => {
      const action = event.target instanceof Element ? event.target.closest('button') : null;
      if (action !== null) void this.#act(action);
    });
  }

  #follow(): void {
    if (this.contains(document.activeElement)) return;
    const range = selected();
    if (range === null) {
      this.#close();
      return;
    }
    void generator.load();
    this.#show(range);
  }

  #show(range: Range): void {
    const tools = partOf(this, 'tools');
    if (tools.hidden) this.#say(this.dataset['hint'] ?? '', false);
    tools.hidden = false;
    const { bottom } = range.getBoundingClientRect();
    const above = (this.offsetParent ?? document.body).getBoundingClientRect().top;
    this.style.insetBlockStart = `${bottom - above + GAP}px`;
  }

  #close(): void {
    partOf(this, 'tools').hidden = true;
    this.#say('', false);
  }

  #steer(event: KeyboardEvent): void {
    if (partOf(this, 'tools').hidden) return;
    if (event.key === 'Escape') {
      document.getSelection()?.removeAllRanges();
      this.#close();
    } else if (event.key === 'Tab' && !event.shiftKey && !this.contains(document.activeElement)) {
      event.preventDefault();
      elementIn(this, 'button').focus();
    }
  }

  async #act(button: HTMLElement): Promise<void> {
    const range = selected();
    if (range === null) return;
    const passage = await passageAt(range, this.#sources());
    if (button.dataset['action'] === 'cite') {
      this.#cite(passage, button);
      return;
    }
    const text = button.dataset['action'] === 'link' ? passage.link : `${passage.words}\n— ${passage.source}`;
    try {
      await navigator.clipboard.writeText(text);
      const limit = passage.exact ? '' : (this.dataset['inexact'] ?? '');
      this.#say(`${button.dataset['done'] ?? ''} ${limit}`.trim(), true);
    } catch {
      this.#say(`${this.dataset['failed'] ?? ''} ${passage.link}`, true);
    }
  }

  /** To the citations: of the quotation on its page, of another passage below, where they then give its address. */
  #cite({ quotation, link }: Passage, button: HTMLElement): void {
    if (quotation !== null) {
      location.assign(`${quotation}#cite`);
      return;
    }
    const section = elementIn(document, '#cite');
    const { address } = this.#sources();
    if (address !== null) readdress(section, this.#cited ?? address, link);
    this.#cited = link;
    this.#say(button.dataset['done'] ?? '', true);
    section.scrollIntoView();
    elementIn(section, 'input:checked').focus({ preventScroll: true });
  }

  /** The address that the citations give by now. */
  #cited: string | null = null;

  #sources(): PassageSources {
    // Written by Passage.astro, from the same type.
    return JSON.parse(this.dataset['sources'] ?? '') as PassageSources;
  }

  #say(words: string, visibly: boolean): void {
    const said = partOf(this, 'said');
    said.textContent = words;
    said.classList.toggle('unseen', !visibly);
  }
}

/** What the reader has selected of the article's text. */
function selected(): Range | null {
  return selectedIn(elementIn(document, '.article-text'), document.getSelection());
}

/** Put another address in the place of one that the texts in `section` give. */
function readdress(section: Element, from: string, to: string): void {
  const nodes = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    node.nodeValue = (node.nodeValue ?? '').replaceAll(from, () => to);
  }
}

customElements.define('cuttings-passage', CuttingsPassage);
