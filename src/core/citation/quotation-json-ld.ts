import type { ArticleQuotation, Name } from '../archive/archive.ts';
import type { CitedValue, Reference } from './reference.ts';

/**
 * A quotation as JSON-LD for search engines: the words, whose they are where
 * the text names somebody, and the article that prints them. Only what the text
 * states is a value of its own; the description is the disclosure, with all the rest.
 *
 * @see https://schema.org/Quotation
 */
export function quotationJsonLd({ speaker, article }: ArticleQuotation, reference: Reference): object {
  const { id, quoted, title, author, language, url, disclosure } = reference;
  const date = printed(reference.date);
  const outlet = printed(reference.outlet);
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
