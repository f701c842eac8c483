/** How the English interface writes numbers, dates and lists. */
export const LOCALE = 'en-GB';

const format = new Intl.NumberFormat(LOCALE);

/** 1,046 */
export function number(value: number): string {
  return format.format(value);
}

/** “1 article”, “1,046 articles” */
export function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}
