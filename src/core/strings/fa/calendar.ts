import type { Strings } from '../strings.ts';
import { date, month, number, plural, weekday } from './formats.ts';

/** How many articles a month, in Persian. */
export const timeline: Strings['timeline'] = {
  heading: 'بر پایهٔ ماه',
  title: 'گاه‌نما',
  lead: 'شمار مقاله‌های هر ماه، بر پایهٔ روز انتشار، تا جایی که دانسته است.',
  legend: (articlesPerStroke) =>
    `${articlesPerStroke === 1 ? 'هر خط، یک مقاله.' : `هر خط، تا ${number(articlesPerStroke)} مقاله.`} خط توخالی: تاریخ استنباط شده است.`,
  none: (first, last) => `${first === last ? date(first) : `${date(first)} تا ${date(last)}`}: بدون مقاله.`,
  inWords: (name, { articles, inferred }) =>
    `${name}: ${plural(articles, 'مقاله', 'مقاله')}${inferred === 0 ? '' : `، ${number(inferred)} با تاریخ استنباطی`}.`,
  monthsUnknown: 'ماه‌ها دانسته نیست.',
  whole: (earlier) =>
    earlier === 0 ? 'گاه‌نما، با جدول' : `گاه‌نما، با ${plural(earlier, 'سال پیش‌تر', 'سال پیش‌تر')}`,
  table: {
    heading: 'همین به‌صورت جدول',
    caption: 'شمار مقاله‌ها در هر ماه',
    month: 'ماه',
    articles: 'مقاله‌ها',
    inferred: 'از این‌ها با تاریخ استنباطی',
    all: 'همه',
  },
};

/** The calendar of a month, in Persian. */
export const calendar: Strings['calendar'] = {
  firstWeekday: 6,
  weekday: (day) => weekday(day, 'long'),
  weekdayShort: (day) => weekday(day, 'narrow'),
  caption: (year, name) => `روزهای ${month(name, 'long')} ${date(year)} که مقاله دارند`,
  day: (day, articles) => `${date(day)}: ${plural(articles, 'مقاله', 'مقاله')}`,
};
