import type { Reference } from './reference.ts';

/**
 * A citation as a BibTeX file: an article in a newspaper where the publisher is
 * known, otherwise a page of the archive. The slip stands in its note.
 *
 * Braces keep capitals as printed, and names from being taken apart.
 *
 * @see https://ctan.org/pkg/biblatex for `entrysubtype`, `date` and `langid`
 */
export function bibtex(reference: Reference): string {
  const { id, authors, title, outlet, date, archive, url, quoted, note } = reference;
  const fields: [name: string, value: string | null][] = [
    ['entrysubtype', outlet === null ? null : 'newspaper'],
    ['author', authors.length === 0 ? null : authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['title', `{${escapeTex(title.value)}}`],
    ['journal', outlet === null ? null : `{${escapeTex(outlet.value)}}`],
    ['year', date?.value.slice(0, 4) ?? null],
    ['date', date?.value ?? null],
    ['howpublished', escapeTex(archive)],
    ['url', url === null ? null : escapeAddress(url)],
    ['abstract', quoted === null ? null : escapeTex(quoted.words)],
    ['note', escapeTex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${outlet === null ? 'misc' : 'article'}{${id},\n${lines.join('')}}\n`;
}

/** Signs that TeX would join with the next into another: `--` into a dash. */
const LIGATURE = /-(?=-)|['`,<>?!](?=['`,<>])/g;

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // A brace that is only escaped would still be counted when the file is read.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function escapeTex(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\~^{}#$%&_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replace(LIGATURE, '$&{}');
}

/** An address stands in `url` as it is; only what would end the field is encoded. */
function escapeAddress(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
