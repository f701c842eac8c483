import type { Strings } from '../strings/strings.ts';
import { yearFirst } from './dates.ts';
import { ending, part, quotedPart, type CitationPart } from './part.ts';
import { shown, type Reference } from './reference.ts';

/**
 * A citation in the manner of APA’s newspaper article online.
 *
 * Names stand as printed: to turn one round is to decide which part of it is
 * the family’s.
 *
 * @see Publication Manual of the American Psychological Association, 7th edition, 10.1
 */
export function apa(reference: Reference, s: Strings): CitationPart[] {
  const { author, date, outlet, title, headed } = reference;
  const day = date === null ? s.citation.noDate : shown({ ...date, value: yearFirst(date.value) });
  const heading = part(headed ? shown(title) : `[${title.value}]`, '.');
  const when = part(`(${day})`, '.');
  return [
    ...quotedPart(reference, s.citation.asCitedIn, s),
    ...(author === null ? [heading, when] : [part(shown(author), '.'), when, heading]),
    ...(outlet === null ? [] : [part(shown(outlet), '.')]),
    ...ending(reference, '.'),
  ];
}
