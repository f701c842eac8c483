import type { Article, ArticleQuotation } from '../archive/archive.ts';

/** A list that a page shows and that can be had as a file. */
export interface List {
  /** What its files are named after, below the base: `outlets/radio-osterby`. */
  readonly id: string;
  /** What it lists, in words. */
  readonly title: string;
  /** Address of the page that shows it, with the base. */
  readonly address: string;
  readonly entries: ListEntries;
  /** The year or month that all its entries are of, where its address names it. */
  readonly within?: string;
}

/** The latest addition first, or in the order of its page where there is another. */
export type ListEntries =
  | { readonly are: 'articles'; readonly articles: readonly Article[] }
  | { readonly are: 'quotations'; readonly quotations: readonly ArticleQuotation[] };

/** Where the pages of this archive stand in public; null while it has no public address. */
export interface Permalinks {
  readonly article: (article: Article) => string | null;
  readonly quotation: (quotation: ArticleQuotation) => string | null;
}

/** Writes a list as a file of one format. */
export type WriteList = (list: List) => string;

/** What stands in a file for an entry. */
export interface Rows {
  readonly article: (article: Article) => string;
  readonly quotation: (quotation: ArticleQuotation) => string;
}

/** The same rows, each worked out once: an entry stands in many lists. */
export function keptRows({ article, quotation }: Rows): Rows {
  return { article: kept(article), quotation: kept(quotation) };
}

function kept<T extends object>(row: (entry: T) => string): (entry: T) => string {
  const rows = new WeakMap<T, string>();
  return (entry) => {
    const made = rows.get(entry) ?? row(entry);
    rows.set(entry, made);
    return made;
  };
}

/** The rows of a list's entries, in its order. */
export function rowsOf({ entries }: List, { article, quotation }: Rows): string[] {
  return entries.are === 'articles' ? entries.articles.map(article) : entries.quotations.map(quotation);
}

/** The articles of a list. */
export function articlesOf(articles: readonly Article[]): ListEntries {
  return { are: 'articles', articles };
}

/** The quotations of a list. */
export function quotationsOf(quotations: readonly ArticleQuotation[]): ListEntries {
  return { are: 'quotations', quotations };
}
