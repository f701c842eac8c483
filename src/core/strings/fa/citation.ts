import type { Strings } from '../strings.ts';

/** Citations, in Persian. The styles themselves are English, and keep their own form. */
export const citation: Strings['citation'] = {
  heading: 'ارجاع',
  quotationHeading: 'ارجاع به این سخنان',
  title: (title, sign) => `«${title}${sign}»`,
  publisherNotNamed: 'ناشر نام برده نشده',
  notDated: 'بی‌تاریخ',
  speakerNotNamed: 'گوینده نام برده نشده',
  quotedIn: 'نقل‌شده در',
  quotedInShort: 'به نقل از',
  asCitedIn: 'نقل‌شده در',
  speakerUnnamed: '[گوینده نام برده نشده]',
  noDate: 'بی‌تا',
  style: 'شیوهٔ ارجاع',
  styles: { plain: 'ساده', apa: 'APA', chicago: 'Chicago', mla: 'MLA', wikipedia: 'Wikipedia' },
  files: 'به‌صورت پرونده:',
  fileNames: { ris: 'RIS', bib: 'BibTeX', 'csl.json': 'CSL-JSON' },
  noAddress: 'این بایگانی هنوز نشانی همگانی ندارد. همین که داشته باشد، ارجاع نشانی این صفحه را می‌دهد.',
};
