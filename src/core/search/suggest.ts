import { foldText } from '../text/fold.ts';
import { pathOfLetters } from '../text/path-of-letters.ts';
import { firstValues, isMissing, type FacetKey, type FacetList } from './facet-keys.ts';

/** Facets whose values are names, each with a page of its own. */
export type NameKey = Extract<FacetKey, 'outlet' | 'author' | 'speaker'>;

/** A name that begins like what is being typed: to be chosen instead of typing on. */
export interface Suggestion {
  readonly key: NameKey;
  readonly id: string;
  readonly label: string;
  /** What kind of name it is: the facet's label. */
  readonly as: string;
  readonly count: number;
}

const NAMES: readonly NameKey[] = ['outlet', 'author', 'speaker'];
const SHORTEST = 2;
const MOST = 6;
/** As many of the names that begin in one way are offered at all, the most frequent ones: a file of more would be slow to come. */
const MOST_IN_FILE = 300;

/** Every name in the lists, the most frequent first. Values that stand for a missing name are none. */
export function namesIn(facets: readonly FacetList[]): Suggestion[] {
  return NAMES.flatMap((key) => namesOf(key, facets)).sort((a, b) => b.count - a.count);
}

function namesOf(key: NameKey, facets: readonly FacetList[]): Suggestion[] {
  return facets
    .filter((facet) => facet.key === key)
    .flatMap(({ label: as, values }) => values.map((value) => ({ ...value, key, as })))
    .filter(({ id }) => !isMissing(id));
}

/** Those of the names of which a word begins like the text typed. */
export function suggest(typed: string, names: readonly Suggestion[]): Suggestion[] {
  const wanted = foldText(typed.trim());
  if (wanted.length < SHORTEST) return [];
  return names.filter(({ label }) => ` ${foldText(label)}`.includes(` ${wanted}`)).slice(0, MOST);
}

/**
 * The names of an archive that has more of them than every search loads, by
 * the two letters that one of their words begins with, as `lettersOf` writes
 * them: `search/names/LETTERS.json`. Empty where every search loads them all.
 *
 * @param facets with all values
 */
export function namesByLetters(facets: readonly FacetList[]): ReadonlyMap<string, readonly Suggestion[]> {
  const all = namesIn(facets);
  const files = new Map<string, Suggestion[]>();
  if (namesIn(facets.map(firstValues)).length === all.length) return files;
  for (const name of all) {
    for (const letters of openings(name.label)) {
      const file = files.get(letters) ?? [];
      if (file.length < MOST_IN_FILE) file.push(name);
      files.set(letters, file);
    }
  }
  return files;
}

function openings(label: string): Set<string> {
  const folded = foldText(label);
  return new Set(Array.from(folded.matchAll(/(?<=^| )\S/gu), ({ index }) => lettersOf(folded.slice(index))));
}

/** The name of the file with the names that begin like what is typed. */
export function lettersOf(typed: string): string {
  const letters = Array.from(foldText(typed.trimStart())).slice(0, SHORTEST);
  return pathOfLetters(letters.join(''));
}
