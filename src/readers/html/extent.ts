import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, type PageWalk } from './walk.ts';

/** What encloses this share of the article's text is no part beside it. */
const MOST = 0.4;

/**
 * Whether an element, or all elements of its class together, enclose most of
 * the text of `found` (indexes of blocks): a page's layout, not a part of it.
 */
export function enclosing(
  { blocks, extents }: PageWalk,
  found: ReadonlySet<number>,
): (element: Tree.Element) => boolean {
  const before = [0];
  for (const [at, { text }] of blocks.entries())
    before.push((before.at(-1) ?? 0) + (found.has(at) ? text.length : 0));
  const most = (before.at(-1) ?? 0) * MOST;
  const inside = new Map<Tree.Element, number>();
  const inClass = new Map<string, number>();
  for (const [element, { from, to }] of extents) {
    const characters = (before[to] ?? 0) - (before[from] ?? 0);
    inside.set(element, characters);
    const name = attribute(element, 'class') ?? '';
    inClass.set(name, (inClass.get(name) ?? 0) + characters);
  }
  return (element) => {
    const name = attribute(element, 'class') ?? '';
    return (inside.get(element) ?? 0) > most || (name !== '' && (inClass.get(name) ?? 0) > most);
  };
}
