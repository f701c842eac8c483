import { parseAtomFeed, type AtomFeed } from 'feedsmith';
import type { FeedItems, Item, ItemText } from './feed-item.ts';
import type { FeedParts } from './feed-xml.ts';
import { stated, statedAuthors, statedDay } from './stated.ts';

type Feed = AtomFeed.Feed<string>;
type Entry = AtomFeed.Entry<string>;

/** The entries of an Atom feed. */
export function atomItems({ items, isCut, rest, feedOf }: FeedParts): FeedItems {
  const feed = readFeed(rest);
  const read = (source: string): Item | null => {
    const [entry] = parseAtomFeed(feedOf(source)).entries ?? [];
    return entry === undefined ? null : readEntry(entry, feed);
  };
  return { sources: items, read, isCut };
}

/** What the feed says that holds for each of its entries; nothing where it cannot be read. */
function readFeed(rest: string): Partial<Feed> {
  try {
    return parseAtomFeed(rest);
  } catch {
    return {};
  }
}

function readEntry(entry: Entry, feed: Partial<Feed>): Item {
  const { id, title, summary, content, source, links = [] } = entry;
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  // An entry without authors has those of its feed (RFC 4287, 4.2.1).
  const authors = entry.authors ?? source?.authors ?? feed.authors ?? [];
  return {
    id: id ?? link ?? null,
    title: titled(title, 'Atom title'),
    summary: titled(summary, 'Atom summary'),
    content: textOf(content),
    metadata: [
      ...authors.flatMap(({ name }) => statedAuthors(name, 'Atom author')),
      ...statedDay('date', entry.published, 'Atom published'),
      ...statedDay('updated', entry.updated, 'Atom updated'),
      ...stated('url', link, 'Atom link'),
      ...stated('outlet', source?.title?.value, 'Atom source title'),
      ...(source === undefined ? stated('outlet', feed.title?.value, 'Atom feed title') : []),
      ...(entry.categories ?? []).flatMap(({ label, term }) =>
        stated('subject', label ?? term, 'Atom category'),
      ),
      ...stated('language', entry.xml?.lang ?? feed.xml?.lang, 'Atom xml:lang'),
      ...stated('rights', entry.rights?.value ?? feed.rights?.value, 'Atom rights'),
    ],
  };
}

function titled(text: { value?: string; type?: string } | undefined, place: string): Item['title'] {
  const read = textOf(text);
  return read === null ? null : { text: read, place };
}

/** Text of Atom says what it is; without a word it is no markup. What is neither text nor markup is not read. */
function textOf(text: { value?: string; type?: string } | undefined): ItemText | null {
  const { value, type = 'text' } = text ?? {};
  if (value === undefined) return null;
  if (/^(?:x?html|text\/html|application\/xhtml\+xml)$/i.test(type)) return { words: value, is: 'html' };
  return /^text(?:\/plain)?$/i.test(type) ? { words: value, is: 'text' } : null;
}
