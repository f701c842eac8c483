import type { CountedValue, FacetKey, FacetList } from '../core/search/facet-keys.ts';
import type { Query } from '../core/search/query.ts';
import type { Strings } from '../core/strings/strings.ts';
import { say } from './search-results.ts';
import { copyTemplate, elementIn, partOf } from './template.ts';

/** As many values as are shown of a facet before the reader asks for all. */
const SHOWN = 8;

/** Loads all values of a facet. */
type LoadAll = (key: FacetKey) => Promise<FacetList>;

/** Put the facets on the page, once; boxes are named by facet and belong to the search form. */
export function showFacets(
  component: HTMLElement,
  facets: readonly FacetList[],
  loadAll: LoadAll,
  s: Strings['search'],
): void {
  const lists = partOf(component, 'facet-lists');
  if (lists.childElementCount > 0) return;
  lists.append(
    ...facets
      .filter(({ values }) => values.length > 0)
      .map((facet) =>
        facetElement(facet, loadAll, s, () => {
          say(component, [s.broken]);
        }),
      ),
  );

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
    box.checked = facets[box.name as FacetKey].includes(box.value); // named by `rowElement`
    const row = box.closest('li');
    if (row !== null && box.checked) row.hidden = false;
  }
}

/**
 * Leave out of a query what the archive does not have, and show a box for
 * every value that is chosen: rare values are loaded for it.
 */
export async function knownFacets(
  component: HTMLElement,
  { facets: chosen }: Query,
  lists: readonly FacetList[],
  loadAll: LoadAll,
): Promise<(key: FacetKey) => readonly string[]> {
  const known = new Map<FacetKey, readonly string[]>();
  for (const list of lists) {
    const wanted = chosen[list.key];
    const isHere = wanted.every((id) => list.values.some((value) => value.id === id));
    const values = isHere || list.values.length === list.of ? list.values : (await loadAll(list.key)).values;
    known.set(
      list.key,
      wanted.filter((id) => values.some((value) => value.id === id)),
    );
    addRows(
      component,
      list.key,
      values.filter(({ id }) => wanted.includes(id)),
    );
  }
  return (key) => known.get(key) ?? [];
}

function facetElement(
  { key, label, values, of }: FacetList,
  loadAll: LoadAll,
  s: Strings['search'],
  fail: () => void,
): HTMLElement {
  const { root, slot } = copyTemplate('facet');
  root.dataset['facet'] = key;
  slot('label').textContent = label;
  const rows = values.map((value, at) => {
    const row = rowElement(key, value);
    row.hidden = at >= SHOWN;
    return row;
  });
  slot('values').append(...rows);

  const all = slot('all');
  all.textContent = s.allValues(of);
  all.hidden = of <= SHOWN;
  all.addEventListener('click', () => {
    showAll(root, key, of > values.length ? loadAll : null).catch((error: unknown) => {
      reportError(error);
      fail();
    });
  });
  return root;
}

async function showAll(facet: HTMLElement, key: FacetKey, loadAll: LoadAll | null): Promise<void> {
  if (loadAll !== null) addRows(facet, key, (await loadAll(key)).values);
  const hidden = [...facet.querySelectorAll('li')].filter((row) => row.hidden);
  for (const row of hidden) row.hidden = false;
  hidden[0]?.querySelector('input')?.focus();
  elementIn(facet, '[data-slot="all"]').hidden = true;
}

/** Add those values that have no box yet. */
function addRows(within: HTMLElement, key: FacetKey, values: readonly CountedValue[]): void {
  if (values.length === 0) return;
  const list = within.querySelector(`[data-facet="${key}"] ul`) ?? within.querySelector('ul');
  const boxes = new Set([...(list?.querySelectorAll('input') ?? [])].map(({ value }) => value));
  list?.append(...values.filter(({ id }) => !boxes.has(id)).map((value) => rowElement(key, value)));
}

function rowElement(key: FacetKey, { id, label, count }: CountedValue): HTMLElement {
  const { root, slot } = copyTemplate('facet-value');
  const box = slot('box') as HTMLInputElement; // as SearchFacets.astro writes it
  box.name = key;
  box.value = id;
  slot('label').textContent = label;
  slot('count').textContent = count.toLocaleString(document.documentElement.lang);
  return root;
}
