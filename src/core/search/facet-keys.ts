/** What the reader can narrow a search by, in the order in which it is shown. */
export const FACET_KEYS = ['outlet', 'kind', 'relation', 'author', 'speaker', 'year', 'language'] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

/** One value of a facet: what stands in addresses and in the index, and the words for it. */
export interface FacetValue {
  /** Begins with a hyphen when it stands for a missing value, which no id of a record does. */
  readonly id: string;
  readonly label: string;
}

/** The values of one facet over the whole archive, each with the number of articles that have it. */
export interface FacetList {
  readonly key: FacetKey;
  readonly label: string;
  readonly values: readonly (FacetValue & { readonly count: number })[];
}
