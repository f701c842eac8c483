import { inFull } from './dates.ts';
import type { Reference } from './reference.ts';

/**
 * A citation as Wikipedia’s template takes it, with the disclosure after it.
 *
 * The template checks its date, so that one the text does not print stands
 * there plainly, and the disclosure says how it is known.
 *
 * @see https://en.wikipedia.org/wiki/Template:Cite_news
 */
export function wikipedia(reference: Reference): string {
  const { author, title, date, outlet, archive, url, language, note } = reference;
  const fields = [
    ['author', author?.value],
    ['title', title.value],
    ['date', date === null ? undefined : inFull(date.value)],
    ['work', outlet?.value],
    ['via', archive],
    ['url', url],
    ['language', language === 'und' ? undefined : language],
  ].flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [`|${name ?? ''}=${escapeWikitext(value)}`],
  );
  return `{{cite news ${fields.join(' ')}}} [${escapeWikitext(note)}]`;
}

/** Write text so that wikitext does not obey it. A bracket alone is a bracket; two, or one before an address, make a link. */
function escapeWikitext(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(
      /[&<>{}|='*#~_]|\[(?=\[|\/\/|[a-z]+:)|\](?=\])/gi,
      (sign) => `&#${String(sign.codePointAt(0))};`,
    );
}
