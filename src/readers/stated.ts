import type { MetadataField, Metadatum } from '../core/convert/document.ts';
import { namesIn } from '../core/convert/people.ts';
import { printedLine } from './printed-line.ts';

/** What a piece of metadata says: none where there is no such piece, or it is empty. */
export function stated(field: MetadataField, words: string | null | undefined, place: string): Metadatum[] {
  const value = printedLine(words ?? '');
  return typeof words !== 'string' || value === '' ? [] : [{ field, value, words, place }];
}

/** The authors that a piece of metadata names: one or a list of them. */
export function statedAuthors(words: string | null | undefined, place: string): Metadatum[] {
  return stated('author', words, place).flatMap((one) =>
    (namesIn(one.value, { labelled: true }) ?? [one.value]).map((value) => ({ ...one, value })),
  );
}

/** The day that a piece of metadata states; none where its words are no date. */
export function statedDay(
  field: 'date' | 'updated',
  words: string | null | undefined,
  place: string,
): Metadatum[] {
  const value = dayOf(words ?? '');
  return typeof words !== 'string' || value === null ? [] : [{ field, value, words, place }];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day in a date of RFC 3339 or RFC 5322 (`Wed, 29 Apr 2020 08:00:00 +0200`),
 * as it is written there: it is not carried over into another time zone.
 */
function dayOf(words: string): string | null {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?![\d-])/.exec(words);
  if (iso !== null) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mail = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i.exec(words);
  if (mail === null) return null;
  const month = MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1;
  return validDay(Number(mail[3]), month, Number(mail[1]));
}

function validDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
