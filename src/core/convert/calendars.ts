/** A calendar other than the Gregorian one in which texts print days. */
export type Calendar = 'persian' | 'islamic-umalqura';

/** Day on which each calendar's year 1 began, by their mean years of 365.2422 and 354.3667 days. */
const EPOCHS: Record<Calendar, { readonly start: number; readonly year: number }> = {
  persian: { start: Date.UTC(622, 2, 21), year: 365.2422 },
  'islamic-umalqura': { start: Date.UTC(622, 6, 18), year: 354.3667 },
};
const DAY = 86_400_000;
/** Days by which the mean year can miss the day looked for. */
const MISS = 6;

/**
 * A day of a calendar as a Gregorian one (`2020-04-29`), or null when the
 * calendar has no such day. Years that the runtime's tables do not cover are
 * answered as its rules have it.
 *
 * @see https://tc39.es/ecma402/#sec-intl.datetimeformat
 */
export function gregorianDay(calendar: Calendar, year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const { start, year: length } = EPOCHS[calendar];
  const about = start + Math.round((year - 1) * length + ((month - 1) / 12) * length + day - 1) * DAY;
  for (let off = -MISS; off <= MISS; off++) {
    const time = new Date(about + off * DAY);
    const parts = partsIn(calendar, time);
    if (parts.year === year && parts.month === month && parts.day === day)
      return time.toISOString().slice(0, 10);
  }
  return null;
}

const FORMATS: Record<Calendar, Intl.DateTimeFormat> = {
  persian: formatOf('persian'),
  'islamic-umalqura': formatOf('islamic-umalqura'),
};

function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
}

function partsIn(calendar: Calendar, time: Date): { year: number; month: number; day: number } {
  const parts = new Map(FORMATS[calendar].formatToParts(time).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number.parseInt(parts.get(type) ?? '', 10);
  return { year: number('year'), month: number('month'), day: number('day') };
}
