import type { Strings } from '../strings.ts';
import { month, number, plural } from './formats.ts';

/** The front page, in Persian. */
export const front: Strings['front'] = {
  lead: (articles, quotations) => {
    if (articles === 0)
      return 'هنوز مقاله‌ای به این بایگانی نیامده است. هر مقاله‌ای که بیاید برگه‌ای دارد: چه کسی آن را منتشر کرده، چه کسی نوشته، و این را از کجا می‌دانیم.';
    const said = quotations === 0 ? '' : ` و ${plural(quotations, 'نقل‌قول', 'نقل‌قول')} از آن`;
    const carries = articles === 1 ? 'این مقاله برگه‌ای دارد' : 'هر مقاله برگه‌ای دارد';
    return `${plural(articles, 'مقالهٔ مطبوعاتی', 'مقالهٔ مطبوعاتی')}${said}. ${carries}: چه کسی آن را منتشر کرده، چه کسی نوشته، و این را از کجا می‌دانیم.`;
  },
  latest: 'تازه‌ترین افزوده‌ها',
  all: (count) => (count < 2 ? 'مرور بر پایهٔ تاریخ' : `همهٔ ${number(count)} مقاله، بر پایهٔ تاریخ`),
  quoted: 'از چه کسانی نقل شده است',
  allQuoted: (count) => `همهٔ ${number(count)} گوینده`,
  empty: 'متنی را در پوشهٔ seeds بگذارید و این را اجرا کنید: npm start',
  howToRead: {
    heading: 'برگه را چگونه بخوانیم',
    signs: [
      {
        sign: 'از، نوشتهٔ',
        means: 'چه کسی متن را منتشر کرده، و خود متن چه کسی را نویسنده می‌خواند. دو پرسش، دو پاسخ.',
      },
      {
        sign: '. . . . .',
        means: 'جای خالی خالی می‌ماند. آنچه نمی‌دانیم نوشته شده و پایین‌تر شمرده شده است.',
      },
      {
        sign: '[قلاب]',
        means: 'این مقدار در متن چاپ نشده است: جای دیگری سند دارد، همراه متن آمده، یا استنباط شده است.',
      },
      {
        sign: '+',
        means: 'در هر مقاله هر سطر باز می‌شود و گواه خود را نشان می‌دهد: واژه‌ها، منبع، دلیل، تاریخ.',
      },
    ],
    closing: 'برگه می‌گوید چه کسی متن را منتشر کرده است. داوری دربارهٔ درستی آن نیست. هر متن یکی دارد.',
    more: 'بیشتر دربارهٔ برگه‌ها',
  },
  ledger: {
    heading: 'برگه‌ها چه می‌دانند',
    caption: 'هر سطر در چند برگه و به چه راهی دانسته شده است',
    corner: (slips) => plural(slips, 'برگه', 'برگه'),
    relations: 'یک برگه می‌تواند چند نسبت داشته باشد؛ هر یک شمرده شده است.',
  },
};

/** Browsing by date, in Persian. */
export const browse: Strings['browse'] = {
  title: 'مرور بر پایهٔ تاریخ',
  lead: (articles) => `${plural(articles, 'مقاله', 'مقاله')}، بر پایهٔ روز انتشار، تا جایی که دانسته است.`,
  empty: 'این بایگانی هنوز مقاله‌ای ندارد. هر مقاله‌ای که بیاید این‌جا زیر روز انتشارش خواهد بود.',
  month: (name) => month(name, 'long'),
  monthShort: (name) => month(name, 'short'),
  monthUnknown: 'ماه نامعلوم',
  dayUnknown: 'روز نامعلوم',
  undated: 'بی‌تاریخ',
  undatedCount: (count) => `${plural(count, 'مقاله', 'مقاله')} بی‌تاریخ است.`,
  undatedLead: 'کسی نتوانسته بگوید این‌ها کی منتشر شده‌اند، یا هنوز کسی نکوشیده است.',
  undatedNone: 'هیچ مقاله‌ای بی‌تاریخ نیست.',
  months: 'ماه‌ها',
  otherDates: 'تاریخ‌های دیگر',
  earlier: 'پیش‌تر',
  later: 'پس‌تر',
  wholeYear: (year) => `همهٔ سال ${year}`,
  allYears: 'همهٔ سال‌ها',
  otherWays: 'راه‌های دیگر',
};

