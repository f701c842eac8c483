import { foldText } from '../text/fold.ts';
import { inOrder, readDate, type DateRange } from './dates.ts';
import { FACET_KEYS, type FacetKey } from './facet-keys.ts';

/** In which order articles are shown. */
export const SORTS = ['relevance', 'oldest', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader asks: the state of the search page, all of it. */
export interface Query extends DateRange {
  /** As typed, blanks evened out; at most `LONGEST_TEXT` UTF-16 code units. */
  readonly text: string;
  /** Ids of facet values: an article must have one of each facet that names any. */
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>;
  readonly sort: Sort;
  /** Which portion of the articles found is shown, from 1. */
  readonly page: number;
}

/** A longer text is cut: no question has so many words, and each one costs the reader a request. */
export const LONGEST_TEXT = 400;

/** The query of an address, and what of it could not be read. */
export interface ReadQuery {
  readonly query: Query;
  /** The text was too long. */
  readonly cut: boolean;
  /** A date or a facet's value is none that can be. */
  readonly unread: boolean;
}

/** Read the query of a search page's address. What it cannot mean is left out, never an error. */
export function readQuery(parameters: URLSearchParams): ReadQuery {
  const typed = (parameters.get('q') ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const text = typed
    .slice(0, LONGEST_TEXT)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  const sort = parameters.get('sort');
  const typedDate = (name: string): string => foldText(parameters.get(name) ?? '').trim();
  const isDate = (name: string): boolean => typedDate(name) === '' || readDate(typedDate(name)) !== null;
  return {
    query: {
      text,
      facets: facetsOf((key) =>
        [...new Set(parameters.getAll(key).filter((id) => FACET_ID.test(id)))].sort(),
      ),
      ...inOrder({ from: readDate(typedDate('from')), to: readDate(typedDate('to')) }),
      sort: SORTS.find((known) => known === sort) ?? 'relevance',
      page: readPage(parameters.get('page') ?? ''),
    },
    cut: text.length < typed.length,
    unread:
      !['from', 'to'].every(isDate) ||
      FACET_KEYS.some((key) => parameters.getAll(key).some((id) => id !== '' && !FACET_ID.test(id))),
  };
}

const FACET_ID = /^-?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** Write a query as an address's parameters: only what is set, always in the same order. */
export function writeQuery({ text, facets, from, to, sort, page }: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const key of FACET_KEYS) for (const id of facets[key]) parameters.append(key, id);
  if (from !== null) parameters.set('from', from);
  if (to !== null) parameters.set('to', to);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}

/** Whether there is anything to look for. */
export function isEmpty({ text, facets, from, to }: Query): boolean {
  return text === '' && from === null && to === null && FACET_KEYS.every((key) => facets[key].length === 0);
}

/** A query with the ids of each facet that `values` gives. */
export function withFacets(query: Query, values: (key: FacetKey) => readonly string[]): Query {
  return { ...query, facets: facetsOf(values) };
}

function readPage(typed: string): number {
  return /^[1-9][0-9]{0,5}$/.test(typed) ? Number(typed) : 1;
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
    note: values('note'),
  };
}
