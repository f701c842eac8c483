import { parseRdfFeed, parseRssFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import type { FeedItems, Item, ItemText } from './feed-item.ts';
import type { FeedParts } from './feed-xml.ts';
import { stated, statedAuthors, statedDay } from './stated.ts';

type RssItem = RssFeed.Item<string>;
type RdfItem = RdfFeed.Item<string>;

/** The items of RSS 0.9 to 2.0, and of RSS 1.0, which is RDF. */
export function rssItems({ root, items, isCut, rest, feedOf }: FeedParts): FeedItems {
  const isRdf = root === 'RDF';
  const channel = isRdf ? rdfChannel(rest) : rssChannel(rest);
  const read = (source: string): Item | null => {
    const feed = feedOf(source);
    const item = isRdf ? readRdf(parseRdfFeed(feed).items?.[0]) : readRss(parseRssFeed(feed).items?.[0]);
    return item === null ? null : { ...item, metadata: [...item.metadata, ...channel] };
  };
  return { sources: items, read, isCut };
}

/** What the channel says that holds for each of its items; nothing where it cannot be read. */
function rssChannel(rest: string): Item['metadata'] {
  try {
    const { title, language, copyright } = parseRssFeed(rest);
    return [
      ...stated('outlet', title, 'RSS channel title'),
      ...stated('language', language, 'RSS channel language'),
      ...stated('rights', copyright, 'RSS channel copyright'),
    ];
  } catch {
    return [];
  }
}

function rdfChannel(rest: string): Item['metadata'] {
  try {
    const { title, dc } = parseRdfFeed(rest);
    return [
      ...stated('outlet', title, 'RDF channel title'),
      ...(dc?.languages ?? []).flatMap((words) => stated('language', words, 'RDF channel dc:language')),
    ];
  } catch {
    return [];
  }
}

function readRss(item: RssItem | undefined): Item | null {
  if (item === undefined) return null;
  const { guid, link, source } = item;
  const isAddress = guid?.value !== undefined && guid.isPermaLink !== false && /^https?:/i.test(guid.value);
  const url = link ?? (isAddress ? guid.value : null);
  const own = [
    ...(item.authors ?? []).flatMap(({ name }) => statedAuthors(name, 'RSS author')),
    ...statedDay('date', item.pubDate, 'RSS pubDate'),
    ...stated('url', url, link === undefined ? 'RSS guid' : 'RSS link'),
    ...stated('outlet', source?.title, 'RSS source'),
    ...(item.categories ?? []).flatMap(({ name }) => stated('subject', name, 'RSS category')),
  ];
  return readCommon(item, guid?.value ?? link ?? null, own);
}

function readRdf(item: RdfItem | undefined): Item | null {
  if (item === undefined) return null;
  const address = item.rdf?.about ?? item.link ?? null;
  return readCommon(item, address, stated('url', item.link ?? address, 'RDF link'));
}

/** What both kinds of items say in the same elements. */
function readCommon(item: RssItem | RdfItem, id: string | null, own: Item['metadata']): Item {
  const { title, description, content, dc } = item;
  return {
    id,
    title: title === undefined ? null : { text: headlineText(title), place: 'feed item title' },
    summary:
      description === undefined
        ? null
        : { text: { words: description, is: 'html' }, place: 'feed item description' },
    content: content?.encoded === undefined ? null : { words: content.encoded, is: 'html' },
    metadata: [
      ...(dc?.creators ?? []).flatMap((words) => statedAuthors(words, 'dc:creator')),
      ...own,
      ...(dc?.dates ?? []).flatMap((words) => statedDay('date', words, 'dc:date')),
      ...(dc?.publishers ?? []).flatMap((words) => stated('outlet', words, 'dc:publisher')),
      ...(dc?.subjects ?? []).flatMap((words) => stated('subject', words, 'dc:subject')),
      ...(dc?.languages ?? []).flatMap((words) => stated('language', words, 'dc:language')),
      ...(dc?.rights ?? []).flatMap((words) => stated('rights', words, 'dc:rights')),
    ],
  };
}

/** RSS does not say whether a title is markup: it is where it has references or tags of it. */
function headlineText(words: string): ItemText {
  const isHtml =
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});|<\/?(?:a|b|br|em|i|span|strong|sub|sup)\b/i.test(words);
  return { words, is: isHtml ? 'html' : 'text' };
}
