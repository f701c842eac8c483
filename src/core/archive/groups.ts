import type { Strings } from '../strings/strings.ts';
import type { Article } from './archive.ts';
import { registerNames } from './names.ts';

/** Articles that have something in common. */
export interface Group {
  readonly id: string;
  /** What they have in common, in words. */
  readonly name: string;
  /** The latest addition first. */
  readonly articles: readonly Article[];
}

/** Articles by the place that their dateline names, as printed, in the order of the alphabet. */
export function byPlace(articles: readonly Article[]): Group[] {
  // As with names, ids are given in the order of addition, so that later articles change none.
  const register = registerNames(new Map());
  const placed = articles.filter(({ record }) => placeOf(record) !== '');
  for (const { record } of placed.toReversed()) register(placeOf(record));
  const places = Map.groupBy(placed, ({ record }) => placeOf(record));
  return Array.from(places, ([name, list]) => ({ id: register(name).id, name, articles: list })).sort(
    (a, b) => a.name.localeCompare(b.name),
  );
}

/** Articles by the language that they are written in, the most frequent first. */
export function byLanguage(articles: readonly Article[], s: Strings): Group[] {
  const languages = Map.groupBy(articles, ({ record }) => record.language);
  return Array.from(languages, ([code, list]) => ({
    id: code.toLowerCase(),
    name: code === 'und' ? s.search.missing.language : s.languageName(code),
    articles: list,
  })).sort((a, b) => b.articles.length - a.articles.length || a.id.localeCompare(b.id));
}

function placeOf({ dateline }: Article['record']): string {
  return dateline?.place ?? '';
}
