import { tagsOf, type Tag } from './xml.ts';

/** A feed in XML, taken apart. */
export interface FeedParts {
  /** The local name of its root: `rss`, `feed` or `RDF`. */
  readonly root: string;
  /** The source of each item. */
  readonly items: readonly string[];
  /** Whether the file ends inside an item. */
  readonly isCut: boolean;
  /** The feed without its items. */
  readonly rest: string;
  /** A feed whose only item is `item`. */
  readonly feedOf: (item: string) => string;
}

/** Whether a file that begins with `head` is a feed, by its root. */
export function isFeed(head: string): boolean {
  const [root] = tagsOf(head);
  return root !== undefined && ROOTS.has(root.name);
}

const ROOTS = new Set(['rss', 'feed', 'RDF']);
const ITEMS = new Set(['item', 'entry']);

/** Take a feed apart. */
export function partsOf(xml: string): FeedParts {
  const [root] = tagsOf(xml);
  const found = itemRanges(xml);
  const items = found.ranges.map(({ start, end }) => xml.slice(start, end));
  const opening = root === undefined ? '' : xml.slice(root.start, root.end);
  const name = /^<([^\s/>]+)/.exec(opening)?.[1] ?? '';
  const [before, after] = root?.name === 'rss' ? ['<channel>', '</channel>'] : ['', ''];
  return {
    root: root?.name ?? '',
    items,
    isCut: found.isCut,
    rest: restOf(xml, found.ranges),
    feedOf: (item) => `${opening}${before}${item}${after}</${name}>`,
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function itemRanges(xml: string): { ranges: Range[]; isCut: boolean } {
  const ranges: Range[] = [];
  let open: Tag | null = null;
  let depth = 0;
  for (const tag of tagsOf(xml)) {
    if (open === null ? !ITEMS.has(tag.name) : tag.name !== open.name) continue;
    if (tag.kind === 'open') {
      open ??= tag;
      depth++;
    } else if (tag.kind === 'close' && open !== null && --depth === 0) {
      ranges.push({ start: open.start, end: tag.end });
      open = null;
    }
  }
  return { ranges, isCut: open !== null };
}

function restOf(xml: string, ranges: readonly Range[]): string {
  const starts = [0, ...ranges.map(({ end }) => end)];
  return starts.map((start, at) => xml.slice(start, ranges[at]?.start)).join('');
}
