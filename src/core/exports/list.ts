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

/** The articles of a list. */
export function articlesOf(articles: readonly Article[]): ListEntries {
  return { are: 'articles', articles };
}

/** The quotations of a list. */
export function quotationsOf(quotations: readonly ArticleQuotation[]): ListEntries {
  return { are: 'quotations', quotations };
}
