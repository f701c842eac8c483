import { date, month, number, plural, weekday } from './formats.ts';

/** How many articles of a month have an inferred date, besides how many there are. */
interface Counts {
  readonly articles: number;
  readonly inferred: number;
}

/** How many articles a month, in English. */
export const timeline = {
  heading: 'By month',
  title: 'Timeline',
  lead: 'How many articles each month has, by the day on which they were published, as far as that is known.',
  legend: (articlesPerStroke: number): string =>
    `${articlesPerStroke === 1 ? 'One stroke, one article.' : `One stroke, up to ${number(articlesPerStroke)} articles.`} Open strokes: the date is inferred.`,
  /** Years without an article, between two that have some. */
  none: (first: string, last: string): string =>
    `${first === last ? date(first) : `${date(first)} to ${date(last)}`}: no article.`,
  /** What a reader hears of the strokes of one month. */
  inWords: (name: string, { articles, inferred }: Counts): string =>
    `${name}: ${plural(articles, 'article', 'articles')}${inferred === 0 ? '' : `, ${number(inferred)} with an inferred date`}.`,
  monthsUnknown: 'The months are not known.',
  whole: (earlier: number): string =>
    earlier === 0
      ? 'Timeline, with a table'
      : `Timeline, with ${plural(earlier, 'earlier year', 'earlier years')}`,
  table: {
    heading: 'The same as a table',
    caption: 'Articles a month',
    month: 'Month',
    articles: 'Articles',
    inferred: 'Of these, date inferred',
    all: 'All',
  },
};

/** The calendar of a month, in English. */
export const calendar = {
  /** The day that begins a week; Sunday is 0. */
  firstWeekday: 1,
  /** The name of a day of the week; Sunday is 0. */
  weekday: (day: number): string => weekday(day, 'long'),
  weekdayShort: (day: number): string => weekday(day, 'short'),
  caption: (year: string, name: string): string =>
    `Days of ${month(name, 'long')} ${date(year)} with articles`,
  day: (day: string, articles: number): string => `${date(day)}: ${plural(articles, 'article', 'articles')}`,
};
