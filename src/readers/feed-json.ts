import { parseJsonFeed, type JsonFeed } from 'feedsmith';
import type { FeedItems, Item } from './feed-item.ts';
import { stated, statedAuthors, statedDay } from './stated.ts';

/**
 * The items of a JSON Feed.
 *
 * @throws {SyntaxError} when the text is not JSON.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeedItems(text: string): FeedItems {
  const whole: unknown = JSON.parse(text);
  const { items, ...rest } = isRecord(whole) ? whole : {};
  const sources = Array.isArray(items) ? items.map((item: unknown) => JSON.stringify(item)) : [];
  // The library's types name fields; it looks itself at what stands there.
  const feedOf = (item: unknown): Feed => parseJsonFeed({ ...rest, items: [item] });
  return { sources, isCut: false, read: (source) => readItem(feedOf(JSON.parse(source))) };
}

type Feed = JsonFeed.Feed<string>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readItem(feed: Feed): Item | null {
  const [item] = feed.items ?? [];
  if (item === undefined) return null;
  const { id, url, title, summary, content_html, content_text } = item;
  // Items without authors have those of the feed.
  const authors = item.authors ?? feed.authors ?? [];
  return {
    id: id ?? url ?? null,
    title: title === undefined ? null : { text: { words: title, is: 'text' }, place: 'JSON Feed title' },
    summary:
      summary === undefined ? null : { text: { words: summary, is: 'text' }, place: 'JSON Feed summary' },
    content:
      content_html !== undefined
        ? { words: content_html, is: 'html' }
        : content_text !== undefined
          ? { words: content_text, is: 'text' }
          : null,
    metadata: [
      ...authors.flatMap(({ name }) => statedAuthors(name, 'JSON Feed authors')),
      ...statedDay('date', item.date_published, 'JSON Feed date_published'),
      ...statedDay('updated', item.date_modified, 'JSON Feed date_modified'),
      ...stated('url', url, 'JSON Feed url'),
      ...stated('outlet', feed.title, 'JSON Feed title of the feed'),
      ...(item.tags ?? []).flatMap((tag) => stated('subject', tag, 'JSON Feed tags')),
      ...stated('language', item.language ?? feed.language, 'JSON Feed language'),
    ],
  };
}
