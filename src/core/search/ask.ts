import type { InterfaceLanguage } from '../strings/strings.ts';
import { dateFilters } from './dates.ts';
import type { Engine, EngineData, EngineOptions, EngineResult } from './engine.ts';
import { facetFilters } from './facet-filters.ts';
import { FACET_KEYS, isMissing } from './facet-keys.ts';
import { isEmpty, type Query } from './query.ts';
import { questions, quoted } from './questions.ts';
import type { Spellings } from './spellings.ts';
import { searched, type Terms } from './terms.ts';

/** What a query is answered with. */
export interface SearchedArchive {
  readonly engine: Engine;
  /** How many it has. */
  readonly articles: number;
  readonly language: InterfaceLanguage;
  readonly spellings: Spellings;
  /** Years of which there are articles, and what stands for a missing one if any is undated. */
  readonly years: readonly string[];
}

/** An article that the engine names; its words, with the places of those asked for, are loaded on demand, once. */
export type Candidate = () => Promise<EngineData>;

/**
 * The articles that have all words and phrases, none excluded, and a value of
 * each facet chosen, in the order wanted.
 */
export async function ask(query: Query, terms: Terms, archive: SearchedArchive): Promise<Candidate[]> {
  const { engine, spellings } = archive;
  const filters = filtersOf(query, archive);
  if (filters === null) return [];

  const [first = [], ...others] = questions(terms, spellings);
  const everyOf = (questions: readonly (readonly (string | null)[])[]): Promise<Answer[]> =>
    Promise.all(questions.map((texts) => anyOf(texts, { filters }, engine)));
  const [found, alsoIn, unwanted] = await Promise.all([
    inOrder(first, query, filters, archive),
    everyOf(others),
    everyOf(terms.excluded.map((term) => [quoted(term, spellings)])),
  ]);
  return [...found]
    .filter(([id]) => alsoIn.every((answer) => answer.has(id)) && !unwanted.some((answer) => answer.has(id)))
    .map(([, result]) =>
      once(async () => {
        const data = await result.data();
        // Of a phrase the engine names one place; all are looked for where they are marked.
        return terms.words.length > 0 ? data : { ...data, locations: [] };
      }),
    );
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}

/** Null where no article can be in the range of dates. */
function filtersOf(query: Query, { years }: SearchedArchive): EngineOptions['filters'] | null {
  const chosen = FACET_KEYS.filter((key) => query.facets[key].length > 0);
  const facets = chosen.map((key) => ({ any: facetFilters(key, query.facets[key]) }));
  const dates = dateFilters(query, years);
  if (dates?.length === 0) return null;
  const all = dates === null ? facets : [...facets, { any: dates }];
  return all.length === 0 ? {} : { all };
}

/** Whether anything is left to look for: where all words are left out, it may be facets or days. */
export function asksAnything(query: Query, terms: Terms): boolean {
  return searched(terms).length > 0 || terms.excluded.length > 0 || !isEmpty({ ...query, text: '' });
}

/** The articles that are found, by their ids. */
type Answer = ReadonlyMap<string, EngineResult>;

/** The articles that are found by any of the texts. */
export async function anyOf(
  texts: readonly (string | null)[],
  options: EngineOptions,
  engine: Engine,
): Promise<Answer> {
  const answers = await Promise.all(texts.map((text) => engine.search(text, options)));
  return new Map(
    answers.flatMap(({ results }) => results.map((result): [string, EngineResult] => [result.id, result])),
  );
}

/** In the order wanted; articles without a date, which the engine leaves out when it sorts, come last by date. */
async function inOrder(
  texts: readonly (string | null)[],
  { sort }: Query,
  filters: EngineOptions['filters'],
  { engine, years }: SearchedArchive,
): Promise<Answer> {
  if (sort === 'relevance') return await anyOf(texts, { filters }, engine);
  const byDate: EngineOptions = { filters, sort: { date: sort === 'newest' ? 'desc' : 'asc' } };
  const [dated, all] = await Promise.all([
    anyOf(texts, byDate, engine),
    years.some(isMissing) ? anyOf(texts, { filters }, engine) : [],
  ]);
  return new Map([...dated, ...all]);
}
