import type { AnnotateStrings } from '../core/strings/annotate.ts';
import { choiceElement } from './annotate-choice.ts';
import type { AnnotateAnswer, EditableArticle, EditableNote, Passage, Way } from './annotate-desk.ts';
import { FormFaults } from './annotate-faults.ts';
import { AnnotateFields } from './annotate-fields.ts';
import { PassageStepper } from './annotate-passage.ts';
import { SourceRows } from './annotate-sources.ts';
import { editorName } from './editor-name.ts';
import { elementIn, partOf } from './template.ts';

/** How long typing has to rest before the preview follows, in milliseconds. */
const REST = 300;

/** What the form is opened for. */
export interface Opening {
  readonly way: Way;
  /** Null for a note on the whole article, and where a note is changed that has its place. */
  readonly passage: Passage | null;
  /** The note that is changed, or that is to be placed. */
  readonly note: EditableNote | null;
}

/** What the form belongs to. */
export interface FormContext {
  readonly article: EditableArticle;
  readonly strings: AnnotateStrings;
  readonly ask: (question: object) => Promise<AnnotateAnswer>;
  /** Called when something was written and the form has closed. */
  readonly written: (way: Way, place: string) => void;
}

/** Where the focus begins. */
const FIRST: Readonly<Record<Way, string>> = {
  annotate: '[name="body"]',
  edit: '[name="body"]',
  mark: '[name="speaker"]',
  place: '[name="orphan"]:checked',
  withdraw: '[name="reason"]',
};

/**
 * The dialog in which a note is written, changed, placed or withdrawn, or a
 * quotation is marked.
 *
 * What was typed stays until it is written: a refusal is shown at the fields
 * that it is about, and what is closed unwritten is there when the form is
 * next opened for the same.
 */
export class AnnotateForm {
  readonly #dialog: HTMLDialogElement;
  readonly #form: HTMLFormElement;
  readonly #context: FormContext;
  readonly #stepper: PassageStepper;
  readonly #fields: AnnotateFields;
  readonly #faults: FormFaults;
  #opening: Opening = { way: 'annotate', passage: null, note: null };
  /** Id of the note whose words are in the form; empty for a new one. */
  #filled = '';
  #typing: number | undefined;

