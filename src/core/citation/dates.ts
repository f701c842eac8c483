const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2020-04-29` as `2020, April 29`; less of it where the date is less precise. */
export function yearFirst(date: string): string {
  const { year, month, day } = partsOf(date);
  return joined([year, joined([month, day], ' ')], ', ');
}

/** `2020-04-29` as `April 29, 2020`. */
export function monthFirst(date: string): string {
  const { year, month, day } = partsOf(date);
  return joined([joined([month, day], ' '), year], day === '' ? ' ' : ', ');
}

/** `2020-04-29` as `29 Apr. 2020`: a month of more than four letters is shortened. */
export function dayFirst(date: string): string {
  const { year, month, day } = partsOf(date);
  const short = month === 'September' ? 'Sept.' : month.length > 4 ? `${month.slice(0, 3)}.` : month;
  return joined([day, short, year], ' ');
}

/** `2020-04-29` as `29 April 2020`. */
export function inFull(date: string): string {
  const { year, month, day } = partsOf(date);
  return joined([day, month, year], ' ');
}

function partsOf(date: string): { year: string; month: string; day: string } {
  const [year = '', month, day] = date.split('-');
  return {
    year,
    month: month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''),
    day: day === undefined ? '' : String(Number(day)),
  };
}

function joined(parts: readonly string[], joint: string): string {
  return parts.filter((part) => part !== '').join(joint);
}
