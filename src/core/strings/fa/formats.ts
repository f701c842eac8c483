import { formats } from '../formats.ts';

/** How the Persian interface writes numbers, dates and lists. Dates stay Gregorian, as the records and most texts have them. */
export const { number, plural, list, either, date, month, weekday, languageName } =
  formats('fa-IR-u-ca-gregory');
