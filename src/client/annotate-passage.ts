import { stepByWord, type Step } from '../core/text/word-steps.ts';
import type { Passage } from './annotate-desk.ts';
import { elementIn, partOf } from './template.ts';

/** Characters of the text that are shown on each side of a passage. */
const CONTEXT = 80;

/** Shows a passage between the words beside it, and lets each end be moved by a word. */
export class PassageStepper {
  readonly #part: HTMLElement;
  readonly #texts: Readonly<Record<Passage['of'], string>>;
  readonly #language: string;
  #passage: Passage | null = null;

  /** `moved` is called after each step. */
  constructor(
    part: HTMLElement,
    texts: Readonly<Record<Passage['of'], string>>,
    language: string,
    moved: () => void,
  ) {
    this.#part = part;
    this.#texts = texts;
    this.#language = language;
    partOf(part, 'steps').addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button === null || this.#passage === null) return;
      const { of, towards } = button.dataset as Record<keyof Step, 'start' | 'end'>; // as AnnotateForm.astro writes them
      this.#step(this.#passage, { of, towards });
      moved();
    });
  }

  get passage(): Passage | null {
    return this.#passage;
  }

  /** The words of the passage; empty where there is none. */
  get words(): string {
    return this.#passage === null
      ? ''
      : this.#texts[this.#passage.of].slice(this.#passage.start, this.#passage.end);
  }

  show(passage: Passage | null): void {
    this.#passage = passage;
    this.#part.hidden = passage === null;
    partOf(this.#part, 'said').textContent = '';
    if (passage === null) return;
    const text = this.#texts[passage.of];
    const { start, end } = passage;
    this.#slot('before').textContent =
      (start > CONTEXT ? '…' : '') + text.slice(Math.max(0, start - CONTEXT), start);
    this.#slot('words').textContent = this.words;
    this.#slot('after').textContent =
      text.slice(end, end + CONTEXT) + (end + CONTEXT < text.length ? '…' : '');
  }

  #step(passage: Passage, step: Step): void {
    const range = stepByWord(this.#texts[passage.of], passage, step, this.#language);
    this.show({ ...passage, ...range });
    partOf(this.#part, 'said').textContent = this.words;
    // The end that moves is seen, however long the passage.
    const shown = this.#slot('words').parentElement;
    shown?.scrollTo({ top: step.of === 'start' ? 0 : shown.scrollHeight });
  }

  #slot(name: string): HTMLElement {
    return elementIn(this.#part, `[data-slot="${name}"]`);
  }
}
