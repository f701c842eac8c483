import type { Strings } from '../strings.ts';
import { isolated } from '../formats.ts';
import { number, plural } from './formats.ts';

/** Editors' notes, wherever they are read, in Persian. */
export const notes: Strings['notes'] = {
  kinds: {
    context: 'زمینه',
    correction: 'تصحیح',
    'fact-check': 'راستی‌آزمایی',
    definition: 'تعریف',
    identification: 'شناسایی',
    translation: 'ترجمه',
    question: 'پرسش',
    link: 'پیوند',
  },
  heading: (count, kind) => `یادداشت ${number(count)} · ${kind}`,
  headingWithout: (kind) => `یادداشت · ${kind}`,
  begins: (count, kind) => `یادداشت ${number(count)}، ${kind}: آغاز جای آن`,
  ends: (count, kind) => `یادداشت ${number(count)}، ${kind}: پایان جای آن`,
  signed: (by, on) => `${isolated(by)}، ${on}`,
  signedAndChanged: (by, on, changed) => `${isolated(by)}، ${on}؛ تغییر در ${changed}`,
  archivedCopy: 'نسخهٔ بایگانی‌شده',
  onWhole: 'یادداشت‌هایی دربارهٔ همهٔ مقاله',
  onOutlet: 'یادداشت‌ها',
  onQuotation: 'یادداشت‌ها',
  onQuotationLead: 'دربارهٔ این سخنان، یا دربارهٔ بخشی که با آن‌ها هم‌پوشانی دارد.',
  unplaced: 'یادداشت‌هایی که جایشان یافت نشد',
  unplacedLead: 'سخنانی که این یادداشت‌ها دربارهٔ آن‌هاست دیگر در متن نیست.',
  about: 'دربارهٔ',
  aboutQuotation: (id) => `نقل‌قول ${id}`,
  withdrawn: 'یادداشت‌های پس‌گرفته',
  withdrawnLine: (kind, on, by, reason) =>
    `${isolated(by)} در ${on} یادداشتی (${kind}) را پس گرفت: ${isolated(reason)}`,
  hide: (count) => `پنهان کردن ${plural(count, 'یادداشت', 'یادداشت')}`,
  show: (count) => `نمایش ${plural(count, 'یادداشت', 'یادداشت')}`,
};
