import type { IndexFilter } from './facet-filters.ts';

/** A range of days; each end is a year, a month or a day (`2020`, `2020-04`, `2020-04-29`), or open. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The values under which the index knows an article in a range, each with its
 * filter, as far as the date is known. Years alone are a facet. There is a
 * filter a year, for the engine loads a filter whole: a range then costs its
 * first and its last year, and not every day of the archive.
 */
export function dateValues(date: string | null): (readonly [filter: string, value: string])[] {
  if (date === null) return [];
  const [year = '', month, day] = date.split('-');
  const values =
    month === undefined
      ? [NO_NEARER]
      : [month, day === undefined ? `${month}${NO_NEARER}` : `${month}-${day}`];
  return values.map((value) => [daysOf(year), value]);
}

/** Behind a year or month: no nearer date is known. Such an article may belong to any day of it, and is found by each. */
const NO_NEARER = '-';

function daysOf(year: string): string {
  return `days-${year}`;
}

/**
 * A range as filters: the whole years in it, and of a year at its ends the months and days.
 *
 * @param years years of which the archive has articles
 * @returns filters any of which will do; none where no article can be of the
 *   range; null where it is open at both ends
 */
export function dateFilters({ from, to }: DateRange, years: readonly string[]): IndexFilter[] | null {
  if (from === null && to === null) return null;
  const first = firstDay(from ?? '0000');
  const last = lastDay(to ?? '9999');
  const touched = years.filter((year) => year >= first.slice(0, 4) && year <= last.slice(0, 4));
  const isWhole = (part: string): boolean => first <= firstDay(part) && last >= lastDay(part);
  const whole = touched.filter(isWhole);
  return [
    ...(whole.length === 0 ? [] : [{ year: { any: whole } }]),
    ...touched.filter((year) => !isWhole(year)).map((year) => ({ [daysOf(year)]: { any: partsOf(year) } })),
  ];

  function partsOf(year: string): string[] {
    const isTouched = (part: string): boolean =>
      lastDay(`${year}-${part}`) >= first && firstDay(`${year}-${part}`) <= last;
    const months = twoDigits(12).filter(isTouched);
    return [
      NO_NEARER,
      ...months.flatMap((month) => {
        if (isWhole(`${year}-${month}`)) return [month];
        const days = twoDigits(31).map((day) => `${month}-${day}`);
        return [`${month}${NO_NEARER}`, ...days.filter(isTouched)];
      }),
    ];
  }
}

/** A typed end of a range, or null where it is no date. */
export function readDate(typed: string): string | null {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(typed) ? typed : null;
}

/** The two ends in their order, whichever was typed first. */
export function inOrder({ from, to }: DateRange): DateRange {
  return from !== null && to !== null && firstDay(from) > lastDay(to) ? { from: to, to: from } : { from, to };
}

function firstDay(part: string): string {
  return `${part}-01-01`.slice(0, 10);
}

/** The 31st stands for the end of every month: dates are only compared. */
function lastDay(part: string): string {
  return part.length === 4 ? `${part}-12-31` : `${part}-31`.slice(0, 10);
}

function twoDigits(last: number): string[] {
  return Array.from({ length: last }, (_, at) => String(at + 1).padStart(2, '0'));
}
