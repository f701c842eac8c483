import type { KnownAs } from '../../basis/basis.ts';
import type { Strings } from '../strings.ts';
import { isolated } from '../formats.ts';
import { list, number } from './formats.ts';

/** “ (استنباط از …)”; nothing for what the text states. */
const qualifier = (basis: KnownAs, from?: string): string => {
  const words: Readonly<Record<KnownAs, string>> = {
    stated: '',
    'stated-in-metadata': ' (بنا بر فرادادهٔ پرونده)',
    documented: ' (با سندی در جای دیگر)',
    supplied: ' (همراه متن گفته شده)',
    inferred: from === undefined ? ' (استنباط‌شده)' : ` (استنباط از: ${from})`,
    unknown: '',
    'not-assessed': '',
  };
  return words[basis];
};

export const basis: Strings['basis'] = {
  stated: 'تصریح‌شده',
  'stated-in-metadata': 'تصریح‌شده در فراداده',
  documented: 'مستند',
  supplied: 'همراه متن آمده',
  inferred: 'استنباط‌شده',
  unknown: 'نامعلوم',
  'not-assessed': 'ارزیابی‌نشده',
};

export const slip: Strings['slip'] = {
  heading: 'برگه',
  number: { cutting: 'بریده', quotation: 'نقل‌قول', outlet: 'ناشر' },
  labels: {
    from: 'از',
    dated: 'تاریخ',
    by: 'نوشتهٔ',
    about: 'دربارهٔ',
    relation: 'نسبت',
    saidBy: 'سخن',
    through: 'از راه',
    kind: 'نوع',
    ownership: 'مالک',
    funding: 'هزینه از',
    funds: 'دولت می‌پردازد',
    appoints: 'دولت می‌گمارد',
    directs: 'دولت می‌گرداند',
  },
  blanks: {
    from: 'نام برده نشده',
    dated: 'بی‌تاریخ',
    by: 'نام برده نشده',
    about: 'نامعلوم',
    relation: 'نامعلوم',
    saidBy: 'نام برده نشده',
    through: 'گفته نشده',
    outlet: 'نامعلوم',
    notAssessed: 'ارزیابی‌نشده',
  },
  answers: { yes: 'آری', partly: 'تا اندازه‌ای', no: 'نه' },
  directly: 'همین متن، بی‌واسطه',
  otherwise: (value, others) => `${value} (جای دیگر در پرونده: ${list(others)})`,
  ofAuthor: 'نویسنده',
  ofOutlet: 'ناشر',
  itsAuthor: (name) => `${isolated(name)}، نویسندهٔ آن`,
  itsPublisher: (name) => `${isolated(name)}، ناشر آن`,
  closing: 'این برگه می‌گوید چه کسی متن را منتشر کرده است. داوری دربارهٔ درستی آن نیست.',
  closingOutlet: 'این برگه می‌گوید چه کسی منتشر می‌کند. داوری دربارهٔ درستی آنچه منتشر می‌شود نیست.',
  notReviewed: 'هنوز کسی بازبینی نکرده است.',
  reviewed: (by, on) => `بازبینی ${isolated(by)}، ${on}.`,
};

export const sentence: Strings['sentence'] = {
  publisherUnknown: 'متن از ناشری نام نمی‌برد.',
  publisherNotAssessed: 'ناشر متن ارزیابی نشده است.',
  publisher: (name, known) =>
    known === 'stated' ? `متن ${name} را ناشر خود می‌خواند.` : `منتشرشده از سوی ${name}${qualifier(known)}.`,
  credits: (names) => `نویسنده را ${list(names)} می‌نویسد.`,
  // The clause has its verb at its end already, and so stands as a sentence of its own.
  creditsWhich: (name, clause, known, from) =>
    `نویسنده را ${name} می‌نویسد. ${name} ${clause}${qualifier(known, from)}.`,
  authorSupplied: (names, known) => `نوشتهٔ ${list(names)}${qualifier(known)}.`,
  authorUnknown: 'از نویسنده‌ای نام نمی‌برد.',
  authorNotAssessed: 'نویسندهٔ آن ارزیابی نشده است.',
  relation: (name, clause, known, from) => `${name} ${clause}${qualifier(known, from)}.`,
  saidBy: (name, known) =>
    known === 'stated'
      ? `این سخنان به‌عنوان سخن ${name} آمده است.`
      : `این سخنان از ${name} است${qualifier(known)}.`,
  saidByUnknown: 'متن نمی‌گوید این سخنان از کیست.',
  saidByNotAssessed: 'گویندهٔ این سخنان ارزیابی نشده است.',
  printedIn: (text) =>
    text.replace(/^متن /, 'متنی که آن را چاپ کرده ').replace(/^منتشرشده/, 'متنی که آن را چاپ کرده، منتشرشده'),
  outlet: (count) => `${number(count)} متن در این بایگانی از آن است.`,
  outletNotReviewed: 'هنوز کسی این سابقه را کامل نکرده است.',
};

export const evidence: Strings['evidence'] = {
  line: (line) => `سطر ${number(line)} پرونده`,
  metadata: (place) =>
    place === undefined ? 'در فراداده‌ای که با پرونده آمده' : `در فرادادهٔ پرونده (${place})`,
  otherwise: (value) => `پرونده این را نیز می‌دهد: ${value}:`,
  searched: (places) => `جست‌وجو در: ${places}.`,
  by: (by, on) => `${by === 'converter' ? 'به‌دست مبدل' : `به‌دست ${isolated(by)}`}، ${on}.`,
  retrieved: (on) => `خوانده‌شده در ${on}.`,
  notAssessed: 'هنوز کسی این را ارزیابی نکرده است.',
};

export const inWords: Strings['inWords'] = {
  publisherUnknown: 'ناشر در متن نام برده نشده',
  publisherNotAssessed: 'ناشر ارزیابی نشده',
  publisher: (name, known) => `منتشرشده از سوی ${name} (${known})`,
  credited: (names, known) =>
    known === basis.stated ? `به نام ${list(names)}` : `نوشتهٔ ${list(names)} (${known})`,
  authorUnknown: 'نویسنده گفته نشده',
  authorNotAssessed: 'نویسنده ارزیابی نشده',
  alsoSubject: (known) => `که موضوع آن نیز هست (${known})`,
  about: (names, known) => `دربارهٔ ${list(names)} (${known})`,
  relation: (value, known) => `نسبت: ${value} (${known})`,
  speaker: (name, known) => `گوینده: ${name} (${known}).`,
  speakerUnknown: 'گوینده در متن نام برده نشده.',
  speakerNotAssessed: 'گوینده ارزیابی نشده.',
};