/** Outlets, authors and speakers, in Persian. */
export const lists: Strings['lists'] = {
  noArticles: 'این بایگانی هنوز مقاله‌ای ندارد.',
  outlets: {
    title: 'ناشران',
    count: (count) => plural(count, 'ناشر', 'ناشر'),
    lead: 'چه کسانی متن‌های این بایگانی را منتشر می‌کنند. نوع، مالک، تأمین مالی و نقش دولت پرسش‌های جداگانه‌اند و هر یک گواه خود را دارد.',
    empty: 'تاکنون برای هیچ مقاله‌ای ناشری نام برده نشده است.',
    notNamedHeading: 'ناشر نام برده نشده',
    notNamed: (unknown, notAssessed) => {
      if (unknown + notAssessed === 0)
        return 'هر مقاله ناشر خود را نام می‌برد، یا ناشرش از راه دیگری دانسته است.';
      const parts = [
        ...(unknown > 0
          ? [`${plural(unknown, 'مقاله', 'مقاله')} ناشری نام نمی‌برد و از راه دیگری هم دانسته نیست.`]
          : []),
        ...(notAssessed > 0 ? [`ناشرِ ${plural(notAssessed, 'مقاله', 'مقاله')} ارزیابی نشده است.`] : []),
      ];
      return parts.join(' ');
    },
    notNamedNote: 'رسانه‌ای که متن فقط از آن نام می‌برد یا نقل می‌کند، ناشر آن شمرده نمی‌شود.',
    ownWords: 'به زبان خودش',
    ownWordsNone: 'هیچ سخنی از خودش دربارهٔ خود، و هیچ پاسخی، ثبت نشده است.',
    others: 'به توصیف دیگران',
    othersNone: 'هیچ توصیفی از دیگران ثبت نشده است.',
    read: (on) => `خوانده‌شده در ${on}`,
    notOurs: 'سخن آنان است، نه ما',
    quotes: 'از چه کسانی نقل می‌کند',
    texts: (count) => `${plural(count, 'متن', 'متن')} از این ناشر${order(count)}`,
  },
  authors: {
    title: 'نویسندگان',
    count: (count) => plural(count, 'نویسنده', 'نویسنده'),
    lead: 'خود متن‌ها چه کسی را نویسنده می‌خوانند، همان‌گونه که چاپ شده. نویسنده می‌تواند شخص، تحریریه یا سازمان باشد.',
    empty: 'تاکنون در هیچ مقاله‌ای نویسنده‌ای نام برده نشده است.',
    unnamed: (count) =>
      count === 0
        ? 'هر مقاله نویسنده‌ای نام می‌برد.'
        : `${plural(count, 'مقاله', 'مقاله')} نویسنده‌ای نام نمی‌برد.`,
    wrote: (count) => `${plural(count, 'متن', 'متن')} به این نام${order(count)}`,
    alsoQuoted: (quotations) => `نیز نقل‌شده: ${plural(quotations, 'نقل‌قول', 'نقل‌قول')}`,
  },
  speakers: {
    title: 'گویندگان',
    count: (count) => plural(count, 'گوینده', 'گوینده'),
    lead: 'سخنان چه کسانی را مقاله‌ها میان گیومه چاپ می‌کنند. گوینده می‌تواند شخص، سازمان یا نوشته باشد.',
    empty: 'تاکنون در هیچ مقاله‌ای از کسی نقل نشده است.',
    unnamed: (count) =>
      count === 0
        ? 'گویندهٔ هر نقل‌قول نام برده شده است.'
        : `گویندهٔ ${plural(count, 'نقل‌قول', 'نقل‌قول')} نام برده نشده است.`,
    said: (count) => `${plural(count, 'نقل‌قول', 'نقل‌قول')}${order(count)}`,
    alsoWrote: (articles) => `نیز نویسندهٔ: ${plural(articles, 'مقاله', 'مقاله')}`,
  },
  subjects: {
    title: 'موضوع‌ها',
    count: (count) => plural(count, 'موضوع', 'موضوع'),
    lead: 'متن‌ها دربارهٔ چه هستند، تا جایی که دانسته است: اشخاص، سازمان‌ها و نوشته‌ها.',
    empty: 'تاکنون موضوع هیچ مقاله‌ای دانسته نیست.',
    without: (count) => `موضوع ${plural(count, 'مقاله', 'مقاله')} دانسته نیست، یا هنوز کسی نگاه نکرده است.`,
    about: (count) => `${plural(count, 'متن', 'متن')} دربارهٔ آن${order(count)}`,
    alsoAbout: (articles) => `نیز موضوع: ${plural(articles, 'مقاله', 'مقاله')}`,
  },
  places: {
    title: 'جاها',
    count: (count) => plural(count, 'جا', 'جا'),
    lead: 'متن‌ها به گفتهٔ خود کجا نوشته شده‌اند: جاهایی که در آغاز متن چاپ شده است.',
    empty: 'تاکنون آغاز هیچ مقاله‌ای جایی را نام نمی‌برد.',
    without: (count) => `آغاز ${plural(count, 'مقاله', 'مقاله')} جایی را نام نمی‌برد.`,
    from: (count) => `${plural(count, 'متن', 'متن')} از این جا${order(count)}`,
  },
  languages: {
    title: 'زبان‌ها',
    count: (count) => plural(count, 'زبان', 'زبان'),
    lead: 'زبان‌هایی که متن‌ها به آن‌ها نوشته شده‌اند.',
    in: (count) => `${plural(count, 'متن', 'متن')} به این زبان${order(count)}`,
  },
  disclosures: {
    title: 'اعلام‌ها',
    lead: 'هر سطر برگه‌ها به چه راهی دانسته شده است. نامعلوم و ارزیابی‌نشده نیز مانند بقیه شمرده شده است؛ هر عدد به مقاله‌هایش می‌رسد.',
    name: (line, basis) => `${line}: ${basis}`,
    of: (count) => `${plural(count, 'برگه', 'برگه')} با چنین سطری${order(count)}`,
    speakers: 'سخنان از کیست',
    all: 'همهٔ سطرهای برگه‌ها',
  },
  part: (first, last) => `${number(first)} تا ${number(last)}، به ترتیب آمدن`,
  shelf: (title, part) => `${title}: ${part}`,
  printedAlso: (spellings) => `به این صورت‌ها نیز چاپ شده: ${spellings.join('، ')}.`,
  recordedAs: (name) => `این‌جا ${name}`,
  printedOnly: 'همان‌گونه که چاپ شده. املاهای دیگر این نام صفحهٔ خود را دارند تا ویراستاری آن‌ها را یکی کند.',
  inArticle: 'در',
};

/** The archive's own pages, in Persian. */
export const about: Strings['about'] = {
  more: 'بیشتر دربارهٔ این بایگانی',
  contact: 'تماس',
  contactNone: 'این بایگانی هنوز نشانی تماس نداده است.',
  notFound: {
    title: 'در این نشانی صفحه‌ای نیست',
    lead: 'شاید نشانی نادرست نوشته شده یا هنگام رونوشت بریده شده باشد. آنچه این بایگانی یک بار در نشانی‌ای منتشر کرده، همان‌جا پاسخ می‌دهد.',
    ways: 'این‌جا به دنبالش بگردید',
  },
};

/** How a list is ordered, where there is something to order. */
function order(count: number): string {
  return count > 1 ? '، تازه‌ترین نخست' : '';
}
