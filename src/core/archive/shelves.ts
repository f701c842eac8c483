import { latestFirst } from './by-date.ts';

/** More entries than these make a page too long to read and to load. */
export const READABLE = 200;

/** What one page of a list holds, or which pages hold it. */
export interface Shelf<T> {
  readonly of: ShelfOf;
  /** Its address below that of the list: empty, `2020/`, `2020/04/`, `undated/` or `undated/2/`. */
  readonly path: string;
  readonly count: number;
  /** What the page shows, the latest first; nothing where it leads to shelves instead. */
  readonly items: readonly T[];
  readonly shelves: readonly Shelf<T>[];
}

/** What is on a shelf: everything, the entries of a year or month, those without one, or the nth part of these. */
export type ShelfOf =
  | { readonly is: 'all' | 'undated' }
  | { readonly is: 'year' | 'month'; readonly date: string }
  | { readonly is: 'month-unknown'; readonly year: string }
  | { readonly is: 'part'; readonly first: number; readonly last: number };

/**
 * Put a list on pages that stay what they are while entries come.
 *
 * A short list is one page. A long one has a page a year, and a long year one a
 * month, so that a new entry changes only the page of its own date. What has
 * no month or no date is put into parts in the order given, which is that of
 * addition: a full part never changes. `items` are given the latest addition
 * first; `dateOf` gives `2020`, `2020-04`, `2020-04-29` or null.
 */
export function shelve<T>(items: readonly T[], dateOf: (item: T) => string | null): Shelf<T> {
  const whole = (path: string, of: ShelfOf, some: readonly T[]): Shelf<T> => ({
    of,
    path,
    count: some.length,
    items: latestFirst(some, dateOf),
    shelves: [],
  });
  if (items.length <= READABLE) return whole('', { is: 'all' }, items);

  const years = Map.groupBy(items, (item) => dateOf(item)?.slice(0, 4) ?? '');
  if (years.size === 1 && years.has('')) return inParts('', { is: 'all' }, items);
  const shelves = [...years].sort(latestKeyFirst).map(([year, some]) => {
    if (year === '') return inParts('undated/', { is: 'undated' }, some);
    const of = { is: 'year', date: year } as const;
    if (some.length <= READABLE) return whole(`${year}/`, of, some);

    const months = Map.groupBy(some, (item) => dateOf(item)?.slice(5, 7) ?? '');
    const monthly = [...months]
      .sort(latestKeyFirst)
      .map(([month, those]) =>
        month === ''
          ? inParts(`${year}/unknown/`, { is: 'month-unknown', year }, those)
          : whole(`${year}/${month}/`, { is: 'month', date: `${year}-${month}` }, those),
      );
    return { of, path: `${year}/`, count: some.length, items: [], shelves: monthly };
  });
  return { of: { is: 'all' }, path: '', count: items.length, items: [], shelves };
}

/** What has no date to go by, as one shelf or, where it is long, in parts of equal length; the oldest addition is in the first. */
function inParts<T>(path: string, of: ShelfOf, items: readonly T[]): Shelf<T> {
  const shelf = { of, path, count: items.length };
  if (items.length <= READABLE) return { ...shelf, items, shelves: [] };
  const oldestFirst = items.toReversed();
  const parts = Array.from({ length: Math.ceil(items.length / READABLE) }, (_, at): Shelf<T> => {
    const part = oldestFirst.slice(at * READABLE, (at + 1) * READABLE).reverse();
    const first = at * READABLE + 1;
    return {
      of: { is: 'part', first, last: first + part.length - 1 },
      path: `${path}${String(at + 1)}/`,
      count: part.length,
      items: part,
      shelves: [],
    };
  });
  return { ...shelf, items: [], shelves: parts.reverse() };
}

/** A shelf and all below it. */
export function allShelves<T>(shelf: Shelf<T>): Shelf<T>[] {
  return [shelf, ...shelf.shelves.flatMap(allShelves)];
}

/** Keys are digits of one length; an empty one, which no date has, comes last. */
function latestKeyFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return b.localeCompare(a);
}
