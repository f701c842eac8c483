import type { Findings } from '../core/search/find.ts';
import { groupHits, type HitGroup } from '../core/search/hits.ts';
import type { SearchIndex } from './search-engine.ts';

/** As many portions as the articles found make. */
export function pagesOf({ articles, portion }: Findings): number {
  return Math.ceil(articles.length / portion);
}

/** The articles of a portion, from 1; those that turn out not to answer are left out. */
export async function loadPortion(
  { articles, portion, terms }: Findings,
  page: number,
  { spelled }: SearchIndex,
): Promise<{ readonly looked: number; readonly groups: readonly HitGroup[] }> {
  const shown = articles.slice((page - 1) * portion, page * portion);
  const loaded = await Promise.all(shown.map(({ load }) => load()));
  const groups = loaded.flatMap((data) => (data === null ? [] : [groupHits(data, terms, spelled)]));
  return { looked: shown.length, groups };
}
