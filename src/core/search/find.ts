import type { InterfaceLanguage } from '../strings/strings.ts';
import { dateFilter } from './dates.ts';
import type { Engine, EngineData, EngineOptions, EngineResult } from './engine.ts';
import { FACET_KEYS, isMissing } from './facet-keys.ts';
import { isEmpty, type Query } from './query.ts';
import { questions, quoted, standingForms, waysOfAsking } from './questions.ts';
import type { Spellings } from './spellings.ts';
import { containsTerm, readTerms, searched, withoutCommonPhrases, type Terms } from './terms.ts';

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

/** The answer to a query, the articles' words not yet loaded. */
export interface Findings {
  readonly articles: readonly FoundArticle[];
  /** What was searched for in the end. */
  readonly terms: Terms;
  /** Terms that no article of the archive has; the articles are those that have the others. */
  readonly notFound: readonly string[];
}

/** An article that was found. */
export interface FoundArticle {
  /** Load its words, with the places of all parts of the question; null where a phrase turns out not to stand in them. */
  readonly load: () => Promise<EngineData | null>;
}

/**
 * Ask the engine, and say what it does not: which words no article has.
 *
 * The engine drops an unknown word, or takes the longest beginning of it that
 * it knows; so the words are looked for in what comes back.
 */
export async function find(query: Query, archive: SearchedArchive): Promise<Findings> {
  const terms = termsOf(query, archive);
  const articles = await ask(query, terms, archive);
  const wanted = searched(terms);
  if (wanted.length === 0 || (await firstContains(articles, wanted, archive)))
    return { articles, terms, notFound: [] };

  const known = await Promise.all(wanted.map((term) => isKnown(term, terms, archive)));
  const notFound = wanted.filter((_, at) => known[at] === false);
  if (notFound.length === 0) return { articles, terms, notFound };

  const rest = without(terms, new Set(notFound));
  return {
    articles: searched(rest).length === 0 ? [] : await ask(query, rest, archive),
    terms: rest,
    notFound,
  };
}

/** From this many articles on, a phrase of common words alone would load too much. */
const MANY = 300;

function termsOf({ text }: Query, { articles, language }: SearchedArchive): Terms {
  const terms = readTerms(text, language);
  return articles > MANY ? withoutCommonPhrases(terms, language) : terms;
}

/** The articles that have all words and phrases, none excluded, and a value of each facet chosen, in the order wanted. */
async function ask(query: Query, terms: Terms, archive: SearchedArchive): Promise<FoundArticle[]> {
  const { engine, spellings } = archive;
  const filters = filtersOf(query, archive);
  if (filters === null || !asksAnything(query, terms)) return [];

  const [first = [], ...others] = questions(terms, spellings);
  const answers = await Promise.all([
    inOrder(first, query, filters, archive),
    ...others.map((texts) => anyOf(texts, { filters }, engine)),
  ]);
  const unwanted = await Promise.all(
    terms.excluded.map((term) => anyOf([quoted(term, spellings)], { filters }, engine)),
  );
  return [...answers[0].keys()]
    .filter((id) => answers.every((answer) => answer.has(id)) && !unwanted.some((answer) => answer.has(id)))
    .map((id) => ({
      load: () =>
        loadMerged(
          answers.flatMap((answer) => answer.get(id) ?? []),
          terms,
          spellings,
        ),
    }));
}

/** Null where no article can be in the range of dates. */
function filtersOf(query: Query, { years }: SearchedArchive): EngineOptions['filters'] | null {
  const chosen = FACET_KEYS.filter((key) => query.facets[key].length > 0);
  const filters: EngineOptions['filters'] = Object.fromEntries(
    chosen.map((key) => [key, { any: query.facets[key] }]),
  );
  const dates = dateFilter(query, years);
  if (dates === null) return filters;
  const any =
    dates.filter === 'year' && filters.year !== undefined
      ? dates.any.filter((year) => query.facets.year.includes(year))
      : dates.any;
  return any.length === 0 ? null : { ...filters, [dates.filter]: { any } };
}

/** Whether anything is left to look for: where all words are left out, it may be facets or days. */
export function asksAnything(query: Query, terms: Terms): boolean {
  return searched(terms).length > 0 || terms.excluded.length > 0 || !isEmpty({ ...query, text: '' });
}

/** An article as each part of the question found it, in one. */
async function loadMerged(
  results: readonly EngineResult[],
  { phrases }: Terms,
  spellings: Spellings,
): Promise<EngineData | null> {
  const [first, ...others] = results;
  if (first === undefined) throw new Error('An article was found by no part of the question.');
  const data = await first.data();
  if (!phrases.every((phrase) => containsTerm(data.content, phrase, spellings))) return null;
  const locations = [...data.locations];
  // One after the other: the engine hands out one object an article and overwrites the places in it.
  for (const other of others) locations.push(...(await other.data()).locations);
  return { ...data, locations };
}

async function anyOf(
  texts: readonly (string | null)[],
  options: EngineOptions,
  engine: Engine,
): Promise<Map<string, EngineResult>> {
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
): Promise<Map<string, EngineResult>> {
  if (sort === 'relevance') return await anyOf(texts, { filters }, engine);
  const dated = await anyOf(texts, { filters, sort: { date: sort === 'newest' ? 'desc' : 'asc' } }, engine);
  if (!years.some(isMissing)) return dated;
  return new Map([...dated, ...(await anyOf(texts, { filters }, engine))]);
}

async function firstContains(
  articles: readonly FoundArticle[],
  terms: readonly string[],
  { spellings }: SearchedArchive,
): Promise<boolean> {
  const data = await articles[0]?.load();
  if (data === undefined || data === null) return false;
  return terms.every((term) => contains(data, term, spellings));
}

/** Whether any article of the archive has the term: facets are left aside. */
async function isKnown(
  term: string,
  { phrases }: Terms,
  { engine, spellings }: SearchedArchive,
): Promise<boolean> {
  const texts = phrases.includes(term) ? [quoted(term, spellings)] : waysOfAsking([term], spellings);
  const [first] = await anyOf(texts, { filters: {} }, engine);
  return first !== undefined && contains(await first[1].data(), term, spellings);
}

/** Also where the term is the beginning of a word with declared spellings, of which the index has the one that stands for all. */
function contains({ content }: EngineData, term: string, spellings: Spellings): boolean {
  return [term, ...standingForms(term, spellings)].some((one) => containsTerm(content, one, spellings));
}

function without({ words, phrases, ...rest }: Terms, unwanted: ReadonlySet<string>): Terms {
  const wanted = (term: string): boolean => !unwanted.has(term);
  return { ...rest, words: words.filter(wanted), phrases: phrases.filter(wanted) };
}
