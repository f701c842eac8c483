import { foldText } from '../text/fold.ts';
import { pathOfLetters } from '../text/path-of-letters.ts';
import { READABLE } from './shelves.ts';

/** What one page of an index of names holds, or which pages hold it. */
export interface NameShelf<T> {
  /** The letters that its names begin with, folded; empty for the whole index. */
  readonly letters: string;
  /** Its address below that of the index: empty, `names/b/`, `names/ba/`. */
  readonly path: string;
  readonly count: number;
  /** What the page shows; where it leads to shelves, only names that have no further letter. */
  readonly names: readonly T[];
  readonly shelves: readonly NameShelf<T>[];
}

/**
 * Put an index of names on pages that stay what they are while names come.
 *
 * A short index is one page. A long one has a page a letter, and a letter with
 * many names a page for each two that names begin with, and so on, so that a
 * new name changes only the page of its own letters. Accents do not count.
 * `names` are given, and stay, in the order of the alphabet.
 */
export function shelveNames<T extends { readonly name: string }>(names: readonly T[]): NameShelf<T> {
  const lettered = names.map((item) => ({ item, letters: lettersOf(item.name) }));
  return { ...shelfOf(lettered, 0), letters: '', path: '' };
}

interface Lettered<T> {
  readonly item: T;
  /** Each with the marks without which it is another. */
  readonly letters: readonly string[];
}

function shelfOf<T>(some: readonly Lettered<T>[], depth: number): NameShelf<T> {
  const letters = some[0]?.letters.slice(0, depth) ?? [];
  const shelf = {
    letters: letters.join(''),
    path: `names/${pathOfLetters(letters.join(''))}/`,
    count: some.length,
  };
  const itemsOf = (those: readonly Lettered<T>[]): T[] => those.map(({ item }) => item);
  if (some.length <= READABLE) return { ...shelf, names: itemsOf(some), shelves: [] };

  const groups = Map.groupBy(some, (one) => one.letters[depth] ?? '');
  const shelves = [...groups].filter(([letter]) => letter !== '').sort(([a], [b]) => a.localeCompare(b));
  return {
    ...shelf,
    names: itemsOf(groups.get('') ?? []),
    shelves: shelves.map(([, group]) => shelfOf(group, depth + 1)),
  };
}

function lettersOf(name: string): string[] {
  return foldText(name).match(/[\p{L}\p{N}]\p{M}*/gu) ?? [];
}

/** All shelves below one. */
export function furtherNameShelves<T>({ shelves }: NameShelf<T>): NameShelf<T>[] {
  return shelves.flatMap((shelf) => [shelf, ...furtherNameShelves(shelf)]);
}
