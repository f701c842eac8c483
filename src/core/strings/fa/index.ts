import type { Strings } from '../strings.ts';
import { article } from './article.ts';
import { calendar, timeline } from './calendar.ts';
import { citation } from './citation.ts';
import { basis, evidence, inWords, sentence, slip } from './disclosure.ts';
import { corrections, feeds } from './feeds.ts';
import { about, browse, front, lists } from './lists.ts';
import { date, languageName, list, number, plural } from './formats.ts';
import { notes } from './notes.ts';
import { page } from './page.ts';
import { quotation } from './quotation.ts';
import { search } from './search.ts';
import { sharing } from './sharing.ts';
import { sources } from './sources.ts';

/** The Persian interface. */
export const fa: Strings = {
  language: 'fa',
  direction: 'rtl',
  page,
  article,
  notes,
  quotation,
  citation,
  search,
  sharing,
  sources,
  front,
  browse,
  timeline,
  calendar,
  lists,
  about,
  corrections,
  feeds,
  date,
  languageName,
  list,
  comma: '، ',
  semicolon: '؛ ',
  count: number,
  articles: (count) => plural(count, 'مقاله', 'مقاله'),
  quotations: (count) => plural(count, 'نقل‌قول', 'نقل‌قول'),
  basis,
  slip,
  sentence,
  evidence,
  inWords,
};
