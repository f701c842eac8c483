import type { Strings } from '../strings/strings.ts';
import { shown, type Reference } from './reference.ts';

/**
 * A part of a citation and the sign that closes it. They are kept apart for
 * pages, where a part in a right-to-left script must not carry the sign away.
 */
export interface CitationPart {
  readonly text: string;
  readonly sign: string;
}

/** A style of citation in text. */
export type CitationStyle = (reference: Reference, s: Strings) => CitationPart[];

/** A part with its sign; a text that ends in a mark of its own gets no other. */
export function part(text: string, sign: '.' | ',' | ''): CitationPart {
  return { text, sign: /[.!?…]$/u.test(text) ? '' : sign };
}

/** The title in its marks, which close after the sign; what stands in for a missing one has none. */
export function titlePart({ title, headed }: Reference, sign: '.' | ',', s: Strings): CitationPart {
  if (!headed) return part(`[${title.value}]`, sign);
  const { text, sign: closing } = part(shown(title), sign);
  return { text: s.citation.title(text, closing), sign: '' };
}

/** Whose words are cited, and `within`, the words for “as cited in”; nothing where a whole article is cited. */
export function quotedPart({ quoted }: Reference, within: string, s: Strings): CitationPart[] {
  if (quoted === null) return [];
  const speaker = quoted.speaker === null ? s.citation.speakerUnnamed : shown(quoted.speaker);
  return [part(speaker, ','), part(within, '')];
}

/** The archive, its address of the page and the disclosure: how every citation ends. */
export function ending({ archive, url, disclosure }: Reference, sign: '.' | ','): CitationPart[] {
  if (url === null) return [part(archive, '.'), part(disclosure, '')];
  return [part(archive, sign), part(url, '.'), part(disclosure, '')];
}
