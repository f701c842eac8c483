import type { Reference } from './reference.ts';

/** One `meta` element of a page’s head. */
export interface HeadMeta {
  readonly attribute: 'name' | 'property';
  readonly key: string;
  readonly content: string;
}

/**
 * What a page says of itself to citation programs: a newspaper article from
 * its real outlet, with the slip as its description.
 *
 * Zotero takes Dublin Core and PRISM together for a newspaper article. It turns
 * `Doe, Jane` into two names, and keeps whole what ends in a comma: authors
 * stand as printed, for nobody knows which part of a name is the family’s.
 *
 * @see https://www.dublincore.org/specifications/dublin-core/dcq-html/
 */
export function headMeta({ authors, title, date, outlet, language, note }: Reference): HeadMeta[] {
  const name = (key: string, content: string): HeadMeta => ({ attribute: 'name', key, content });
  return [
    name('DC.type', 'newspaperArticle'),
    name('DC.title', title.value),
    ...authors.map((author) => name('DC.creator', `${author},`)),
    ...(date === null ? [] : [name('DC.date', date.value)]),
    ...(outlet === null ? [] : [name('prism.publicationName', outlet.value)]),
    ...(language === 'und' ? [] : [name('DC.language', language)]),
    name('DC.description', note),
    { attribute: 'property', key: 'og:type', content: 'article' },
  ];
}
