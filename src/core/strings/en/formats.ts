import { formats } from '../formats.ts';

/** How the English interface writes numbers, dates and lists. */
export const { number, plural, list, either, date, month, weekday, languageName } = formats('en-GB');
