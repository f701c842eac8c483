import { foldText } from '../text/fold.ts';
import { isMissing, type FacetKey, type FacetList } from './facet-keys.ts';

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

/**
 * Names of the archive of which a word begins like the text typed, the most
 * frequent first. Values that stand for a missing name are none.
 */
export function suggest(typed: string, facets: readonly FacetList[]): Suggestion[] {
  const wanted = foldText(typed.trim());
  if (wanted.length < SHORTEST) return [];
  return NAMES.flatMap((key) => namesOf(key, facets))
    .filter(({ id, label }) => !isMissing(id) && ` ${foldText(label)}`.includes(` ${wanted}`))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}

function namesOf(key: NameKey, facets: readonly FacetList[]): Suggestion[] {
  return facets
    .filter((facet) => facet.key === key)
    .flatMap(({ label: as, values }) => values.map((value) => ({ ...value, key, as })));
}
