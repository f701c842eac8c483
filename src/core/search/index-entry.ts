import type { Article } from '../archive/archive.ts';
import { changedSince } from '../disclosure/change-notice.ts';
import { saidBy } from '../disclosure/lines.ts';
import { shownTitle } from '../disclosure/title.ts';
import { dateValues } from './dates.ts';
import { describeHits } from './describe-hits.ts';
import { facetFilter } from './facet-filters.ts';
import { FACET_KEYS } from './facet-keys.ts';
import { facetValues, type FacetContext } from './facets.ts';
import type { HitMeta } from './hit-meta.ts';
import { quotationSectionTitle } from './section.ts';

/** What the index knows of an article beside its words. */
export interface IndexEntry {
  readonly title: string;
  /** The values under which it is found: its facets, and its date as far as that is known. */
  readonly filters: readonly (readonly [filter: string, value: string])[];
  /** By which it is sorted; null where it has none. */
  readonly date: string | null;
  readonly hit: HitMeta;
  /** The titles of its quotations' sections, by the ids of the quotations. */
  readonly quotations: ReadonlyMap<string, string>;
}

/** What the index is to know of an article. */
export function indexEntry(article: Article, context: FacetContext): IndexEntry {
  const { strings: s } = context;
  const { date } = article.record;
  const values = facetValues(article, context);
  return {
    title: shownTitle(article, s),
    filters: [
      ...FACET_KEYS.flatMap((key) => values[key].map(({ id }) => [facetFilter(key, id), id] as const)),
      ...dateValues(date),
    ],
    date,
    hit: describeHits(article, s),
    quotations: new Map(
      article.quotations.map((quotation) => [
        quotation.record.id,
        quotationSectionTitle(saidBy(quotation, s), changedSince(quotation, s)),
      ]),
    ),
  };
}
