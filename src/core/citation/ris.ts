import type { Reference } from './reference.ts';

/**
 * A citation as a RIS file, which Zotero, EndNote and Citavi read: a newspaper
 * article, with the slip in its note.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(reference: Reference): string {
  const { authors, title, outlet, date, archive, url, language, quoted, note } = reference;
  const fields: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['TI', title.value],
    ['T2', outlet?.value ?? null],
    ['PY', date?.value.slice(0, 4) ?? null],
    ['DA', date === null ? null : `${[...date.value.split('-'), '', ''].slice(0, 3).join('/')}/`],
    ['DB', archive],
    ['UR', url],
    ['LA', language === 'und' ? null : language],
    ['AB', quoted?.words ?? null],
    ['N1', note],
    ['ID', reference.id],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function oneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}
