/** What the reader can narrow a search by, in the order in which it is shown. */
export const FACET_KEYS = [
  'outlet',
  'kind',
  'relation',
  'author',
  'speaker',
  'year',
  'language',
  'note',
] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

/** One value of a facet: what stands in addresses and in the index, and the words for it. */
export interface FacetValue {
  /** Begins with a hyphen when it stands for a missing value (`isMissing`), which no id of a record does. */
  readonly id: string;
  readonly label: string;
}

/** Whether a value's id stands for a missing one: *not dated*, *not named*. */
export function isMissing(id: string): boolean {
  return id.startsWith('-');
}

/** A value with the number of articles of the whole archive that have it. */
export interface CountedValue extends FacetValue {
  readonly count: number;
}

/** The values of one facet over the whole archive, the most frequent first. */
export interface FacetList {
  readonly key: FacetKey;
  readonly label: string;
  readonly values: readonly CountedValue[];
  /** Of how many values these are the first. */
  readonly of: number;
}

/** What every search needs beside the index: `search/facets.json`. */
export interface SearchLists {
  /** Names the index that these lists belong to; `NO_EDITION` until it is made. */
  readonly edition: string;
  /** Articles of the archive. */
  readonly articles: number;
  readonly facets: readonly FacetList[];
  /** Letters with which names begin that are in files of their own (`namesByLetters`); none where `facets` has all names. */
  readonly letters: readonly string[];
  /** The archive's words that are spelled in more than one way. */
  readonly spellings: readonly (readonly string[])[];
}

/** What pages and lists name as their index before it is made. */
export const NO_EDITION = 'none';

/** As many values of a facet are loaded with every search; the others when they are asked for. Years are always all there. */
const LOADED = 20;

/** A facet's most frequent values. */
export function firstValues(list: FacetList): FacetList {
  return list.key === 'year' ? list : { ...list, values: list.values.slice(0, LOADED) };
}
