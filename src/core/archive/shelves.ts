import { latestFirst } from './by-date.ts';

/** More entries than these make a page too long to read and to load. */
export const READABLE = 200;

/** What one page of a list holds, or which pages hold it. */
export interface Shelf<T> {
  readonly of: ShelfOf;
  /** Its address below that of the list: empty, `2020/`, `2020/04/`, `2020/04/29/`, `undated/` or `undated/2/`. */
  readonly path: string;
  readonly count: number;
  /** What the page shows, the latest first; nothing where it leads to shelves instead. */
  readonly items: readonly T[];
  readonly shelves: readonly Shelf<T>[];
}

/** What is on a shelf: everything, the entries of a year, month or day, those without one, or the nth part of these. */
export type ShelfOf =
  | { readonly is: 'all' | 'undated' }
  | { readonly is: 'date'; readonly date: string }
  /** Those of which no more is known than this year, or this month. */
  | { readonly is: 'unknown'; readonly date: string }
  | { readonly is: 'part'; readonly first: number; readonly last: number };

/**
 * Put a list on pages that stay what they are while entries come.
 *
 * A short list is one page. A long one has a page a year, a long year one a
 * month, and a long month one a day, so that a new entry changes only the page
 * of its own date. What has no such date, and a long day, is put into parts in
 * the order given, which is that of addition: a full part never changes.
 * `items` are given the latest addition first; `dateOf` gives `2020`,
 * `2020-04`, `2020-04-29` or null.
 *
 * @param within the year or month that all entries are of, where they are
 */
export function shelve<T>(items: readonly T[], dateOf: (item: T) => string | null, within = ''): Shelf<T> {
  const of = within === '' ? ({ is: 'all' } as const) : ({ is: 'date', date: within } as const);
  return shelfOf({ of, path: '', date: within }, items, dateOf);
}

/** How many characters of a date name its year, month and day. */
const LENGTHS = ['2020', '2020-04', '2020-04-29'].map(({ length }) => length);

interface Place extends Pick<Shelf<never>, 'of' | 'path'> {
  /** Empty for all dates. */
  readonly date: string;
}

function shelfOf<T>(place: Place, some: readonly T[], dateOf: (item: T) => string | null): Shelf<T> {
  const { of, path, date } = place;
  const shelf = { of, path, count: some.length };
  if (some.length <= READABLE) return { ...shelf, items: latestFirst(some, dateOf), shelves: [] };

  const length = LENGTHS.find((one) => one > date.length);
  if (length === undefined) return inParts(path, of, some);
  const dates = Map.groupBy(some, (item) => {
    const known = dateOf(item) ?? '';
    return known.length < length ? '' : known.slice(0, length);
  });
  if (date === '' && dates.size === 1 && dates.has('')) return inParts(path, of, some);
  const shelves = [...dates]
    .sort(latestKeyFirst)
    .map(([known, those]) =>
      known === '' ? inParts(...unknownPlace(place), those) : shelfOf(datePlace(known, path), those, dateOf),
    );
  return { ...shelf, items: [], shelves };
}

/** Of `2020-04`, `04/` below its year. */
function datePlace(date: string, above: string): Place {
  return { of: { is: 'date', date }, path: `${above}${date.split('-').at(-1) ?? ''}/`, date };
}

function unknownPlace({ path, date }: Place): [path: string, of: ShelfOf] {
  return date === '' ? [`${path}undated/`, { is: 'undated' }] : [`${path}unknown/`, { is: 'unknown', date }];
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
