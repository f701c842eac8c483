/** A range of days; each end is a year, a month or a day (`2020`, `2020-04`, `2020-04-29`), or open. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** The filter of the index that knows dates to the day; years alone are a facet. */
export const DATE_FILTER = 'date';

/** What the index knows an article by in a range, as far as the date is known. Years alone are a facet. */
export function dateValues(date: string | null): string[] {
  if (date === null) return [];
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return [`${year}${NO_NEARER}`];
  const inMonth = `${year}-${month}`;
  return [inMonth, day === undefined ? `${inMonth}${NO_NEARER}` : date];
}

/** Behind a year or month: no nearer date is known. Such an article may belong to any day of it, and is found by each. */
const NO_NEARER = '-';

/** Which values of which filter an article must have one of, to be of the range. */
export interface DateFilter {
  readonly filter: 'year' | typeof DATE_FILTER;
  readonly any: readonly string[];
}

/**
 * A range as the values that it consists of: whole years, at its ends months and days.
 *
 * @param years years of which the archive has articles
 * @returns null where the range is open at both ends
 */
export function dateFilter({ from, to }: DateRange, years: readonly string[]): DateFilter | null {
  if (from === null && to === null) return null;
  const first = firstDay(from ?? '0000');
  const last = lastDay(to ?? '9999');
  const touched = years.filter((year) => year >= first.slice(0, 4) && year <= last.slice(0, 4));
  const isWhole = (part: string): boolean => first <= firstDay(part) && last >= lastDay(part);
  if (touched.every(isWhole)) return { filter: 'year', any: touched };
  return { filter: DATE_FILTER, any: touched.flatMap(partsOf) };

  function partsOf(year: string): string[] {
    const months = twoDigits(12).map((month) => `${year}-${month}`);
    return [`${year}${NO_NEARER}`, ...months.filter(isTouched).flatMap(daysOrWhole)];
  }
  function daysOrWhole(month: string): string[] {
    if (isWhole(month)) return [month];
    const days = twoDigits(31).map((day) => `${month}-${day}`);
    return [`${month}${NO_NEARER}`, ...days.filter(isTouched)];
  }
  function isTouched(part: string): boolean {
    return lastDay(part) >= first && firstDay(part) <= last;
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
