import type { Conversion } from '../core/archive/conversion.ts';
import { decodeDeclared } from './declared.ts';
import { itemDocument, type FeedItems, type Item } from './feed-item.ts';
import { isFeed, partsOf } from './feed-xml.ts';
import { bytesWithin, COPY_AGAIN, flaw, unread, wordsOf } from './flaw.ts';
import { PartNames } from './parts.ts';
import type { Reader, SeedFile, SeedRead } from './reader.ts';

/** In bytes: a feed has some tens of items, an export of one some thousands. */
const LARGEST = 50_000_000;

/**
 * Feeds (RSS, Atom, RSS 1.0 in RDF, JSON Feed): each item is a seed. Its
 * bytes are its own source, `<item>` to `</item>`, in UTF-8; an item of a
 * JSON Feed is written as JSON without blanks.
 */
export const feed: Reader = {
  format: 'feed',
  recognises: ({ head }) => {
    const start = Buffer.from(head).toString('latin1');
    return isJsonFeed(start) || isFeed(start);
  },
  read: readFeed,
};

/** Whether a file that begins with `head` says that it is a JSON Feed. */
export function isJsonFeed(head: string): boolean {
  return /^(?:\xef\xbb\xbf)?\s*\{/.test(head) && /"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(head);
}

async function* readFeed(file: SeedFile): AsyncGenerator<SeedRead> {
  const bytes = await bytesWithin(file, LARGEST, 'Split the feed into smaller files.');
  if (!(bytes instanceof Uint8Array)) {
    yield unread(file, null, bytes);
    return;
  }
  const decoded = decodeDeclared(bytes, null);
  if (!decoded.ok) {
    yield unread(file, null, flaw('unreadable-seed', decoded.reason, decoded.remedy));
    return;
  }
  const text = decoded.text.replace(/^\ufeff/, '');
  try {
    yield* readItems(file, await itemsOf(text), decoded.encoding);
  } catch (error) {
    yield unread(file, null, flaw('broken-feed', `Invalid feed: ${wordsOf(error)}.`, COPY_AGAIN));
  }
}

async function itemsOf(text: string): Promise<FeedItems> {
  if (text.trimStart().startsWith('{')) {
    const { jsonFeedItems } = await import('./feed-json.ts');
    return jsonFeedItems(text);
  }
  const parts = partsOf(text);
  if (parts.root === 'feed') return (await import('./feed-atom.ts')).atomItems(parts);
  return (await import('./feed-rss.ts')).rssItems(parts);
}

function* readItems(
  file: SeedFile,
  { sources, read, isCut }: FeedItems,
  encoding: Conversion['encoding'],
): Generator<SeedRead> {
  const names = new PartNames();
  for (const [at, source] of sources.entries()) {
    const number = `item ${at + 1}`;
    let item: Item | null;
    let wrong = 'it holds nothing';
    try {
      item = read(source);
    } catch (error) {
      item = null;
      wrong = wordsOf(error);
    }
    const document = item === null ? null : itemDocument(item);
    const part = names.give(item?.id ?? number);
    if (document === null || document.blocks.length === 0) {
      yield unread(file, part, flaw('broken-feed', `Invalid ${number} of the feed: ${wrong}.`, COPY_AGAIN));
      continue;
    }
    const bytes = new TextEncoder().encode(source);
    yield {
      ok: true,
      seed: { part, bytes, encoding, captured: null, content: { is: 'document', document } },
    };
  }
  if (isCut)
    yield unread(
      file,
      names.give(`item ${sources.length + 1}`),
      flaw('broken-feed', `Invalid feed: the file ends inside item ${sources.length + 1}.`, COPY_AGAIN),
    );
  else if (sources.length === 0)
    yield unread(
      file,
      null,
      flaw('no-item', 'Missing items: the feed has none.', 'Take the file out of seeds/.'),
    );
}
