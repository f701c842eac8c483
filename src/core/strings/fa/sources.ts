import type { Strings } from '../strings.ts';
import { either, plural } from './formats.ts';

/** The drawing of an article's sources, in Persian. */
export const sources: Strings['sources'] = {
  heading: 'منابع این مقاله',
  lead: 'سخنان چه کسانی به این متن می‌رسد، و از راه چه کسانی. هر خط یک نقل‌قول است و شماره‌اش همان شمارهٔ متن است.',
  drawing: (quotations) =>
    `نقشهٔ ${plural(quotations, 'نقل‌قول', 'نقل‌قول')} و راه هر یک به این متن. فهرست زیر همین را به واژه می‌گوید.`,
  wordsOf: 'سخنان',
  reportedBy: 'به گزارش',
  inThisText: 'در این متن',
  reported: (names) => `گزارش‌شده: ${names}`,
  author: (place, author) => `${place}، نوشتهٔ ${author}`,
  thisText: 'این متن',
  legend: {
    solid: 'پیوسته: متن چنین می‌گوید.',
    dashed: (words) => `خط‌چین: ${either(words)}.`,
    broken: (words) => `بریده: ${either(words)}.`,
    dotted: 'نقطه‌چین: گزارش شده، نقل نشده.',
  },
  inWords: 'همین به واژه، با صفحهٔ هر نقل‌قول',
};
