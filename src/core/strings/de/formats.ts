import { formats } from '../formats.ts';

/** How the German interface writes numbers, dates and lists. */
export const { number, plural, list, either, date, month, weekday, languageName } = formats('de-DE');
