import type { EditableArticle, EditableNote, Passage, Way } from './annotate-desk.ts';
import type { SourceRows } from './annotate-sources.ts';
import { elementIn } from './template.ts';

/** What the form of AnnotateForm.astro is filled in for. */
export interface Filled {
  readonly way: Way;
  /** The note that is changed or withdrawn; null for a new one. */
  readonly note: EditableNote | null;
  /** Null for a note on the whole article. */
  readonly passage: Passage | null;
  /** The words of the passage. */
  readonly words: string;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields of the form: what stands in them, and what the server is asked to write of it. */
export class AnnotateFields {
  readonly #form: HTMLFormElement;
  readonly #sources: SourceRows;

  constructor(form: HTMLFormElement, sources: SourceRows) {
    this.#form = form;
    this.#sources = sources;
  }

  control(name: string): Control {
    return elementIn(this.#form, `[name="${name}"]`) as Control; // as AnnotateForm.astro writes it
  }

  /** Value of the radio button that is chosen; empty where none is. */
  checked(name: string): string {
    const checked = this.#form.querySelector(`[name="${name}"]:checked`);
    return checked instanceof HTMLInputElement ? checked.value : '';
  }

  /** Put a note into the fields, or empty them for a new one. */
  fill(note: EditableNote | null): void {
    this.control('kind').value = note?.kind ?? 'context';
    this.control('body').value = note?.body ?? '';
    this.#sources.fill(note?.sources ?? []);
  }

  /** What the server is asked to write. */
  question({ way, note, passage, words }: Filled, { id: article, notes }: EditableArticle): object {
    const on = passage === null ? { is: 'whole' } : { is: 'passage', ...passage, exact: words };
    const seen = note?.seen ?? '';
    switch (way) {
      case 'annotate': {
        const quotation = this.checked('target');
        const target = quotation === '' ? on : { is: 'quotation', id: quotation };
        return { ask: way, article, on: target, form: this.#noteForm() };
      }
      case 'edit':
        return { ask: way, article, seen, form: this.#noteForm() };
      case 'withdraw':
        return { ask: way, article, seen, form: this.#read('reason', 'by') };
      case 'place': {
        const orphan = notes.find(({ id }) => id === this.checked('orphan'));
        return { ask: way, article, seen: orphan?.seen ?? '', on };
      }
      case 'mark': {
        const form = { ...this.#read('class', 'speaker', 'by'), kind: this.control('speaker-kind').value };
        return { ask: way, article, on, form };
      }
    }
  }

  #noteForm(): object {
    return { ...this.#read('kind', 'body', 'by'), sources: this.#sources.read() };
  }

  #read(...names: readonly string[]): object {
    return Object.fromEntries(names.map((name) => [name, this.control(name).value]));
  }
}
