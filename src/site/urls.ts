/**
 * The only place that makes an address. Every address stands under the base
 * that the site is built with, and pages end in a slash.
 */

import type { Note } from '../core/archive/archive.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** An address below the base from a path without a leading slash: `address('about/')`. */
export function address(path: string): string {
  return base + path;
}

/** The citation files that a page offers, by the ending of their names. */
export type CitationFile = 'ris' | 'bib' | 'csl.json';

/** The files that a list comes as, by the ending of their names. */
export type ListFile = 'csv' | 'json';

export const urls = {
  front: (): string => address(''),
  article: (id: string): string => address(`articles/${id}/`),
  articleFile: (id: string, format: CitationFile): string => address(`articles/${id}.${format}`),
  /** What changed in an article since the version before it. */
  changes: (id: string): string => address(`articles/${id}/changes/`),
  /** A quotation's place in its article. */
  quotationInArticle: (articleId: string, id: string): string => address(`articles/${articleId}/#q-${id}`),
  /** A quotation's own page: the address to cite. */
  quotation: (id: string): string => address(`q/${id}/`),
  /** A quotation in a frame of somebody else's page. */
  quotationEmbed: (id: string): string => address(`q/${id}/embed/`),
  /** Where a note is read: at its article, or its outlet. */
  note: ({ record, article, outlet }: Pick<Note, 'record' | 'article' | 'outlet'>): string => {
    const page = outlet === null ? urls.article(article?.id ?? '') : urls.outlet(outlet.id);
    return `${page}#n-${record.id}`;
  },
  /** The notes of an article, for other programs. */
  articleNotes: (id: string): string => address(`articles/${id}.annotations.json`),
  /** The notes of the whole archive: the collection, and its pages from 1. */
  notes: (): string => address('annotations/collection.json'),
  notesPage: (number: number): string => address(`annotations/page-${number}.json`),
  quotationOembed: (id: string): string => address(`q/${id}.oembed.json`),
  /** The picture of a quotation in previews of links. */
  quotationCard: (id: string): string => address(`q/${id}.png`),
  quotationFile: (id: string, format: CitationFile): string => address(`q/${id}.${format}`),
  outlets: (): string => address('outlets/'),
  outlet: (id: string): string => address(`outlets/${id}/`),
  authors: (): string => address('authors/'),
  author: (id: string): string => address(`authors/${id}/`),
  speakers: (): string => address('speakers/'),
  speaker: (id: string): string => address(`speakers/${id}/`),
  subjects: (): string => address('subjects/'),
  subject: (id: string): string => address(`subjects/${id}/`),
  places: (): string => address('places/'),
  place: (id: string): string => address(`places/${id}/`),
  languages: (): string => address('languages/'),
  language: (id: string): string => address(`languages/${id}/`),
  disclosures: (): string => address('disclosures/'),
  disclosure: (id: string): string => address(`disclosures/${id}/`),
  browse: (): string => address('browse/'),
  year: (year: string): string => address(`browse/${year}/`),
  /** Where a year's page lists the articles of which no month is known. */
  monthUnknown: (year: string): string => address(`browse/${year}/#month-unknown`),
  month: (year: string, month: string): string => address(`browse/${year}/${month}/`),
  /** Where a month's page lists the articles of a day. */
  day: (date: string): string => address(`browse/${date.slice(0, 4)}/${date.slice(5, 7)}/#d-${date}`),
  timeline: (): string => address('browse/timeline/'),
  undated: (): string => address('browse/undated/'),
  search: (query = ''): string =>
    address(query === '' ? 'search/' : `search/?q=${encodeURIComponent(query)}`),
  /** The lists of the search's facets, as JSON. */
  searchFacets: (): string => address('search/facets.json'),
  /** The search engine's script; the index lies beside it. */
  searchEngine: (): string => address('pagefind/pagefind-worker.js'),
  page: (id: string): string => address(`${id}/`),
  corrections: (): string => address('corrections/'),
  /** A list as a file; `id` is the list's. */
  listFile: (id: string, format: ListFile): string => address(`${id}.${format}`),
  /** A list, or `corrections`, as a feed. */
  feed: (id: string): string => address(`feeds/${id}.xml`),
  /** How a browser's own search field asks this archive. */
  openSearch: (): string => address('opensearch.xml'),
  /** The list of all pages for search engines: of its parts, or one part. */
  sitemap: (part?: number): string =>
    address(part === undefined ? 'sitemap.xml' : `sitemap-${String(part)}.xml`),
} as const;
