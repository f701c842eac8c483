import type { FacetKey, FacetList } from '../core/search/facet-keys.ts';
import type { Query } from '../core/search/query.ts';
import type { Strings } from '../core/strings/strings.ts';
import { copyTemplate, partOf } from './template.ts';

/** As many values as are shown of a facet before the reader asks for all. */
const SHOWN = 8;

/** Put the facets on the page, once; boxes are named by facet and belong to the search form. */
export function showFacets(component: HTMLElement, facets: readonly FacetList[], s: Strings['search']): void {
  const lists = partOf(component, 'facet-lists');
  if (lists.childElementCount > 0) return;
  lists.append(...facets.filter(({ values }) => values.length > 0).map((facet) => facetElement(facet, s)));

  const details = partOf(component, 'facets') as HTMLDetailsElement; // as SearchFacets.astro writes it
  const wide = matchMedia('(width >= 48rem)');
  details.open = wide.matches;
  wide.addEventListener('change', () => {
    details.open = wide.matches;
  });
  details.hidden = false;
}

/** Check the boxes of the values that a query names, and show those among the hidden ones. */
export function checkFacets(component: HTMLElement, { facets }: Query): void {
  for (const box of partOf(component, 'facet-lists').querySelectorAll('input')) {
    box.checked = facets[box.name as FacetKey].includes(box.value); // named by `facetElement`
    const row = box.closest('li');
    if (row !== null && box.checked) row.hidden = false;
  }
}

function facetElement({ key, label, values }: FacetList, s: Strings['search']): HTMLElement {
  const { root, slot } = copyTemplate('facet');
  slot('label').textContent = label;

  const rows = values.map(({ id, label: name, count }, at) => {
    const row = copyTemplate('facet-value');
    const box = row.slot('box') as HTMLInputElement; // as SearchFacets.astro writes it
    box.name = key;
    box.value = id;
    row.slot('label').textContent = name;
    row.slot('count').textContent = count.toLocaleString(document.documentElement.lang);
    row.root.hidden = at >= SHOWN;
    return row.root;
  });
  slot('values').append(...rows);

  const all = slot('all');
  all.textContent = s.allValues(values.length);
  all.hidden = values.length <= SHOWN;
  all.addEventListener('click', () => {
    for (const row of rows) row.hidden = false;
    rows[SHOWN]?.querySelector('input')?.focus();
    all.hidden = true;
  });
  return root;
}