  constructor(dialog: HTMLElement, context: FormContext) {
    this.#context = context;
    this.#dialog = dialog as HTMLDialogElement; // as AnnotateForm.astro writes it
    this.#form = elementIn(dialog, 'form') as HTMLFormElement; // by its name
    const { article, strings } = context;
    this.#stepper = new PassageStepper(partOf(dialog, 'passage'), article.texts, article.language, () => {
      this.#showTargets();
    });
    this.#fields = new AnnotateFields(this.#form, new SourceRows(this.#form, strings));
    this.#faults = new FormFaults(this.#form, strings);
    this.#listen();
  }

  /** Resolves when the form is closed; at once where it is. */
  async closed(): Promise<void> {
    if (!this.#dialog.open) return;
    await new Promise((resolve) => {
      this.#dialog.addEventListener('close', resolve, { once: true });
    });
  }

  show(opening: Opening): void {
    const { way, passage, note } = opening;
    this.#opening = opening;
    this.#stepper.show(passage);
    if (way === 'annotate' && this.#filled !== '') this.#fill(null);
    if (way === 'edit' && this.#filled !== note?.id) this.#fill(note);
    this.#fields.control('reason').value = '';
    this.#fields.control('by').value = way === 'edit' ? (note?.by ?? '') : editorName.read();
    this.#showOrphans();
    this.#choose(way);
    this.#dialog.showModal();
    elementIn(this.#form, FIRST[way]).focus();
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#write();
    });
    partOf(this.#form, 'cancel').addEventListener('click', () => {
      this.#dialog.close();
    });
    partOf(this.#form, 'ways').addEventListener('change', () => {
      this.#choose(this.#fields.checked('way') as Way); // as AnnotateForm.astro writes them
    });
    this.#fields.control('body').addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => void this.#preview(), REST);
    });
    this.#dialog.addEventListener('keydown', (event) => {
      // The page has keys of its own, Escape among them.
      event.stopPropagation();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#form.requestSubmit();
    });
  }

  /** Show what belongs to one way of using the form. */
  #choose(way: Way): void {
    const { strings, article } = this.#context;
    const { passage } = this.#opening;
    this.#opening = { ...this.#opening, way };
    partOf(this.#form, 'heading').textContent = strings.headings[way];
    partOf(this.#form, 'write').textContent = strings.write[way];
    elementIn(this.#form, 'label[for="annotate-by"] b').textContent =
      way === 'edit' ? strings.byOfNote : strings.by;
    for (const part of this.#form.querySelectorAll<HTMLElement>('[data-for]'))
      part.hidden = part.dataset['for']?.split(' ').includes(way) !== true;

    const orphans = article.notes.some(({ orphan }) => orphan);
    const offered = { annotate: passage !== null, mark: passage?.of === 'text', place: orphans };
    for (const [name, isOffered] of Object.entries(offered)) {
      const choice = elementIn(this.#form, `[data-way="${name}"]`);
      choice.hidden = !isOffered;
      (elementIn(choice, 'input') as HTMLInputElement).checked = name === way; // by its name
    }
    partOf(this.#form, 'ways').hidden = passage === null || (!offered.mark && !offered.place);
    partOf(this.#form, 'whole').hidden = way !== 'annotate' || passage !== null;
    this.#showTargets();
    this.#faults.clear();
  }

  #fill(note: EditableNote | null): void {
    this.#filled = note?.id ?? '';
    this.#fields.fill(note);
    void this.#preview();
  }

  /** What a note on the passage can stand on: its words, or a quotation that has some of them. */
  #showTargets(): void {
    const { article, strings } = this.#context;
    const { passage } = this.#stepper;
    const meets =
      this.#opening.way !== 'annotate' || passage?.of !== 'text'
        ? []
        : article.quotations.filter(({ ranges }) =>
            ranges.some(({ start, end }) => start < passage.end && end > passage.start),
          );
    const before = this.#fields.checked('target');
    const chosen = meets.some(({ id }) => id === before) ? before : '';
    const targets = [
      { value: '', label: strings.onWords },
      ...meets.map(({ id, words }) => ({ value: id, label: strings.onQuotation(words) })),
    ];
    partOf(this.#form, 'on').hidden = meets.length === 0;
    partOf(this.#form, 'targets').replaceChildren(
      ...targets.map((target) => choiceElement('target', target, target.value === chosen)),
    );
  }

  #showOrphans(): void {
    const { notes } = this.#context.article;
    const orphans = notes.filter(({ orphan }) => orphan);
    const chosen = this.#opening.note?.orphan === true ? this.#opening.note.id : orphans[0]?.id;
    partOf(this.#form, 'orphans').replaceChildren(
      ...orphans.map(({ id, body }) => choiceElement('orphan', { value: id, label: body }, id === chosen)),
    );
  }

  async #preview(): Promise<void> {
    const body = this.#fields.control('body').value;
    const answer = await this.#context.ask({ ask: 'preview', body });
    // Rendered and made safe by the server, as on the page.
    if (answer.is === 'preview') partOf(this.#form, 'preview').innerHTML = answer.html;
  }

  async #write(): Promise<void> {
    // A second Enter while the answer is on its way would write twice.
    if (this.#form.hasAttribute('aria-busy')) return;
    this.#form.setAttribute('aria-busy', 'true');
    const { way, note } = this.#opening;
    const { passage, words } = this.#stepper;
    const question = this.#fields.question({ way, note, passage, words }, this.#context.article);
    const answer = await this.#context.ask(question);
    this.#form.removeAttribute('aria-busy');
    if (answer.is === 'refused') this.#faults.show(answer.problems);
    if (answer.is !== 'written') return;
    if (way !== 'edit' && way !== 'place') editorName.keep(this.#fields.control('by').value);
    if (way === 'annotate' || way === 'edit') this.#fill(null);
    this.#fields.control('speaker').value = '';
    this.#dialog.close();
    this.#context.written(way, answer.place);
  }
}
