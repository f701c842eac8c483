import type { ArticleQuotation, Name, Note } from '../archive/archive.ts';
import { correctionsAmong } from '../disclosure/corrections.ts';
import type { CitedValue, Reference } from './reference.ts';

/**
 * A quotation as JSON-LD for search engines: the words, whose they are where
 * the text names somebody, and the article that prints them. Only what the text
 * states is a value of its own; the description is the disclosure, with all the rest.
 * Corrections that stand at the words come with it.
 *
 * @see https://schema.org/Quotation
 */
export function quotationJsonLd(quotation: ArticleQuotation, reference: Reference): object {
  const { speaker, article } = quotation;
  const { id, quoted, title, author, language, url, disclosure } = reference;
  const date = printed(reference.date);
  const outlet = printed(reference.outlet);
  const corrections = correctionsAmong(quotation.notes);
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    identifier: id,
    ...(url === null ? {} : { url }),
    text: quoted?.words ?? '',
    ...(language === 'und' ? {} : { inLanguage: language }),
    ...(speaker === null || printed(quoted?.speaker ?? null) === null
      ? {}
      : { spokenByCharacter: agent(speaker) }),
    isPartOf: {
      '@type': 'NewsArticle',
      headline: title.value,
      ...(date === null ? {} : { datePublished: date }),
      ...(printed(author) === null ? {} : { author: article.authors.map(agent) }),
      ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
    },
    description: disclosure,
    ...(corrections.length === 0 ? {} : { correction: corrections.map(comment) }),
  };
}

/** Its author is a name: the archive does not know of what. */
function comment({ record: { body, by, date, modified } }: Note): object {
  return {
    '@type': 'CorrectionComment',
    text: body,
    author: { '@type': 'Thing', name: by },
    dateCreated: date,
    ...(modified === undefined ? {} : { dateModified: modified }),
  };
}

function printed(value: CitedValue | null): string | null {
  return value?.basisWord === null ? value.value : null;
}

/** A name with its kind, where the archive knows that it is a person’s or an organisation’s. */
function agent({ name, kind }: Name): object {
  if (kind === 'person') return { '@type': 'Person', name };
  return { '@type': kind === 'organisation' ? 'Organization' : 'Thing', name };
}
