import { FACET_KEYS, type FacetKey, type FacetList } from './facet-keys.ts';

/** In which order articles are shown. */
export const SORTS = ['relevance', 'oldest', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader asks: the state of the search page, all of it. */
export interface Query {
  /** As typed, blanks evened out; at most `LONGEST_TEXT` UTF-16 code units. */
  readonly text: string;
  /** Ids of facet values: an article must have one of each facet that names any. */
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>;
  readonly sort: Sort;
}

/** A longer text is cut: no question has so many words, and each one costs the reader a request. */
export const LONGEST_TEXT = 400;

/** The query of an address, and whether its text had to be cut. */
export interface ReadQuery {
  readonly query: Query;
  readonly cut: boolean;
}

/** Read the query of a search page's address. What it cannot mean is left out, never an error. */
export function readQuery(parameters: URLSearchParams): ReadQuery {
  const typed = (parameters.get('q') ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const text = typed
    .slice(0, LONGEST_TEXT)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  const sort = parameters.get('sort');
  return {
    query: {
      text,
      facets: facetsOf((key) =>
        [...new Set(parameters.getAll(key).filter((id) => FACET_ID.test(id)))].sort(),
      ),
      sort: SORTS.find((known) => known === sort) ?? 'relevance',
    },
    cut: text.length < typed.length,
  };
}

const FACET_ID = /^-?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** Write a query as an address's parameters: only what is set, always in the same order. */
export function writeQuery({ text, facets, sort }: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const key of FACET_KEYS) for (const id of facets[key]) parameters.append(key, id);
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters;
}

/** Whether there is anything to look for. */
export function isEmpty({ text, facets }: Query): boolean {
  return text === '' && FACET_KEYS.every((key) => facets[key].length === 0);
}

/** Leave out facet values that the archive does not have, which would find nothing and could not be seen. */
export function keepKnown(query: Query, lists: readonly FacetList[]): Query {
  const known = new Map(lists.map(({ key, values }) => [key, new Set(values.map(({ id }) => id))]));
  return {
    ...query,
    facets: facetsOf((key) => query.facets[key].filter((id) => known.get(key)?.has(id) ?? false)),
  };
}

function facetsOf(values: (key: FacetKey) => readonly string[]): Query['facets'] {
  return {
    outlet: values('outlet'),
    kind: values('kind'),
    relation: values('relation'),
    author: values('author'),
    speaker: values('speaker'),
    year: values('year'),
    language: values('language'),
  };
}
