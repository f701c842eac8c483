import type { Article, ArticleQuotation } from '../archive/archive.ts';
import { articleInWords, quotationInWords } from '../disclosure/in-words.ts';
import { by, dated, from, saidBy } from '../disclosure/lines.ts';
import type { SlipLine } from '../disclosure/slip.ts';
import { shownTitle, titleOf } from '../disclosure/title.ts';
import type { Strings } from '../strings/strings.ts';

/** The archive as a citation names it. */
export interface CitedIn {
  readonly archive: string;
  /** Public address of the page; null while the archive has none. */
  readonly url: string | null;
}

/**
 * A part of a citation and the sign that closes it. They are kept apart for
 * pages, where a part in a right-to-left script must not carry the sign away.
 */
export interface CitationPart {
  readonly text: string;
  readonly sign: string;
}

/** One plain citation of an article, which ends with its disclosure in words. */
export function citeArticle(article: Article, { archive, url }: CitedIn, s: Strings): CitationPart[] {
  const author = citedValue(by(article, s));
  return [
    ...(author === null ? [] : [part(author, '.')]),
    citedTitle(article, '.', s),
    part(citedValue(dated(article, s)) ?? capitalised(s.citation.notDated), '.'),
    part(citedValue(from(article, s)) ?? capitalised(s.citation.publisherNotNamed), '.'),
    part(archive, '.'),
    ...(url === null ? [] : [part(url, '.')]),
    part(articleInWords(article, s), ''),
  ];
}

/** One plain citation of a quotation: who is quoted, in which article, and the disclosure in words. */
export function citeQuotation(
  quotation: ArticleQuotation,
  { archive, url }: CitedIn,
  s: Strings,
): CitationPart[] {
  const { article } = quotation;
  const author = citedValue(by(article, s));
  return [
    part(citedValue(saidBy(quotation, s)) ?? capitalised(s.citation.speakerNotNamed), ','),
    part(s.citation.quotedIn, ''),
    ...(author === null ? [] : [part(author, ',')]),
    citedTitle(article, ',', s),
    part(citedValue(dated(article, s)) ?? s.citation.notDated, ','),
    part(citedValue(from(article, s)) ?? s.citation.publisherNotNamed, '.'),
    part(archive, '.'),
    ...(url === null ? [] : [part(url, '.')]),
    part(quotationInWords(quotation, s), ''),
  ];
}

/** A value that the text does not print stands in brackets, with the word that says how it is known. */
function citedValue({ value, blank, bracketed, basisWord }: SlipLine): string | null {
  if (blank) return null;
  return bracketed ? `[${value}, ${basisWord}]` : value;
}

/** The title in its marks, which close after the sign; what stands in for a missing one has none. */
function citedTitle(article: Article, sign: '.' | ',', s: Strings): CitationPart {
  if (article.record.title === null) return part(shownTitle(article, s), sign);
  const title = part(titleOf(article, s), sign);
  return { text: s.citation.title(title.text, title.sign), sign: '' };
}

/** A text that ends in a mark of its own gets no other. */
function part(text: string, sign: '.' | ',' | ''): CitationPart {
  return { text, sign: /[.!?…]$/u.test(text) ? '' : sign };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
