import type { Strings } from '../strings.ts';
import { list, number, plural } from './formats.ts';

const inMarks = (words: readonly string[]): string => list(words.map((word) => `«${word}»`));

/** A date as its field takes it: among Persian words its parts would change places. */
const ltr = (date: string): string => `\u2066${date}\u2069`;

/** The search, and the marks on an article's page to which it leads, in Persian. */
export const search: Strings['search'] = {
  title: 'جست‌وجو',
  field: 'واژه‌های جست‌وجو',
  placeholder: 'یک واژه، یک نام، «یک عبارت»',
  submit: 'جست‌وجو',
  hint: 'عبارت را در «گیومه» بگذارید. منها پیش از یک واژه یا عبارت، مقاله‌هایی را که آن را دارند کنار می‌گذارد.',
  suggestions: 'نام‌های این آرشیو',
  suggested: (names) => `${number(names)} نام برای انتخاب.`,

  empty: 'این بایگانی هنوز مقاله‌ای ندارد. هر واژهٔ مقاله‌هایی که بیایند این‌جا یافتنی خواهد بود.',

  narrow: 'محدود کردن',
  counts: 'عددها شمار مقاله‌ها در همهٔ بایگانی است.',
  allValues: (values) => `همهٔ ${number(values)}`,
  facets: {
    outlet: 'از (ناشر)',
    kind: 'نوع ناشر',
    relation: 'نسبت با موضوع',
    author: 'نوشتهٔ (نویسندهٔ نام‌برده)',
    speaker: 'گوینده',
    year: 'سال',
    language: 'زبان',
    note: 'یادداشت‌های ویراستاران',
  },
  missing: {
    notAssessed: 'ارزیابی‌نشده',
    outlet: 'نام برده نشده',
    kind: 'نامعلوم',
    relation: 'نامعلوم',
    author: 'نام برده نشده',
    speaker: 'نام برده نشده',
    quotation: 'از کسی نقل نشده',
    year: 'بی‌تاریخ',
    language: 'نامعلوم',
    note: 'ندارد',
  },

  dates: {
    legend: 'تاریخ',
    from: 'از',
    to: 'تا',
    placeholder: `${ltr('۱۹۹۹')} یا ${ltr('۱۹۹۹-۱۲-۳۱')}`,
    form: `یک سال، ماه یا روز بنویسید: ${ltr('۱۹۹۹')}، ${ltr('۱۹۹۹-۱۲')} یا ${ltr('۱۹۹۹-۱۲-۳۱')}.`,
  },

  sort: 'ترتیب',
  sorts: { relevance: 'مرتبط‌ترین نخست', newest: 'تازه‌ترین نخست', oldest: 'کهنه‌ترین نخست' },
  working: 'در حال جست‌وجو …',
  passages: (passages, articles) =>
    `${plural(passages, 'جا', 'جا')} در ${plural(articles, 'مقاله', 'مقاله')}`,
  ofThemQuotations: (quotations) =>
    quotations === 0 ? '، هیچ‌کدام نقل‌قول نیست.' : `، ${number(quotations)} تا از آن‌ها نقل‌قول است.`,
  articles: (articles) => `${plural(articles, 'مقاله', 'مقاله')}.`,
  articlesAtMost: (articles) => `دست بالا ${plural(articles, 'مقاله', 'مقاله')}.`,
  phrasesLater: (looked, answering) =>
    `عبارتی که واژه‌های آن در بیشتر متن‌ها هست مقاله به مقاله جست‌وجو می‌شود. از ${number(looked)} مقاله‌ای که برای این صفحه دیده شد، ${answering === 0 ? 'هیچ‌کدام آنچه را خواسته شده ندارد' : `${number(answering)} تا آنچه را خواسته شده دارد`}.`,
  portion: (first, last, articles) => `مقالهٔ ${number(first)} تا ${number(last)} از ${number(articles)}.`,
  pages: {
    label: 'مقاله‌های دیگر',
    previous: 'قبلی',
    next: 'بعدی',
    current: (page, pages) => `صفحهٔ ${number(page)} از ${number(pages)}`,
  },
  morePassages: (passages) => `${plural(passages, 'جای دیگر', 'جای دیگر')} در همین مقاله`,

  notFound: (words) => `هیچ مقاله‌ای در این بایگانی ${inMarks(words)} ندارد.`,
  shownWithout: (words) => `آنچه برای ${inMarks(words)} هست نشان داده شده است.`,
  leftOut: (words) =>
    `جست‌وجو نشد: ${inMarks(words)}، که در بیشتر متن‌ها هست. برای یافتن آن‌ها همان‌گونه که هستند، آن‌ها را همراه با واژه‌ای کمیاب‌تر در گیومه بگذارید.`,
  cut: (longest) => `پرسش بیش از اندازه بلند بود: فقط ${number(longest)} نویسهٔ نخست خوانده شد.`,
  without: (words) => `مقاله‌هایی که ${inMarks(words)} دارند کنار گذاشته شده‌اند.`,
  choiceUnknown: 'نشانی چیزی برای محدود کردن خواسته بود که این آرشیو ندارد. آن نادیده گرفته شد.',
  didYouMean: 'منظورتان این بود',
  nothing: 'چیزی یافت نشد.',
  notSearched: 'جست‌وجویی انجام نشد.',
  nothingTogether:
    'هر یک از واژه‌ها در بایگانی هست، ولی هیچ مقاله‌ای همه را با آنچه برگزیده شده یک‌جا ندارد.',
  advice: 'واژه‌های کمتر، آغاز یک واژه یا املای دیگری را بیازمایید، یا در «محدود کردن» کمتر برگزینید.',
  broken: 'نمایهٔ جست‌وجوی این بایگانی بارگذاری نشد. بعداً دوباره بیازمایید، یا بایگانی را مرور کنید:',
  outdated: 'نمایهٔ جست‌وجو از نسخهٔ دیگری از این سایت است. این صفحه را دوباره باز کنید یا آرشیو را مرور کنید:',

  instead: {
    withoutScript:
      'جست‌وجو در مرورگر خود شما انجام می‌شود و به JavaScript نیاز دارد. بدون آن هم به همه چیز می‌توان رسید:',
    heading: 'مرور بایگانی',
  },

  printedBy: (name, basis) => `چنان‌که ${name} چاپ کرده (${basis})`,
  printedByUnknown: 'چنان‌که در متنی بی نام ناشر و نویسنده چاپ شده',

  highlight: {
    marked: (words) => `در این متن نشان شده: ${inMarks(words)}.`,
    remove: 'برداشتن نشان‌ها',
  },
};
