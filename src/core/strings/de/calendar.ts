import type { Strings } from '../strings.ts';
import { date, month, number, plural, weekday } from './formats.ts';

/** How many articles a month, in German. */
export const timeline: Strings['timeline'] = {
  heading: 'Nach Monaten',
  title: 'Zeitleiste',
  lead: 'Wie viele Artikel jeder Monat hat, nach dem Tag der Veröffentlichung, soweit er bekannt ist.',
  legend: (articlesPerStroke) =>
    `${articlesPerStroke === 1 ? 'Ein Strich, ein Artikel.' : `Ein Strich, bis zu ${number(articlesPerStroke)} Artikel.`} Offene Striche: Das Datum ist erschlossen.`,
  none: (first, last) =>
    `${first === last ? date(first) : `${date(first)} bis ${date(last)}`}: kein Artikel.`,
  inWords: (name, { articles, inferred }) =>
    `${name}: ${plural(articles, 'Artikel', 'Artikel')}${inferred === 0 ? '' : `, ${number(inferred)} mit erschlossenem Datum`}.`,
  monthsUnknown: 'Die Monate sind nicht bekannt.',
  whole: (earlier) =>
    earlier === 0
      ? 'Zeitleiste mit Tabelle'
      : `Zeitleiste mit ${plural(earlier, 'früheren Jahr', 'früheren Jahren')}`,
  table: {
    heading: 'Dasselbe als Tabelle',
    caption: 'Artikel je Monat',
    month: 'Monat',
    articles: 'Artikel',
    inferred: 'Davon mit erschlossenem Datum',
    all: 'Alle',
  },
};

/** The calendar of a month, in German. */
export const calendar: Strings['calendar'] = {
  firstWeekday: 1,
  weekday: (day) => weekday(day, 'long'),
  weekdayShort: (day) => weekday(day, 'short'),
  caption: (year, name) => `Tage im ${month(name, 'long')} ${date(year)} mit Artikeln`,
  day: (day, articles) => `${date(day)}: ${plural(articles, 'Artikel', 'Artikel')}`,
};
