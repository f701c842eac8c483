import { quotationSectionId, closingSectionId } from '../../../src/core/search/section.ts';
import { dateValues } from '../../../src/core/search/dates.ts';
import type { HitMeta } from '../../../src/core/search/hit-meta.ts';
import { facetFilter } from '../../../src/core/search/facet-filters.ts';
import {
  FACET_KEYS,
  firstValues,
  type FacetKey,
  type FacetList,
  NO_EDITION,
  type SearchLists,
} from '../../../src/core/search/facet-keys.ts';
import { namesByLetters } from '../../../src/core/search/suggest.ts';
import type { Page } from '../../../src/build/pagefind.ts';

/** A made-up article: words as frequent as words are, three quotations, a value of each facet. */
export interface BenchArticle {
  readonly url: string;
  readonly title: string;
  /** Odd ones are quotations. */
  readonly parts: readonly string[];
  readonly facets: ReadonlyMap<FacetKey, string>;
  readonly date: string;
}

const WORDS = 655;
const VOCABULARY = 60_000;
/** How many different values a facet has; people are many. */
const VALUES: Readonly<Record<FacetKey, number>> = {
  outlet: 300,
  kind: 12,
  relation: 8,
  author: 1500,
  speaker: 3000,
  year: 25,
  language: 6,
  note: 8,
};
/** A prime below the number of words of four syllables. */
const SCATTER = 159_979;
const COMMON =
  'the of to and a in that is was for it on with as by at from he be this have are not or an his which were had but their';
const SYLLABLES = 'ba co den far gil hon ira jo kes lin mor nu pol qua rin sul tor ved wen zar'.split(' ');

/** Not among those of a facet that are loaded with every search. */
export const RARE_SPEAKER = 'speaker-50';

/** The same `count` articles every time. */
export function makeArticles(count: number): BenchArticle[] {
  const random = numbers(20_260_101);
  return Array.from({ length: count }, (_, n) => {
    const some = (length: number): string =>
      Array.from({ length }, () => word(rank(random()))).join(' ') + '.';
    const year = 2000 + Math.floor(random() * VALUES.year);
    const facets = new Map(
      FACET_KEYS.map((key) => [key, `${key}-${Math.floor(random() ** 3 * VALUES[key])}`]),
    );
    return {
      url: `/articles/made-up-${n}/`,
      title: some(8).slice(0, -1),
      parts: Array.from({ length: 7 }, (_, at) => some(at % 2 === 1 ? 25 : (WORDS - 75) / 4)),
      facets: facets.set('year', String(year)),
      date: `${year}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`,
    };
  });
}

/** A word that is neither common nor rare: the `n`th question of an ordinary reader. */
export function ordinaryWord(n: number): string {
  return word(200 + n * 37);
}

/** The article as its page has it, for the index. */
export function pageOf({ url, title, parts, facets, date }: BenchArticle, n: number): Page {
  const hit: HitMeta = {
    language: 'en',
    lines: ['From', 'By', 'About', 'Dated'].map((label, at) => ({
      label,
      value: `Made-up value ${n % (50 * (at + 1))}`,
      basis: 'stated',
      blank: false,
    })),
    printedBy: `as printed by ${facets.get('outlet') ?? ''} (stated)`,
  };
  const body = parts.map((part, at) => (at % 2 === 1 ? quotation(quotationId(n, at), part) : part));
  return {
    url,
    html: `<html><body><h1 data-pagefind-body>${title}</h1><div data-pagefind-body><p>${body.join(' ')}</p></div></body></html>`,
    entry: {
      title,
      filters: [...FACET_KEYS.map((key) => filterOf(key, facets.get(key) ?? '')), ...dateValues(date)],
      date,
      hit,
      quotations: new Map(
        parts.map((_, at) => [quotationId(n, at), `Name of ${quotationId(n, at).slice(0, 3)} · stated`]),
      ),
    },
  };
}

/** What the search page loads beside the index, by path below `search/`. */
export function listsOf(articles: readonly BenchArticle[]): Map<string, unknown> {
  const facets = FACET_KEYS.map((key): FacetList => {
    const counts = new Map<string, number>();
    for (const { facets: its } of articles) {
      const value = its.get(key) ?? '';
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([id, count]) => ({ id, label: `Name of ${id}`, count }));
    values.sort((a, b) => b.count - a.count);
    return { key, label: key, values, of: values.length };
  });
  const names = namesByLetters(facets);
  const lists: SearchLists = {
    edition: NO_EDITION,
    articles: articles.length,
    facets: facets.map(firstValues),
    letters: [...names.keys()],
    spellings: [],
  };
  return new Map<string, unknown>([
    ['facets.json', lists],
    ...facets.map((list): [string, unknown] => [`facets/${list.key}.json`, list]),
    ...Array.from(names, ([letters, some]): [string, unknown] => [`names/${letters}.json`, some]),
  ]);
}

function filterOf(key: FacetKey, id: string): [filter: string, value: string] {
  return [facetFilter(key, id), id];
}

function quotationId(article: number, part: number): string {
  return `q${article}x${part}`.padEnd(7, '0');
}

function quotation(id: string, words: string): string {
  return `“<a id="${quotationSectionId(id)}"></a>${words}”<span id="${closingSectionId(id)}"></span>`;
}

/** Ranks by Zipf's law, from 0. */
function rank(share: number): number {
  return Math.floor(Math.exp(share * Math.log(VOCABULARY + 1))) - 1;
}

function word(at: number): string {
  const common = COMMON.split(' ');
  const known = common[at];
  if (known !== undefined) return known;
  // Scattered, so that few words are the beginning of others.
  let rest = (at * 7919) % SCATTER;
  let made = '';
  do {
    made += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return made;
}

function pad(day: number): string {
  return String(day).padStart(2, '0');
}

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
