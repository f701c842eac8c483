import { interfaceLanguage, passageStrings } from '../core/strings/search-strings.ts';
import type { Strings } from '../core/strings/strings.ts';
import style from '../styles/passage.css?url';
import { loadStyle } from './load-style.ts';
import { citationIn, passageAt, prepare, type ArticleSource, type Passage } from './passage-link.ts';
import { selectedIn } from './passage-range.ts';
import { elementIn, partOf } from './template.ts';

/** How long a selection has to rest before tools are offered for it, in milliseconds: it is still being drawn. */
const REST = 250;
/** Between the selection and its tools, in CSS pixels. */
const GAP = 10;

/** Words of the tools. */
type Words = Strings['sharing']['passage'];

/**
 * The tools of `<cuttings-passage>`: a link, a copy with its source and a
 * citation of the words that the reader has selected, by whatever means.
 *
 * They stand outside the text, follow the selection and are reached with the
 * Tab key from it; what was done is announced in a status line.
 */
export async function offerTools(element: HTMLElement): Promise<void> {
  const [words] = await Promise.all([
    passageStrings(interfaceLanguage(document.documentElement.lang)),
    loadStyle(style),
  ]);
  new PassageTools(element, words);
}

class PassageTools {
  readonly #element: HTMLElement;
  readonly #words: Words;
  readonly #source = articleSource();
  #resting: number | undefined;
  /** The address that the citations below the text give by now. */
  #cited = this.#source.address;

  constructor(element: HTMLElement, words: Words) {
    this.#element = element;
    this.#words = words;
    const tools = partOf(element, 'tools');
    tools.ariaLabel = words.tools;
    tools.prepend(
      this.#tool(words.copyLink, (passage) => this.#copy(passage, passage.link, this.#linkCopied())),
      this.#tool(words.copyWords, async (passage) =>
        this.#copy(passage, `${passage.words}\n— ${await passage.source()}`, words.wordsCopied),
      ),
      this.#tool(words.cite, (passage) => {
        this.#cite(passage);
      }),
    );
    document.addEventListener('selectionchange', () => {
      this.#wait();
    });
    document.addEventListener('keydown', (event) => {
      this.#steer(event);
    });
    element.addEventListener('mousedown', (event) => {
      // A click beside the selection would take it away.
      event.preventDefault();
    });
    this.#wait();
  }

  /** A button that does something with the selected words. */
  #tool(label: string, act: (passage: Passage) => Promise<void> | void): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link';
    button.textContent = label;
    button.addEventListener('click', () => {
      const range = selected();
      if (range !== null) void passageAt(range, this.#source).then(act);
    });
    return button;
  }

  #wait(): void {
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => {
      this.#follow();
    }, REST);
  }

  #follow(): void {
    if (this.#element.contains(document.activeElement)) return;
    const range = selected();
    if (range === null) {
      this.#close();
      return;
    }
    prepare(range);
    this.#show(range);
  }

  #show(range: Range): void {
    const tools = partOf(this.#element, 'tools');
    if (tools.hidden) this.#say(this.#words.hint, false);
    tools.hidden = false;
    const { bottom } = range.getBoundingClientRect();
    const above = (this.#element.offsetParent ?? document.body).getBoundingClientRect().top;
    this.#element.style.insetBlockStart = `${bottom - above + GAP}px`;
  }

  #close(): void {
    partOf(this.#element, 'tools').hidden = true;
    this.#say('', false);
  }

  #steer(event: KeyboardEvent): void {
    if (partOf(this.#element, 'tools').hidden) return;
    if (event.key === 'Escape') {
      document.getSelection()?.removeAllRanges();
      this.#close();
    } else if (event.key === 'Tab' && !event.shiftKey && !this.#element.contains(document.activeElement)) {
      event.preventDefault();
      elementIn(this.#element, 'button').focus();
    }
  }

  async #copy({ exact, link }: Passage, text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(exact ? done : `${done} ${this.#words.inexact}`, true);
    } catch {
      this.#say(`${this.#words.failed} ${link}`, true);
    }
  }

  #linkCopied(): string {
    return this.#source.address === null ? this.#words.linkCopiedHere : this.#words.linkCopied;
  }

  /** To the citations: of the quotation on its page, of another passage below, where they then give its address. */
  #cite({ quotation, link }: Passage): void {
    if (quotation !== null) {
      location.assign(`${quotation}#cite`);
      return;
    }
    const section = elementIn(document, '#cite');
    if (this.#cited === null) this.#say(this.#words.citedWithout, true);
    else {
      readdress(section, this.#cited, link);
      this.#cited = link;
      this.#say(this.#words.cited, true);
    }
    section.scrollIntoView();
    elementIn(section, 'input:checked').focus({ preventScroll: true });
  }

  #say(words: string, visibly: boolean): void {
    const said = partOf(this.#element, 'said');
    said.textContent = words;
    said.classList.toggle('unseen', !visibly);
  }
}

/** What the reader has selected of the article's text. */
function selected(): Range | null {
  return selectedIn(elementIn(document, '.article-text'), document.getSelection());
}

/** How the page cites its article, before any tool has put another address there. */
function articleSource(): ArticleSource {
  const canonical = document.querySelector('link[rel="canonical"]');
  return {
    address: canonical instanceof HTMLLinkElement ? canonical.href : null,
    citation: citationIn(document),
  };
}

/** Put another address in the place of one that the texts in `section` give. */
function readdress(section: Element, from: string, to: string): void {
  const nodes = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    node.nodeValue = (node.nodeValue ?? '').replaceAll(from, () => to);
  }
}
