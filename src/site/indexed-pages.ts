import type { Archive } from '../core/archive/archive.ts';
import { byDate, filledMonths } from '../core/archive/by-date.ts';
import type { Strings } from '../core/strings/strings.ts';
import { allLists, listsOnShelves } from './lists.ts';
import { furtherNamePages } from './name-indexes.ts';
import { furtherShelves } from './shelves.ts';
import { urls } from './urls.ts';

/** Addresses of all pages that search engines may show: none that stands for something withdrawn. */
export function indexedPages(archive: Archive, s: Strings): string[] {
  const { articles, quotations, pages } = archive;
  const addresses = [
    ...[
      urls.front(),
      urls.search(),
      urls.browse(),
      urls.timeline(),
      urls.outlets(),
      urls.authors(),
      urls.speakers(),
    ],
    ...[urls.subjects(), urls.places(), urls.languages(), urls.disclosures(), urls.corrections()],
    ...pages.map(({ id }) => urls.page(id)),
    ...allLists(archive, s).map(({ address }) => address),
    ...listsOnShelves(archive, s).flatMap((list) =>
      furtherShelves(list).map(({ path }) => list.address + path),
    ),
    ...furtherNamePages(archive, s),
    ...filledMonths(byDate(articles)).map(({ year, month }) => urls.month(year, month)),
    ...articles.map(({ id }) => urls.article(id)),
    ...articles.flatMap(({ id, versions }) => (versions[0]?.id === id ? [] : urls.changes(id))),
    ...quotations.flatMap(({ record, gone }) => (gone ? [] : urls.quotation(record.id))),
  ];
  return [...new Set(addresses)];
}
