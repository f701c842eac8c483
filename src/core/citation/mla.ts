import type { Strings } from '../strings/strings.ts';
import { dayFirst } from './dates.ts';
import { ending, part, quotedPart, titlePart, type CitationPart } from './part.ts';
import { shown, type Reference } from './reference.ts';

/**
 * A citation in the manner of MLA’s work in a container. The names stand as
 * printed, and a date that nobody knows is left out, as the style has it.
 *
 * @see MLA Handbook, 9th edition, chapter 5; for words found in another text, 6.77
 */
export function mla(reference: Reference, s: Strings): CitationPart[] {
  const { author, date, outlet } = reference;
  return [
    ...quotedPart(reference, s.citation.quotedInShort, s),
    ...(author === null ? [] : [part(shown(author), '.')]),
    titlePart(reference, '.', s),
    ...(outlet === null ? [] : [part(shown(outlet), ',')]),
    ...(date === null ? [] : [part(shown({ ...date, value: dayFirst(date.value) }), '.')]),
    ...ending(reference, ','),
  ];
}
