import type { Strings } from '../strings/strings.ts';
import { monthFirst } from './dates.ts';
import { ending, part, quotedPart, titlePart, type CitationPart } from './part.ts';
import { shown, type Reference } from './reference.ts';

/**
 * A citation in the manner of Chicago’s note for a newspaper article online.
 *
 * @see The Chicago Manual of Style, 17th edition, 14.191; for words found in another text, 14.260
 */
export function chicago(reference: Reference, s: Strings): CitationPart[] {
  const { author, date, outlet } = reference;
  return [
    ...quotedPart(reference, s.citation.quotedIn, s),
    ...(author === null ? [] : [part(shown(author), ',')]),
    titlePart(reference, ',', s),
    ...(outlet === null ? [] : [part(shown(outlet), ',')]),
    part(date === null ? s.citation.noDate : shown({ ...date, value: monthFirst(date.value) }), ','),
    ...ending(reference, ','),
  ];
}
