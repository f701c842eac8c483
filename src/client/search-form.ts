import { LONGEST_TEXT, readQuery, type Query } from '../core/search/query.ts';
import { checkFacets } from './search-facets.ts';
import { elementIn } from './template.ts';

/** The form of the search page; the boxes of the facets belong to it. */
export function formOf(component: HTMLElement): HTMLFormElement {
  return elementIn(component, 'form') as HTMLFormElement; // the only elements of this name
}

/** The field for the words. */
export function fieldOf(component: HTMLElement): HTMLInputElement {
  return elementIn(component, 'input[name="q"]') as HTMLInputElement; // as SearchField.astro writes it
}

/**
 * What the form asks. Words that are too long stay so, and who reads the
 * address says that they are cut; but no longer than an address can be, for
 * servers answer a longer one with an error.
 */
export function readForm(form: HTMLFormElement): Query {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  const parameters = new URLSearchParams(entries);
  return { ...readQuery(parameters).query, text: (parameters.get('q') ?? '').slice(0, 2 * LONGEST_TEXT) };
}

/** Show a query in the form. What somebody typed before this script ran stays, unless `always`. */
export function fillForm(component: HTMLElement, query: Query, always: boolean): void {
  const values = { q: query.text, from: query.from ?? '', to: query.to ?? '' };
  for (const [name, value] of Object.entries(values)) {
    const field = formOf(component).elements.namedItem(name);
    if (field instanceof HTMLInputElement && (always || value !== '')) field.value = value;
  }
  checkFacets(component, query);
}
