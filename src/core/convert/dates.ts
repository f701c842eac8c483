import { gregorianDay } from './calendars.ts';
import { islamicMonthNumber, monthNumber, persianMonthNumber } from './months.ts';

/** A calendar day that a text prints. */
export interface PrintedDate {
  /** UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `2020-04-29` */
  readonly date: string;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => string | null;
}

const YEAR = String.raw`((?:19|20)\d{2})`;
const MONTH = String.raw`(\p{L}[\p{L}\p{M}]+)\.?`;
const ORDINAL = String.raw`\.?(?:er|st|nd|rd|th|º)?[\s,]*(?:de |of |di |d['’])?\s*`;

// Forms that two countries read differently (06/01/2020) are read only where one reading is impossible.
const FORMS: readonly Form[] = [
  {
    pattern: form(String.raw`(?<!\d)${YEAR}[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)`),
    read: ([y, m, d]) => isoDay(y, Number(m), d),
  },
  {
    pattern: form(String.raw`(?<!\d)(1[34]\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)`),
    read: ([y, m, d]) => gregorianDay('persian', Number(y), Number(m), Number(d)),
  },
  {
    pattern: form(String.raw`(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?${YEAR}(?!\d)`),
    read: ([d, m, y]) => isoDay(y, Number(m), d),
  },
  {
    pattern: form(String.raw`(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])`),
    read: ([d, m, y]) => isoDay(`20${y ?? ''}`, Number(m), d),
  },
  {
    pattern: form(String.raw`(?<![\d/])(\d{1,2})/(\d{1,2})/${YEAR}(?!\d)`),
    read: ([a, b, y]) => slashed(a, b, y),
  },
  {
    pattern: form(String.raw`(?<![\d/])(\d{2})/(\d{2})/(\d{2})(?![\d/])`),
    read: ([a, b, y]) => slashed(a, b, `20${y ?? ''}`),
  },
  {
    pattern: form(String.raw`(?<!\d)(\d{1,2})${ORDINAL}${MONTH}(?:\s?/\s?\p{L}+)?(?: de| del|,)?\s+${YEAR}`),
    read: ([d, m, y]) => isoDay(y, monthNumber(m), d),
  },
  {
    pattern: form(String.raw`${MONTH}\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*${YEAR}`),
    read: ([m, d, y]) => isoDay(y, gluedMonth(m), d),
  },
  {
    pattern: form(
      String.raw`(?<!\d)(\d{1,2})\s+(\p{L}[\p{L}\p{M}\u200c]+(?:\s\p{L}[\p{L}\p{M}]+)?)\s+(1[34]\d{2})(?!\d)`,
    ),
    read: ([d, m, y]) => namedDay(d, m, y),
  },
  {
    pattern: form(String.raw`(?<!\d)${YEAR}[\s,]+${MONTH}\s+(\d{1,2})(?!\d)`),
    read: ([y, m, d]) => isoDay(y, monthNumber(m), d),
  },
  {
    pattern: form(String.raw`(?<!\d)${YEAR}\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]`),
    read: ([y, m, d]) => isoDay(y, Number(m), d),
  },
];

/** A year, or three numbers with full stops or slashes: most lines have neither. */
const MAY_HOLD_ONE = /(?:1[34]|19|20)\d\d|\d{1,2}[./]\s?\d{1,2}[./]\s?\d\d/;

/** A day whose two readings both exist: 06/01/2020. */
export interface DoubtfulDate {
  readonly start: number;
  readonly end: number;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

const DOUBTFUL = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:20|19)?\d{2})(?![\d/])/g;

/** All days that `text` prints in figures of which the order of day and month is not plain. */
export function doubtfulDatesIn(text: string): DoubtfulDate[] {
  return Array.from(westernDigits(text).matchAll(DOUBTFUL)).flatMap((match): DoubtfulDate[] => {
    const [words, first, second, year = ''] = match;
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 || b > 12 || a === b) return [];
    const whole = year.length === 2 ? `20${year}` : year;
    const [dayFirst, monthFirst] = [isoDay(whole, b, first), isoDay(whole, a, second)];
    if (dayFirst === null || monthFirst === null) return [];
    return [{ start: match.index, end: match.index + words.length, dayFirst, monthFirst }];
  });
}

/** All calendar days with year that `text` prints, in their order, in European, Arabic or Persian digits. */
export function datesIn(text: string): PrintedDate[] {
  const western = westernDigits(text);
  if (!MAY_HOLD_ONE.test(western)) return [];
  const found: PrintedDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of western.matchAll(pattern)) {
      const date = read(match.slice(1));
      if (date !== null) found.push({ start: match.index, end: match.index + match[0].length, date });
    }
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((date, at, all) => all.slice(0, at).every((other) => other.end <= date.start || other === date));
}

/** `text` with its Arabic and Persian digits as European ones, of the same length. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function form(source: string): RegExp {
  return new RegExp(source, 'giu');
}

function slashed(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
): string | null {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12) return isoDay(year, b, first);
  if (b > 12 || a === b) return isoDay(year, a, second);
  return null;
}

/** A month's name to which a dump has glued the word before it: `WriterDecember`. */
function gluedMonth(name: string | undefined): number | null {
  return monthNumber(name) ?? monthNumber(/\p{Lu}\p{Ll}+$/u.exec(name ?? '')?.[0]);
}

/** The day as written in records, or null when the calendar has no such day. */
function isoDay(year: string | undefined, month: number | null, day: string | undefined): string | null {
  if (month === null) return null;
  const time = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const same = time.getUTCMonth() === month - 1 && time.getUTCDate() === Number(day);
  return same ? time.toISOString().slice(0, 10) : null;
}

/** A day of the Persian or the Islamic calendar, as the month's name has it. */
function namedDay(
  day: string | undefined,
  name: string | undefined,
  year: string | undefined,
): string | null {
  const persian = persianMonthNumber(name);
  if (persian !== null) return gregorianDay('persian', Number(year), persian, Number(day));
  const islamic = islamicMonthNumber(name);
  return islamic === null ? null : gregorianDay('islamic-umalqura', Number(year), islamic, Number(day));
}
