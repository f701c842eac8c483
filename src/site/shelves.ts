import type { Article, ArticleQuotation } from '../core/archive/archive.ts';
import { allShelves, shelve, type Shelf, type ShelfOf } from '../core/archive/shelves.ts';
import type { List } from '../core/exports/list.ts';
import type { Strings } from '../core/strings/strings.ts';

/** One entry of a list. */
export type Entry =
  | { readonly is: 'article'; readonly article: Article }
  | { readonly is: 'quotation'; readonly quotation: ArticleQuotation };

/** The pages of a list, the first one outermost. */
export function shelfOf({ entries, within }: List): Shelf<Entry> {
  const all: Entry[] =
    entries.are === 'articles'
      ? entries.articles.map((article) => ({ is: 'article', article }))
      : entries.quotations.map((quotation) => ({ is: 'quotation', quotation }));
  return shelve(all, dateOf, within);
}

/** All pages of a list but the first. */
export function furtherShelves(list: List): Shelf<Entry>[] {
  return allShelves(shelfOf(list)).slice(1);
}

/** The entries of a page by the years of their articles, in its order; without a date, the year is empty. */
export function byYear({ items }: Shelf<Entry>): Map<string, Entry[]> {
  return Map.groupBy(items, (entry) => dateOf(entry)?.slice(0, 4) ?? '');
}

function dateOf(entry: Entry): string | null {
  return (entry.is === 'article' ? entry.article : entry.quotation.article).record.date;
}

/** What is on a page of a list, in words. */
export function shelfName(of: ShelfOf, s: Strings): string {
  switch (of.is) {
    case 'all':
      return '';
    case 'date':
      return s.date(of.date);
    case 'unknown':
      return `${s.date(of.date)}${s.comma}${of.date.includes('-') ? s.browse.dayUnknown : s.browse.monthUnknown}`;
    case 'undated':
      return s.browse.undated;
    case 'part':
      return s.lists.part(of.first, of.last);
  }
}
