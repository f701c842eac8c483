import type { Article } from './archive.ts';
import type { MonthOfYear } from './by-date.ts';

/** A day of a month with what came out on it. */
export interface Day {
  /** `2020-04-29` */
  readonly date: string;
  /** Those of which this day is known. */
  readonly articles: readonly Article[];
}

/**
 * Lay a month out as weeks of seven days of the Gregorian calendar, in which
 * all dates are recorded; null where a day belongs to the month before or
 * after. Articles of which no day is known are in none.
 *
 * @param firstWeekday the day that begins a week; Sunday is 0
 */
export function monthCalendar(
  { year, month, articles }: MonthOfYear,
  firstWeekday: number,
): (Day | null)[][] {
  const onDays = Map.groupBy(articles, ({ record }) => record.date ?? '');
  const first = new Date(`${year}-${month}-01T00:00:00Z`);
  const last = new Date(first);
  last.setUTCMonth(first.getUTCMonth() + 1, 0);
  const days = Array.from({ length: last.getUTCDate() }, (_, at): Day => {
    const date = `${year}-${month}-${String(at + 1).padStart(2, '0')}`;
    return { date, articles: onDays.get(date) ?? [] };
  });
  const before = (first.getUTCDay() - firstWeekday + 7) % 7;
  const cells = [...Array<null>(before).fill(null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => cells[week * 7 + at] ?? null),
  );
}
