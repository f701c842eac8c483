import type { Suggestion } from '../core/search/suggest.ts';
import type { Strings } from '../core/strings/strings.ts';
import { showName } from './show-name.ts';
import { copyTemplate, partOf } from './template.ts';

/** What the list of names needs of the page. */
export interface Suggesting {
  readonly field: HTMLInputElement;
  /** Names that begin like what is typed; none before the lists are loaded. */
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>;
  readonly strings: Strings['search'];
  /** The reader chose a name instead of typing on. */
  readonly choose: (suggestion: Suggestion) => void;
}

const COMBOBOX = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': 'search-suggestions',
};

/**
 * Names that are offered while the reader types: an ARIA combobox with a listbox.
 *
 * The arrow keys go through the list and back into the field, down opens a
 * closed one, Enter takes the name gone to, Escape closes the list and leaves
 * what was typed. With no name gone to, Enter searches for what was typed, as
 * if there were no list.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class NameList {
  readonly #page: Suggesting;
  readonly #list: HTMLElement;
  readonly #told: HTMLElement;
  #offered: readonly Suggestion[] = [];
  /** Place of the name gone to; -1 for the field itself. */
  #active = -1;
  /** Counts what the list was asked to show, so that names that come late do not open it again. */
  #latest = 0;

  constructor(component: HTMLElement, page: Suggesting) {
    this.#page = page;
    this.#list = partOf(component, 'suggestions');
    this.#told = partOf(component, 'suggested');
    this.#listen(page.field);
  }

  /** Offer names for what is typed already: for when they have been loaded. */
  async offerTyped(): Promise<void> {
    const { field, suggest } = this.#page;
    const asked = ++this.#latest;
    const names = await suggest(field.value);
    if (asked === this.#latest && document.activeElement === field) this.#offer(names);
  }

  #listen(field: HTMLInputElement): void {
    // Without this script there is no list, and the field is a plain one.
    for (const [name, value] of Object.entries(COMBOBOX)) field.setAttribute(name, value);
    field.addEventListener('input', () => void this.offerTyped());
    field.addEventListener('keydown', (event) => {
      if (!event.isComposing && this.#press(event)) event.preventDefault();
    });
    const close = (): void => {
      this.#offer([]);
    };
    field.addEventListener('blur', close);
    field.form?.addEventListener('submit', close);
    // The field would lose the focus, and the list with it, before there is a click.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      this.#choose([...this.#list.children].findIndex((child) => child === option));
    });
  }

  /** @returns whether the key was the list's; a key that moves in the field goes back to it. */
  #press({ key, altKey }: KeyboardEvent): boolean {
    if (this.#offered.length === 0) {
      if (key === 'ArrowDown') void this.#openAtFirst();
      return false;
    }
    switch (key) {
      case 'Enter':
        return this.#choose(this.#active);
      case 'Escape':
        this.#offer([]);
        return true;
      case 'ArrowUp':
        if (altKey) this.#offer([]);
        else this.#go(this.#active - 1);
        return true;
      case 'ArrowDown':
        if (!altKey) this.#go(this.#active + 1);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        this.#go(-1);
        return false;
      default:
        return false;
    }
  }

  async #openAtFirst(): Promise<void> {
    await this.offerTyped();
    this.#go(0);
  }

  #offer(names: readonly Suggestion[]): void {
    this.#latest += 1;
    this.#offered = names;
    this.#list.replaceChildren(...names.map(optionElement));
    this.#list.hidden = names.length === 0;
    this.#page.field.setAttribute('aria-expanded', String(names.length > 0));
    this.#told.textContent = names.length > 0 ? this.#page.strings.suggested(names.length) : '';
    this.#go(-1);
  }

  #go(to: number): void {
    const { field } = this.#page;
    this.#active = to < -1 ? this.#offered.length - 1 : to >= this.#offered.length ? -1 : to;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(at === this.#active));
    }
    const option = this.#list.children[this.#active];
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
  }

  #choose(at: number): boolean {
    const chosen = this.#offered[at];
    if (chosen === undefined) return false;
    this.#offer([]);
    this.#page.choose(chosen);
    return true;
  }
}

function optionElement({ label, as }: Suggestion, at: number): HTMLElement {
  const { root, slot } = copyTemplate('suggestion');
  root.id = `suggestion-${String(at)}`;
  showName(slot('label'), label, null);
  slot('as').textContent = as;
  return root;
}
