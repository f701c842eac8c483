import type { Findings } from '../core/search/find.ts';
import { groupHits, type HitGroup } from '../core/search/hits.ts';
import type { SearchIndex } from './search-engine.ts';
import { PORTION } from './search-results.ts';

/** The articles of a portion, from 1; those are left out in which a phrase does not stand after all. */
export async function loadPortion(
  { articles, terms }: Findings,
  page: number,
  { spelled }: SearchIndex,
): Promise<HitGroup[]> {
  const portion = articles.slice((page - 1) * PORTION, page * PORTION);
  const loaded = await Promise.all(portion.map(({ load }) => load()));
  return loaded.flatMap((data) => (data === null ? [] : [groupHits(data, terms, spelled)]));
}
