import { anyOf, ask, asksAnything, type Candidate, type SearchedArchive } from './ask.ts';
import type { EngineData } from './engine.ts';
import type { Query } from './query.ts';
import { quoted, standingForms, waysOfAsking } from './questions.ts';
import type { Spellings } from './spellings.ts';
import {
  containsPhrase,
  containsTerm,
  rareRuns,
  readTerms,
  searched,
  withoutCommonPhrases,
  type Terms,
} from './terms.ts';

/** The answer to a query, the articles' words not yet loaded. */
export interface Findings {
  readonly articles: readonly FoundArticle[];
  /** As many articles are loaded and shown at a time. */
  readonly portion: number;
  /** Whether phrases are looked for only in what is loaded, so that fewer articles may answer. */
  readonly atMost: boolean;
  /** What was searched for in the end. */
  readonly terms: Terms;
  /** Terms that no article of the archive has; the articles are those that have the others. */
  readonly notFound: readonly string[];
}

/** An article that was found. */
export interface FoundArticle {
  /** Load its words, with the places of those asked for; null where it turns out not to answer. */
  readonly load: () => Promise<EngineData | null>;
}

const PORTION = 10;
/** Where some of the articles loaded may not answer, more are looked into: as many as cost no more than other questions do. */
const LARGER_PORTION = 16;

/** The answer to a query that asks nothing. */
export const NOTHING_FOUND: Findings = {
  articles: [],
  portion: PORTION,
  atMost: false,
  terms: { words: [], phrases: [], leftOut: [], excluded: [] },
  notFound: [],
};

/**
 * Ask the engine, and say what it does not: which words no article has.
 *
 * The engine drops an unknown word, or takes the longest beginning of it that
 * it knows; so the words are looked for in what comes back.
 */
export async function find(query: Query, archive: SearchedArchive): Promise<Findings> {
  const terms = termsOf(query, archive);
  if (!asksAnything(query, terms)) return { ...NOTHING_FOUND, terms };
  const asked = askable(terms, archive);
  const candidates = await ask(query, asked, archive);
  const shown = candidates.slice((query.page - 1) * PORTION, query.page * PORTION);
  if (searched(asked).length === 1 && asksAll(asked, terms)) loadAhead(shown);
  const unknown = await unknownTerms(shown[0] ?? candidates[0], asked, archive);
  if (unknown.size === 0) return await answer(candidates, terms, [], archive);

  const isKnown = (term: string): boolean => !runsOf(term, archive).some((run) => unknown.has(run));
  const rest = {
    ...terms,
    words: terms.words.filter((word) => !unknown.has(word)),
    phrases: terms.phrases.filter(isKnown),
  };
  const notFound = searched(terms).filter((term) => !searched(rest).includes(term));
  const others = searched(rest).length === 0 ? [] : await ask(query, askable(rest, archive), archive);
  return await answer(others, rest, notFound, archive);
}

/** Load what will be shown while one of it is looked into. Not for several terms: if one is unknown, others are shown. */
function loadAhead(shown: readonly Candidate[]): void {
  // Whoever shows an article is told when it cannot be loaded.
  for (const load of shown) load().catch(() => null);
}

/** From this many articles on, the part of the index for a word that stands in most of them is too large to load. */
const MANY = 300;

function termsOf({ text }: Query, { articles, language }: SearchedArchive): Terms {
  const terms = readTerms(text, language);
  return articles > MANY ? withoutCommonPhrases(terms, language) : terms;
}

/** What the engine is asked of a phrase. */
function runsOf(phrase: string, { articles, language }: SearchedArchive): string[] {
  return articles > MANY ? rareRuns(phrase, language) : [phrase];
}

/** Terms as far as the engine can be asked them; whether an article has the rest is seen when it is loaded. */
function askable(terms: Terms, archive: SearchedArchive): Terms {
  return {
    ...terms,
    phrases: [...new Set(terms.phrases.flatMap((phrase) => runsOf(phrase, archive)))],
    excluded: terms.excluded.filter((term) => runsOf(term, archive)[0] === term),
  };
}

/** Whether nothing is left to be seen when an article is loaded. */
function asksAll(asked: Terms, { phrases, excluded }: Terms): boolean {
  return asked.excluded.length === excluded.length && phrases.every((one) => asked.phrases.includes(one));
}

/** The candidates that turn out to answer: all are loaded where they are few, else each when it is shown. */
async function answer(
  candidates: readonly Candidate[],
  terms: Terms,
  notFound: readonly string[],
  archive: SearchedArchive,
): Promise<Findings> {
  const asked = askable(terms, archive);
  const atMost = !asksAll(asked, terms);
  const portion = atMost ? LARGER_PORTION : PORTION;
  const articles = candidates.map((candidate): FoundArticle => ({
    load: async () => {
      const data = await candidate();
      return answers(data, terms, asked, archive.spellings) ? data : null;
    },
  }));
  const isSure = terms.phrases.length === 0 && !atMost;
  if (isSure || articles.length > portion) return { articles, portion, atMost, terms, notFound };
  const loaded = await Promise.all(articles.map(({ load }) => load()));
  const answering = articles.filter((_, at) => loaded[at] !== null);
  return { articles: answering, portion, atMost: false, terms, notFound };
}

/** Whether an article that answers the terms that the engine was asked answers all of them. */
function answers({ content }: EngineData, terms: Terms, asked: Terms, spellings: Spellings): boolean {
  return (
    terms.phrases.every((phrase) =>
      asked.phrases.includes(phrase)
        ? containsTerm(content, phrase, spellings)
        : containsPhrase(content, phrase, spellings),
    ) &&
    !terms.excluded.some((term) => !asked.excluded.includes(term) && containsPhrase(content, term, spellings))
  );
}

/** Those of the terms that no article of the archive has. Where one that was found has all, there are none. */
async function unknownTerms(
  found: Candidate | undefined,
  terms: Terms,
  archive: SearchedArchive,
): Promise<ReadonlySet<string>> {
  const wanted = searched(terms);
  if (wanted.length === 0) return new Set();
  const data = await found?.();
  if (data !== undefined && wanted.every((term) => contains(data, term, archive.spellings))) return new Set();
  const known = await Promise.all(wanted.map((term) => isKnown(term, terms, archive)));
  return new Set(wanted.filter((_, at) => known[at] === false));
}

/**
 * Whether any article of the archive has the term: facets are left aside. The
 * engine takes parts of a compound for the words of a phrase (“and the” for
 * “and state-of-the-art”), so a phrase is looked for in more than the first.
 */
async function isKnown(
  term: string,
  { phrases }: Terms,
  { engine, spellings }: SearchedArchive,
): Promise<boolean> {
  const isPhrase = phrases.includes(term);
  const texts = isPhrase ? [quoted(term, spellings)] : waysOfAsking([term], spellings);
  const found = await anyOf(texts, { filters: {} }, engine);
  const looked = [...found.values()].slice(0, isPhrase ? PORTION : 1);
  const loaded = await Promise.all(looked.map((result) => result.data()));
  return loaded.some((data) => contains(data, term, spellings));
}

/** Also where the term is the beginning of a word with declared spellings, of which the index has the one that stands for all. */
function contains({ content }: EngineData, term: string, spellings: Spellings): boolean {
  return [term, ...standingForms(term, spellings)].some((one) => containsTerm(content, one, spellings));
}
