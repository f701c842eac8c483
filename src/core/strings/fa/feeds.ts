import type { Strings } from '../strings.ts';
import { number, plural } from './formats.ts';

/** Lists as files and as feeds, in Persian. */
export const feeds: Strings['feeds'] = {
  lists: {
    articles: 'همهٔ مقاله‌ها',
    quotations: 'همهٔ نقل‌قول‌ها',
    outlet: (name) => `متن‌های ${name}`,
    author: (name) => `متن‌ها به نام ${name}`,
    speaker: (name) => `سخنان ${name}`,
    subject: (name) => `متن‌هایی دربارهٔ ${name}`,
    year: (year) => `مقاله‌های سال ${year}`,
    undated: 'مقاله‌های بی‌تاریخ',
  },
  asFile: 'این فهرست به‌صورت پرونده:',
  fileNames: { csv: 'CSV', json: 'JSON', feed: 'خوراک' },
  noFeed: 'همین که این بایگانی نشانی همگانی داشته باشد، خوراکی برای دنبال کردن خواهد بود.',
};

/** Corrections that editors have written beside the printed text, in Persian. */
export const corrections: Strings['corrections'] = {
  title: 'تصحیح‌ها',
  lead: 'تصحیح هیچ واژهٔ چاپ‌شده‌ای را تغییر نمی‌دهد. کنار همان بخش، به نام نویسنده‌اش، می‌ایستد.',
  count: (count) => `${plural(count, 'تصحیح', 'تصحیح')}${count > 1 ? '، تازه‌ترین نخست' : ''}`,
  none: 'تاکنون کنار هیچ متنی تصحیحی نیست.',
  atPassage: (on, by) => `در این بخش تصحیحی از ${by} به تاریخ ${on} هست.`,
  atPassageShort: 'در این بخش تصحیحی هست.',
  inText: (count) => (count === 1 ? 'در این متن یک تصحیح هست.' : `در این متن ${number(count)} تصحیح هست.`),
  printed: 'چنان‌که چاپ شده',
  onWhole: 'دربارهٔ همهٔ متن',
  notPlaced: 'سخنان آن دیگر در متن نیست.',
  entry: (title) => `تصحیح: ${title}`,
};
