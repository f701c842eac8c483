import type { DocumentBlock, Metadatum, SeedDocument } from '../core/convert/document.ts';
import { readMarkup } from './html.ts';
import { stated } from './stated.ts';
import { printedBlock, textBlocks } from './text-blocks.ts';

/** Words of an item, and whether they are HTML or as they are to be read. */
export interface ItemText {
  readonly words: string;
  readonly is: 'html' | 'text';
}

/** What a feed, or a news agency's data, says of one item. */
export interface Item {
  /** What names it within its file; null where nothing does. */
  readonly id: string | null;
  readonly title: { readonly text: ItemText; readonly place: string } | null;
  /** The item in short. */
  readonly summary: { readonly text: ItemText; readonly place: string } | null;
  readonly content: ItemText | null;
  /** All but title and summary. */
  readonly metadata: readonly Metadatum[];
}

/** A feed's items in their order, each by its source and what it says; what is wrong with one is thrown by `read`. */
export interface FeedItems {
  readonly sources: readonly string[];
  readonly read: (source: string) => Item | null;
  /** Whether the file ends inside an item, which is not among them. */
  readonly isCut: boolean;
}

/**
 * An item as a document: its title, its summary, its content.
 *
 * A summary is the text of an item that has no other. Where there is content,
 * it is the standfirst, or printed twice when it only repeats how the content
 * begins.
 */
export function itemDocument(item: Item): SeedDocument {
  const blocksOf = ({ words, is }: ItemText): DocumentBlock[] =>
    is === 'html' ? readMarkup(words) : textBlocks(words);
  const content = item.content === null ? [] : blocksOf(item.content);
  const summary = item.summary === null ? [] : blocksOf(item.summary.text);
  const titleWords = item.title === null ? '' : joined(blocksOf(item.title.text));

  const repeats = beginsWith(joined(content), joined(summary));
  const role = repeats ? ('duplicate' as const) : ('standfirst' as const);
  const as = content.length === 0 ? null : role;
  return {
    blocks: [
      ...printedBlock(titleWords, 'title'),
      ...summary.map((block) => (as === null ? block : { ...block, as })),
      ...content,
    ],
    metadata: [
      ...stated('title', titleWords, item.title?.place ?? ''),
      ...(as === 'standfirst' ? stated('standfirst', joined(summary), item.summary?.place ?? '') : []),
      ...item.metadata,
    ],
  };
}

function joined(blocks: readonly DocumentBlock[]): string {
  return blocks.map(({ text }) => text).join(' ');
}

/** Whether a text begins with another, which may end in dots where it was cut. */
function beginsWith(text: string, short: string): boolean {
  return text.startsWith(short.replace(/\s*(?:\[…\]|\[\.{3}\]|…|\.{3})$/u, ''));
}
