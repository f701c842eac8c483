import { article } from './article.ts';
import { calendar, timeline } from './calendar.ts';
import { citation } from './citation.ts';
import { basis, evidence, inWords, sentence, slip } from './disclosure.ts';
import { corrections, feeds } from './feeds.ts';
import { date, languageName, list, number, plural } from './formats.ts';
import { about, browse, front, lists } from './lists.ts';
import { notes } from './notes.ts';
import { page } from './page.ts';
import { quotation } from './quotation.ts';
import { search } from './search.ts';
import { sharing } from './sharing.ts';
import { sources } from './sources.ts';

/** The English interface. Every other language has the same shape. */
export const en = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
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
  /** Between a value and what is said of it, with the space after it. */
  comma: ', ',
  /** Between parts that have commas of their own. */
  semicolon: '; ',
  count: number,
  articles: (count: number): string => plural(count, 'article', 'articles'),
  quotations: (count: number): string => plural(count, 'quotation', 'quotations'),
  basis,
  slip,
  sentence,
  evidence,
  inWords,
};

/** The shape that every language of the interface fills. */
export type Strings = typeof en;
