import type { Archive } from '../core/archive/archive.ts';
import { correctionsAmong } from '../core/disclosure/corrections.ts';
import { articleEntry, correctionEntry, quotationEntry } from '../core/exports/feed-entries.ts';
import { LONGEST_FEED, type Feed, type FeedEntry } from '../core/exports/feed.ts';
import type { List } from '../core/exports/list.ts';
import type { Strings } from '../core/strings/strings.ts';
import { allLists } from '../site/lists.ts';
import { urls } from '../site/urls.ts';
import { archive, words } from './archive.ts';

/** A feed that is still to be made, by the name of its file. */
export interface FeedToMake {
  readonly id: string;
  readonly make: () => Feed;
}

/** Every feed of the archive at `site`: of its corrections, and of each list. */
export async function allFeeds(site: URL): Promise<FeedToMake[]> {
  const [model, s] = [await archive(), await words()];
  return [
    { id: 'corrections', make: () => correctionsFeed(model, site, s) },
    ...allLists(model, s).map((list) => ({ id: list.id, make: () => listFeed(list, model, site, s) })),
  ];
}

function listFeed({ id, title, address, entries }: List, model: Archive, site: URL, s: Strings): Feed {
  const at = (path: string): string => new URL(path, site).href;
  const latest =
    entries.are === 'articles'
      ? latestAdded(entries.articles, ({ record }) => record.added).map((article) =>
          articleEntry(article, at(urls.article(article.id)), s),
        )
      : latestAdded(entries.quotations, ({ article }) => article.record.added).map((quotation) =>
          quotationEntry(quotation, at(urls.quotation(quotation.record.id)), s),
        );
  return feed({ self: at(urls.feed(id)), page: at(address), title }, latest, model, s);
}

/** What a feed has room for, the latest addition first: the list of a year is in another order. */
function latestAdded<T>(entries: readonly T[], addedOf: (entry: T) => string): T[] {
  return [...entries].sort((a, b) => addedOf(b).localeCompare(addedOf(a))).slice(0, LONGEST_FEED);
}

function correctionsFeed(model: Archive, site: URL, s: Strings): Feed {
  const at = (path: string): string => new URL(path, site).href;
  const latest = correctionsAmong(model.notes)
    .slice(0, LONGEST_FEED)
    .map((note) => correctionEntry(note, at(urls.note(note)), model.vocabularies, s));
  const [self, page] = [at(urls.feed('corrections')), at(urls.corrections())];
  return feed({ self, page, title: s.corrections.title }, latest, model, s);
}

function feed(
  named: Pick<Feed, 'self' | 'page' | 'title'>,
  entries: readonly FeedEntry[],
  { settings, articles }: Archive,
  s: Strings,
): Feed {
  const days = entries.map(({ updated }) => updated);
  return {
    ...named,
    title: s.page.title(named.title, settings.name),
    language: s.language,
    publisher: settings.name,
    // A feed without entries is as old as the archive’s latest addition; without any of these nobody knows.
    updated: days.sort().at(-1) ?? articles[0]?.record.added ?? '1970-01-01',
    entries,
  };
}
