import type { Reference } from './reference.ts';

/**
 * A citation as CSL-JSON, which Zotero and pandoc read: a newspaper article,
 * its authors as printed (`literal`), the slip in its note.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function cslJson(reference: Reference): string {
  const { id, authors, title, outlet, date, archive, url, language, quoted, note } = reference;
  const item = {
    id,
    type: 'article-newspaper',
    title: title.value,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(outlet === null ? {} : { 'container-title': outlet.value }),
    ...(date === null ? {} : { issued: { 'date-parts': [date.value.split('-').map(Number)] } }),
    source: archive,
    ...(url === null ? {} : { URL: url }),
    ...(language === 'und' ? {} : { language }),
    ...(quoted === null ? {} : { abstract: quoted.words }),
    note,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
