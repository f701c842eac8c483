import { annotate } from '../core/strings/annotate.ts';
import type { TextRange } from '../core/text/range.ts';
import {
  askAnnotate,
  type EditableArticle,
  type EditableNote,
  type Passage,
  type Way,
} from './annotate-desk.ts';
import { AnnotateForm } from './annotate-form.ts';
import { blocksOf, rangeOf, selectedRange, type PageBlock } from './annotate-text.ts';
import { copyTemplate, elementIn, partOf } from './template.ts';

/** Where it is kept what was written while the page is loaded anew. */
const WRITTEN = 'cuttings-annotate-written';
/** Characters of a block by which its button is told from the others. */
const OPENING = 40;

/**
 * `<cuttings-annotate>`: lets an editor write notes into the article that is
 * shown, and mark quotations in it; only the development server has it.
 *
 * Passages are chosen by selecting them, or with the button before each block
 * and then by words. Nothing is added to the article's text: the buttons in it
 * are empty.
 */
class CuttingsAnnotate extends HTMLElement {
  // Written by Annotate.astro, from the same type.
  readonly #article = JSON.parse(this.dataset['article'] ?? '') as EditableArticle;
  readonly #blocks = blocksOf(elementIn(document, '.article-text'), this.#article.texts.text);
  readonly #form = new AnnotateForm(partOf(this, 'dialog'), {
    article: this.#article,
    strings: annotate,
    ask: (question) => askAnnotate(this.dataset, question),
    written: (way, place) => {
      this.#remember(way, place);
    },
  });
  /** The note without a place that the next passage is meant for. */
  #orphan: EditableNote | null = null;

  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-on]'))
      button.addEventListener('click', () => {
        this.#annotateWhole(button.dataset['on'] as 'whole' | 'title' | 'standfirst'); // as Annotate.astro writes it
      });
    for (const block of this.#blocks) this.#addBlockButton(block);
    for (const note of this.#article.notes) this.#addNoteButtons(note);
    this.#addTools();
    this.#tellWritten();
    // A file that changes loads the page anew; what is being typed would be lost.
    const closed = (): unknown => this.#form.closed();
    import.meta.hot?.on('vite:beforeFullReload', closed);
  }

  #annotateWhole(on: 'whole' | 'title' | 'standfirst'): void {
    const passage = on === 'whole' ? null : { of: on, start: 0, end: this.#article.texts[on].length };
    this.#form.show({
      way: this.#orphan === null || passage === null ? 'annotate' : 'place',
      passage,
      note: this.#orphan,
    });
  }

  #addBlockButton(block: PageBlock): void {
    const { root } = copyTemplate('annotate-block');
    root.ariaLabel = annotate.annotateBlock(block.element.textContent.slice(0, OPENING));
    root.addEventListener('click', () => {
      this.#open(this.#orphan === null ? 'annotate' : 'place', rangeOf(block));
    });
    block.element.before(root);
  }

  #addNoteButtons(note: EditableNote): void {
    const { root } = copyTemplate('annotate-note');
    const onClick = (way: 'edit' | 'place' | 'withdraw', work: () => void): void => {
      elementIn(root, `[data-way="${way}"]`).addEventListener('click', work);
    };
    for (const way of ['edit', 'withdraw'] as const)
      onClick(way, () => {
        this.#form.show({ way, passage: null, note });
      });
    onClick('place', () => {
      this.#orphan = note;
      this.#say(annotate.choosePlace);
    });
    elementIn(root, '[data-way="place"]').hidden = !note.orphan;
    document.getElementById(`n-${note.id}`)?.append(root);
  }

  /** Beside what readers can do with selected words. */
  #addTools(): void {
    const tools = elementIn(document, 'cuttings-passage [data-part="tools"]');
    const orphans = this.#article.notes.some(({ orphan }) => orphan);
    const ways = orphans ? (['annotate', 'mark', 'place'] as const) : (['annotate', 'mark'] as const);
    for (const way of ways) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'link';
      button.textContent = annotate[way];
      button.addEventListener('click', () => {
        const range = selectedRange(this.#blocks, this.#article.texts.text, document.getSelection());
        if (range !== null) this.#open(way, range);
      });
      tools.append(button);
    }
  }

  #open(way: 'annotate' | 'mark' | 'place', { start, end }: TextRange): void {
    const passage: Passage = { of: 'text', start, end };
    this.#form.show({ way, passage, note: this.#orphan });
  }

  /** The server loads the page anew: what was done is said there. */
  #remember(way: Way, place: string): void {
    const said = annotate.written[way];
    sessionStorage.setItem(WRITTEN, JSON.stringify({ said, place }));
    history.replaceState(null, '', `#${place}`);
    this.#say(`${said} ${annotate.following}`);
  }

  /** Go to what was written a moment ago. */
  #tellWritten(): void {
    const written = sessionStorage.getItem(WRITTEN);
    if (written === null) return;
    sessionStorage.removeItem(WRITTEN);
    const kept = JSON.parse(written) as { readonly said: string; readonly place: string }; // as #remember wrote it
    this.#say(kept.said);
    const place = document.getElementById(kept.place) ?? partOf(this, 'bar');
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus();
  }

  #say(words: string): void {
    partOf(this, 'status').textContent = words;
  }
}

customElements.define('cuttings-annotate', CuttingsAnnotate);
