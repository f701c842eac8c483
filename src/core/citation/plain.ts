import type { Strings } from '../strings/strings.ts';
import { ending, part, titlePart, type CitationPart } from './part.ts';
import { shown, type CitedValue, type Reference } from './reference.ts';

/** One plain citation: of a quotation whose words they are and where they stand, of an article who wrote it. */
export function plain(reference: Reference, s: Strings): CitationPart[] {
  const { quoted, author, date, outlet } = reference;
  const day = date === null ? null : shown({ ...date, value: s.date(date.value) });
  if (quoted !== null) {
    return [
      part(named(quoted.speaker) ?? capitalised(s.citation.speakerNotNamed), ','),
      part(s.citation.quotedIn, ''),
      ...(author === null ? [] : [part(shown(author), ',')]),
      titlePart(reference, ',', s),
      part(day ?? s.citation.notDated, ','),
      part(named(outlet) ?? s.citation.publisherNotNamed, '.'),
      ...ending(reference, '.'),
    ];
  }
  return [
    ...(author === null ? [] : [part(shown(author), '.')]),
    titlePart(reference, '.', s),
    part(day ?? capitalised(s.citation.notDated), '.'),
    part(named(outlet) ?? capitalised(s.citation.publisherNotNamed), '.'),
    ...ending(reference, '.'),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function named(value: CitedValue | null): string | null {
  return value === null ? null : shown(value);
}
