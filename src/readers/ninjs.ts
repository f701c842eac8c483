import type { SeedDocument } from '../core/convert/document.ts';
import { decode } from '../core/convert/decode.ts';
import { isJsonFeed } from './feed.ts';
import { itemDocument } from './feed-item.ts';
import { bytesWithin, flaw, unread, type Flaw } from './flaw.ts';
import { idOf, readObject } from './ninjs-item.ts';
import { isObject, valuesIn } from './ninjs-objects.ts';
import { PartNames } from './parts.ts';
import type { Reader, SeedFile, SeedRead } from './reader.ts';

/** In bytes: some ten thousand articles. */
const LARGEST = 100_000_000;

/**
 * Articles as JSON: ninjs 1 to 3, and other objects with the usual fields of
 * an article. A file is one object, a list of them, an object with a list
 * `items`, or JSON Lines. Of a list, each object is a seed whose bytes are
 * the object as JSON without blanks.
 *
 * @see https://www.iptc.org/std/ninjs/
 */
export const ninjs: Reader = {
  format: 'ninjs',
  recognises: ({ head, name }) => {
    const start = Buffer.from(head).toString('latin1');
    if (isJsonFeed(start)) return false;
    return (
      /\.(?:json|jsonl|ndjson|ninjs)$/i.test(name) || /^(?:\xef\xbb\xbf)?\s*(?:\[\s*)?\{\s*"/.test(start)
    );
  },
  read: readJson,
};

async function* readJson(file: SeedFile): AsyncGenerator<SeedRead> {
  const remedy = 'Split the file into smaller ones, for example as JSON Lines.';
  const bytes = await bytesWithin(file, LARGEST, remedy);
  if (!(bytes instanceof Uint8Array)) {
    yield unread(file, null, bytes);
    return;
  }
  const decoded = decode(bytes);
  if (!decoded.ok) {
    yield unread(file, null, flaw('unreadable-seed', decoded.reason, decoded.remedy));
    return;
  }
  const names = new PartNames();
  const { isList, values } = valuesIn(decoded.text.replace(/^\ufeff/, ''));
  for (const found of values) {
    const part = isList ? names.give((found.ok ? idOf(found.value) : null) ?? found.place) : null;
    const read = found.ok ? readValue(found.value) : found;
    if (!read.ok) yield unread(file, part, read);
    else {
      const own = isList && found.ok ? new TextEncoder().encode(JSON.stringify(found.value)) : bytes;
      const content = { is: 'document', document: read.document } as const;
      yield { ok: true, seed: { part, bytes: own, encoding: decoded.encoding, captured: null, content } };
    }
  }
  if (values.length === 0) yield unread(file, null, EMPTY);
}

type ReadValue = { readonly ok: true; readonly document: SeedDocument } | Flaw;

function readValue(value: unknown): ReadValue {
  const status = isObject(value) ? value['pubstatus'] : undefined;
  if (status === 'canceled' || status === 'withheld') return withdrawn(status);
  const item = isObject(value) ? readObject(value) : null;
  const document = item === null ? null : itemDocument(item);
  return document === null || document.blocks.length === 0 ? NO_ARTICLE : { ok: true, document };
}

const EMPTY = flaw(
  'no-item',
  'Missing items: the list in the file is empty.',
  'Take the file out of seeds/.',
);

const NO_ARTICLE = flaw(
  'no-item',
  'Unexpected JSON: it is no article. An article has a text in a field such as body_xhtml, body_text, bodies, body, content or text, and should have a headline.',
  'Export the articles as ninjs, or name the fields so. Keep other data outside seeds/.',
);

function withdrawn(status: string): Flaw {
  return flaw(
    'withdrawn-item',
    `Unexpected status: whoever sent this item has marked it as ${status} (pubstatus).`,
    'Ask the sender whether it may be published; if so, take the field pubstatus out.',
  );
}
