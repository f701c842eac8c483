import type { AnnotateStrings } from '../core/strings/annotate.ts';
import { SOURCE_FIELDS, type EditableNote, type SourceField } from './annotate-desk.ts';
import { copyTemplate, elementIn, partOf } from './template.ts';

type SourceForm = Readonly<Record<SourceField, string>>;

/** The sources of a note in its form: as many as one adds. */
export class SourceRows {
  readonly #rows: HTMLElement;
  readonly #add: HTMLElement;
  readonly #strings: AnnotateStrings;

  constructor(form: HTMLElement, strings: AnnotateStrings) {
    this.#rows = partOf(form, 'sources');
    this.#add = partOf(form, 'add-source');
    this.#strings = strings;
    this.#add.addEventListener('click', () => {
      const row = this.#append({});
      this.#number();
      elementIn(row, 'input').focus();
    });
  }

  fill(sources: EditableNote['sources']): void {
    this.#rows.replaceChildren();
    for (const source of sources) this.#append(source);
    this.#number();
  }

  read(): SourceForm[] {
    return Array.from(this.#rows.children, (row) => {
      const [title = '', url = '', archivedUrl = '', date = ''] = SOURCE_FIELDS.map(
        (field) => inputOf(row, field).value,
      );
      return { title, url, archivedUrl, date };
    });
  }

  #append(source: EditableNote['sources'][number]): HTMLElement {
    const { root, slot } = copyTemplate('annotate-source');
    for (const field of SOURCE_FIELDS) inputOf(root, field).value = source[field] ?? '';
    slot('remove').addEventListener('click', () => {
      root.remove();
      this.#number();
      this.#add.focus();
    });
    this.#rows.append(root);
    return root;
  }

  /** Give each field the name that the server calls it by. */
  #number(): void {
    for (const [at, row] of [...this.#rows.children].entries()) {
      elementIn(row, '[data-slot="legend"]').textContent = this.#strings.source(at + 1);
      elementIn(row, '[data-slot="remove"]').textContent = this.#strings.removeSource(at + 1);
      for (const field of SOURCE_FIELDS) {
        const name = `sources.${String(at)}.${field}`;
        const fault = elementIn(row, `[data-source="${field}"] .fault`);
        fault.id = `annotate-${name}-fault`;
        fault.dataset['fault'] = name;
        const input = inputOf(row, field);
        input.name = name;
        input.setAttribute('aria-describedby', fault.id);
      }
    }
  }
}

function inputOf(row: ParentNode, field: SourceField): HTMLInputElement {
  return elementIn(row, `[data-source="${field}"] input`) as HTMLInputElement; // as AnnotateForm.astro writes it
}
