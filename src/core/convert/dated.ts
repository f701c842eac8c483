import { datesIn, doubtfulDatesIn, westernDigits, type DoubtfulDate } from './dates.ts';

/** What a line says about the day on which the text came out. */
export interface Dated {
  /** `2020-04-29`; null where the line says only when the text was changed. */
  readonly date: string | null;
  /** Whether a word such as *Published* stands before the day; otherwise the line is a date and nothing else. */
  readonly labelled: boolean;
  /** The day for which the line says *updated*, or null. */
  readonly updated: string | null;
}

const LONGEST = 120;
/** How far before its day a label may stand. */
const NEAR = 50;

const PUBLISHED =
  /(?<!\p{L})(?:published|posted|publication date|date published|created on|(?:zuerst )?(?:veröffentlicht|erschienen|publiziert)|geschrieben am|erstellt|publié|paru|publicad[oa]|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|offentliggjort|udgivet|julkaistu|opublikowan[oy]|publikacja|publikováno|zveřejněno|paskelbta|publicat|megjelent|yayınlan\p{L}*|yayın tarihi|diterbitkan|dipublikasikan|опубликован\p{L}*|опубліковано|публикаци[яи]|δημοσι\p{L}*|تاریخ انتشار|منتشر شده?(?: در)?|تاريخ النشر|نُ?شر(?: في)?|انتشار|प्रकाशित)(?!\p{Ll})|^\s*(?:date|datum|fecha|data|تاریخ|تاريخ)\s*[:：]|公開|掲載|配信|発表|发布|發布|发表|입력|등록|게시/giu;
const UPDATED =
  /(?<!\p{L})(?:updated?|modified|edited|revised|aktualisiert|aktualisierung|stand(?=[:\s])|mis[e]? à jour|modifié|actualizad[oa]|actualización|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|aktualizacja|zaktualizowano|aktualizováno|atnaujinta|actualizat|frissítve|güncellen?\p{L}*|diperbarui|обновлен\p{L}*|оновлено|ενημερ\p{L}*|به‌?روز ?رسانی|آخر تحديث|अपडेटेड)(?!\p{Ll})|更新|수정/giu;
const READING_TIME =
  /(?:lesedauer|lesezeit|reading time|average)\s*:?|\d{1,3}\s?-?min(?:ute)?[ns]?(?!\p{L})\.?(?: read(?:ing time)?)?/giu;
const REMAINS =
  /(?<!\p{L})(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thur?s?|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|am|pm|a\.m\.|p\.m\.|at|um|uhr|on|the|vom|le|à|el|las|horas|gmt|utc|mez|mesz|bst|e[sd]?t|c[se]?s?t|p[sd]?t|m[sd]t|edt|est|cest|cet|ist|hrs?|local time|date|dated?|last|zuletzt|first|originally|torsdag|ساعت)(?!\p{L})|입력|[時분시分秒日]/giu;

/**
 * Read a line as the day of publication, of the last change, or both: labelled
 * as such, or a date with nothing beside it but weekday and time. Null for
 * every line that says more.
 */
export function readDated(text: string): Dated | null {
  if (text.length > LONGEST) return null;
  const dates = datesIn(text);
  if (dates.length === 0) return null;

  let published: string | null = null;
  let updated: string | null = null;
  let bare: string | null = null;
  let from = 0;
  for (const { start, end, date } of dates) {
    const label = labelIn(text.slice(Math.max(from, start - NEAR), start));
    if (label === 'published') published ??= date;
    else if (label === 'updated') updated ??= date;
    else if (from === 0) bare = date;
    from = end;
  }
  if (published !== null) return { date: published, labelled: true, updated };
  if (updated === null && bare === null) return null;
  const first = dates[0];
  const stop = updated === null || bare === null ? text.length : labelAt(text, first?.end ?? 0);
  const isDateAlone = isBare(text.slice(0, stop), first?.start ?? 0, first?.end ?? 0);
  if (bare !== null && isDateAlone) return { date: bare, labelled: false, updated };
  return updated === null ? null : { date: null, labelled: true, updated };
}

/** A line that is a day in figures whose order of day and month is not plain, labelled as published or alone; null for every other. */
export function readDoubtful(text: string): DoubtfulDate | null {
  if (text.length > LONGEST) return null;
  const [first] = doubtfulDatesIn(text);
  if (first === undefined) return null;
  const label = labelIn(text.slice(Math.max(0, first.start - NEAR), first.start));
  if (label === 'updated') return null;
  const stop = labelAt(text, first.end);
  return label === 'published' || isBare(text.slice(0, stop), first.start, first.end) ? first : null;
}

/** The label that stands last before a day. */
function labelIn(before: string): 'published' | 'updated' | null {
  const published = lastMatch(PUBLISHED, before);
  const updated = lastMatch(UPDATED, before);
  if (published === -1 && updated === -1) return null;
  return published > updated ? 'published' : 'updated';
}

function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

/** Where the next label stands after `from`, or the text's end. */
function labelAt(text: string, from: number): number {
  const rest = text.slice(from);
  const at = [PUBLISHED, UPDATED].map((pattern) => rest.search(pattern)).filter((index) => index !== -1);
  return at.length === 0 ? text.length : from + Math.min(...at);
}

/** Whether nothing but weekday and time stands around the date. */
function isBare(text: string, start: number, end: number): boolean {
  const around = westernDigits(`${text.slice(0, start)} ${text.slice(end)}`)
    .replace(READING_TIME, ' ')
    .replace(REMAINS, ' ');
  return (around.match(/\p{L}/gu)?.length ?? 0) <= 3;
}
