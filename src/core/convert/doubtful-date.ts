import { datesIn, westernDigits, type DoubtfulDate } from './dates.ts';
import { findLanguage } from './language.ts';
import type { Sheet } from './sheet.ts';

/** A reading of a doubtful day, and what it rests on. */
export interface Settled {
  readonly date: string;
  readonly reason: string;
}

const LONGEST = 160;
const IN_FIGURES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:(?:20|19)\d\d|\d\d)(?![\d/])/g;

/**
 * Which day `06/01/2020` is, as far as the page itself settles it: it prints
 * the same day otherwise, or other days whose order is plain; or it is in a
 * language that writes the day first. English does not settle it.
 */
export function settleDoubt(doubt: DoubtfulDate, { blocks, outside }: Sheet): Settled | null {
  const lines = blocks.flatMap(({ text }) => (text.length <= LONGEST ? [text] : []));
  const printed = new Set(lines.flatMap((text) => datesIn(text).map(({ date }) => date)));
  const [day, month] = [printed.has(doubt.dayFirst), printed.has(doubt.monthFirst)];
  if (day !== month)
    return {
      date: day ? doubt.dayFirst : doubt.monthFirst,
      reason: 'The page prints the same day in another form too.',
    };

  const orders = new Set(lines.flatMap(ordersIn));
  const [order] = orders;
  if (order !== undefined && orders.size === 1)
    return {
      date: order === 'day' ? doubt.dayFirst : doubt.monthFirst,
      reason: `Other days in figures on the page have the ${order} first.`,
    };

  const text = blocks
    .flatMap((block, at) => (block.prose && !outside.has(at) ? [block.text] : []))
    .join('\n');
  const { language } = findLanguage(text, '');
  if (language === 'und' || language === 'en') return null;
  return { date: doubt.dayFirst, reason: 'The text’s language writes the day before the month.' };
}

function ordersIn(text: string): ('day' | 'month')[] {
  return Array.from(westernDigits(text).matchAll(IN_FIGURES)).flatMap(([, first, second]) => {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && b <= 12) return ['day' as const];
    return b > 12 && a <= 12 ? ['month' as const] : [];
  });
}
