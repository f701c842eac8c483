import type { Article } from './archive.ts';

/** The articles of one month, those of a known day in its order, then the others. */
export interface Month {
  /** Two digits, `01` to `12`. */
  readonly month: string;
  readonly articles: readonly Article[];
}

/** A month with its year. */
export interface MonthOfYear extends Month {
  readonly year: string;
}

/** The articles of one year. */
export interface Year {
  /** Four digits. */
  readonly year: string;
  readonly count: number;
  /** All twelve, those without an article too. */
  readonly months: readonly Month[];
  /** Articles of which only the year is known. */
  readonly monthUnknown: readonly Article[];
}

/** Every article in exactly one place. */
export interface ByDate {
  /** Years that have articles, the latest first. */
  readonly years: readonly Year[];
  /** Articles without a date. */
  readonly undated: readonly Article[];
}

/** Put articles into their years and months, as precisely as each date is known. */
export function byDate(articles: readonly Article[]): ByDate {
  const years = new Map<string, Article[]>();
  const undated: Article[] = [];
  for (const article of articles) {
    const { date } = article.record;
    if (date === null) undated.push(article);
    else entry(years, date.slice(0, 4)).push(article);
  }
  return {
    years: [...years].map(([year, list]) => yearOf(year, list)).sort((a, b) => b.year.localeCompare(a.year)),
    undated,
  };
}

/** The months that have articles, the latest first. */
export function filledMonths({ years }: ByDate): MonthOfYear[] {
  return years.flatMap(({ year, months }) =>
    months.flatMap((month) => (month.articles.length === 0 ? [] : [{ year, ...month }])).reverse(),
  );
}

/**
 * Put what has a date in order, the latest first, and what has none at the
 * end. What is known less precisely stands after the days it may mean; equal
 * dates stay in the order given.
 */
export function latestFirst<T>(items: readonly T[], dateOf: (item: T) => string | null): T[] {
  return [...items].sort((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''));
}

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

function yearOf(year: string, articles: readonly Article[]): Year {
  const months = new Map<string, Article[]>();
  const monthUnknown: Article[] = [];
  for (const article of articles) {
    const month = article.record.date?.slice(5, 7) ?? '';
    if (month === '') monthUnknown.push(article);
    else entry(months, month).push(article);
  }
  return {
    year,
    count: articles.length,
    months: MONTHS.map((month) => ({ month, articles: (months.get(month) ?? []).sort(byDay) })),
    monthUnknown,
  };
}

function entry(lists: Map<string, Article[]>, key: string): Article[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** `2020-04` sorts after every day of its month; articles of one day stay in the order given. */
function byDay(a: Article, b: Article): number {
  return day(a).localeCompare(day(b));
}

function day({ record }: Article): string {
  const { date } = record;
  return date === null || date.length < 10 ? '99' : date.slice(8);
}
