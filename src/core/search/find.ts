import type { InterfaceLanguage } from '../strings/strings.ts';
import type { Engine, EngineData, EngineOptions, EngineResult } from './engine.ts';
import { FACET_KEYS } from './facet-keys.ts';
import type { Query } from './query.ts';
import { spellings } from './spellings.ts';
import { containsTerm, readTerms, searched, type Terms } from './terms.ts';

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
  /** Load its words, with the places of all parts of the question. */
  readonly load: () => Promise<EngineData>;
}

/**
 * Ask the engine, and say what it does not: which words no article has.
 *
 * The engine drops an unknown word, or takes the longest beginning of it that
 * it knows; so the words are looked for in what comes back.
 */
export async function find(query: Query, language: InterfaceLanguage, engine: Engine): Promise<Findings> {
  const terms = readTerms(query.text, language);
  const articles = await ask(query, terms, engine);
  const wanted = searched(terms);
  if (wanted.length === 0 || (await firstContains(articles, wanted)))
    return { articles, terms, notFound: [] };

  const notFound: string[] = [];
  for (const word of terms.words) if (!(await isKnown(word, word, engine))) notFound.push(word);
  for (const phrase of terms.phrases)
    if (!(await isKnown(`"${phrase}"`, phrase, engine))) notFound.push(phrase);
  if (notFound.length === 0) return { articles, terms, notFound };

  const rest = without(terms, new Set(notFound));
  return {
    articles: searched(rest).length === 0 ? [] : await ask(query, rest, engine),
    terms: rest,
    notFound,
  };
}

/** The articles that have all words and phrases and a value of each facet chosen, in the order wanted. */
async function ask({ facets, sort, text }: Query, terms: Terms, engine: Engine): Promise<FoundArticle[]> {
  if (text !== '' && searched(terms).length === 0) return [];
  const filters: EngineOptions['filters'] = Object.fromEntries(
    FACET_KEYS.filter((key) => facets[key].length > 0).map((key) => [key, { any: facets[key] }]),
  );
  const parts = [
    ...(terms.words.length === 0 ? [] : [terms.words.join(' ')]),
    ...terms.phrases.map((phrase) => `"${phrase}"`),
  ];
  const answers = await Promise.all(
    (parts.length === 0 ? [null] : parts).map(
      async (part) => new Map(await anySpelling(part, { filters }, engine)),
    ),
  );
  const [first = new Map<string, EngineResult>(), ...others] = answers;
  const ids =
    sort === 'relevance'
      ? [...first.keys()]
      : await inOrderOfDate(first, sort, engine, filters, parts[0] ?? null);
  return ids
    .filter((id) => others.every((answer) => answer.has(id)))
    .map((id) => ({ load: () => loadMerged(answers.flatMap((answer) => answer.get(id) ?? [])) }));
}

/** An article as each part of the question found it, in one. */
async function loadMerged(results: readonly EngineResult[]): Promise<EngineData> {
  const [first, ...others] = results;
  if (first === undefined) throw new Error('An article was found by no part of the question.');
  const data = await first.data();
  const locations = [...data.locations];
  // One after the other: the engine hands out one object an article and overwrites the places in it.
  for (const other of others) locations.push(...(await other.data()).locations);
  return { ...data, locations };
}

async function anySpelling(
  part: string | null,
  options: EngineOptions,
  engine: Engine,
): Promise<[string, EngineResult][]> {
  const texts = part === null ? [null] : spellings(part);
  const answers = await Promise.all(texts.map((text) => engine.search(text, options)));
  return answers.flatMap(({ results }) =>
    results.map((result): [string, EngineResult] => [result.id, result]),
  );
}

/** Ids by date; articles without a date, which the engine leaves out when it sorts, come last. */
async function inOrderOfDate(
  found: ReadonlyMap<string, EngineResult>,
  sort: 'newest' | 'oldest',
  engine: Engine,
  filters: EngineOptions['filters'],
  part: string | null,
): Promise<string[]> {
  const options = { filters, sort: { date: sort === 'newest' ? 'desc' : 'asc' } } as const;
  const dated = (await anySpelling(part, options, engine)).map(([id]) => id);
  return [...new Set([...dated, ...found.keys()])];
}

async function firstContains(articles: readonly FoundArticle[], terms: readonly string[]): Promise<boolean> {
  const data = await articles[0]?.load();
  return data !== undefined && terms.every((term) => containsTerm(data.content, term));
}

/** Whether any article of the archive has the term: facets are left aside. */
async function isKnown(asked: string, term: string, engine: Engine): Promise<boolean> {
  const [first] = await anySpelling(asked, { filters: {} }, engine);
  return first !== undefined && containsTerm((await first[1].data()).content, term);
}

function without({ words, phrases, leftOut }: Terms, unwanted: ReadonlySet<string>): Terms {
  const wanted = (term: string): boolean => !unwanted.has(term);
  return { words: words.filter(wanted), phrases: phrases.filter(wanted), leftOut };
}
