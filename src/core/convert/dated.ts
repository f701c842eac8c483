import { datesIn, westernDigits } from './dates.ts';

/** What a line says about the day on which the text came out. */
export interface Dated {
  /** `2020-04-29` */
  readonly date: string;
  /** Whether a word such as *Published* stands before the day; otherwise the line is a date and nothing else. */
  readonly labelled: boolean;
}

const LONGEST = 120;
const PUBLISHED =
  /\b(?:first |originally )?(?:published|posted|publication date|date published)\b|\b(?:zuerst |erst)?(?:veröffentlicht|erschienen|publiziert)\b|\bpubliziert|\bpublié|\bpublicado|\bpubblicato|\bpublicerad|\bpublisert|\boffentliggjort|\bopublikowano|تاریخ انتشار|تاريخ النشر|نُ?شر(?: في)?|انتشار|^\s*(?:date|datum|fecha|data|تاریخ|تاريخ)\s*[:：]/iu;
const UPDATED =
  /\b(?:last )?(?:updated?|modified|edited|revised)\b|\b(?:aktualisiert|stand|mis à jour|actualizado|aggiornato)\b|به‌?روز ?رسانی|آخر تحديث/iu;
const READING_TIME =
  /\b(?:lesedauer|lesezeit|reading time)\b\s*:?|\d{1,3}\s?min(?:ute)?n?s?\b\.?(?: read)?/giu;
const REMAINS =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thur?s?|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|am|pm|a\.m\.|p\.m\.|at|um|uhr|on|the|vom|gmt|utc|bst|e[sd]?t|c[se]?s?t|p[sd]?t|m[sd]t|edt|est|cest|cet|ist|hrs?|local time|date|dated?|ساعت)\b/giu;

/**
 * Read a line as the day of publication: labelled as such, or a date with
 * nothing beside it but weekday and time. Null for a day that only says when
 * the text was changed, and for every line that says more.
 */
export function readDated(text: string): Dated | null {
  if (text.length > LONGEST) return null;
  const dates = datesIn(text);
  const [first] = dates;
  if (first === undefined) return null;

  const label = PUBLISHED.exec(text);
  const updated = UPDATED.exec(text);
  if (label !== null) {
    const next = dates.find(({ start }) => start >= label.index);
    if (next === undefined || (updated !== null && updated.index > label.index && updated.index < next.start))
      return null;
    return next.start - label.index > 50 ? null : { date: next.date, labelled: true };
  }
  if (updated !== null && updated.index < first.start) return null;
  return isBare(updated === null ? text : text.slice(0, updated.index), first.start, first.end)
    ? { date: first.date, labelled: false }
    : null;
}

/** Whether nothing but weekday and time stands around the date. */
function isBare(text: string, start: number, end: number): boolean {
  const around = westernDigits(`${text.slice(0, start)} ${text.slice(end)}`)
    .replace(READING_TIME, ' ')
    .replace(REMAINS, ' ');
  return (around.match(/\p{L}/gu)?.length ?? 0) <= 3;
}
