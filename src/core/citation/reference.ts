import type { Article, ArticleQuotation } from '../archive/archive.ts';
import { articleNotices, quotationNotices } from '../disclosure/corrections.ts';
import { articleInWords, quotationInWords } from '../disclosure/in-words.ts';
import { by, dated, from, quotationLines, saidBy, shortLines } from '../disclosure/lines.ts';
import { lineInWords, type SlipLine } from '../disclosure/slip.ts';
import { titleOf } from '../disclosure/title.ts';
import { quotationWords } from '../quotations/words.ts';
import type { Strings } from '../strings/strings.ts';

/** The archive as a citation names it. */
export interface CitedIn {
  readonly archive: string;
  /** Public address of the page; null while the archive has none. */
  readonly url: string | null;
}

/** A value of a citation, and the word for how it is known where the text does not print it. */
export interface CitedValue {
  readonly value: string;
  readonly basisWord: string | null;
}

/** What a citation is made of, in whatever style or file. A value is null where nobody knows it. */
export interface Reference extends CitedIn {
  /** Id of the quotation or the article. */
  readonly id: string;
  /** The words that are cited, and whose they are; null where a whole article is cited. */
  readonly quoted: { readonly words: string; readonly speaker: CitedValue | null } | null;
  readonly authors: readonly string[];
  readonly author: CitedValue | null;
  readonly title: CitedValue;
  /** Whether the text has a headline, which then stands in marks. */
  readonly headed: boolean;
  /** `2020-04-29`, `2020-04` or `2020`. */
  readonly date: CitedValue | null;
  readonly outlet: CitedValue | null;
  /** BCP 47; `und` where it is not known. */
  readonly language: string;
  /** The disclosure in one bracketed sentence. */
  readonly disclosure: string;
  /** The whole slip in words, after what else stands beside the words, for the note field of a citation file. */
  readonly note: string;
}

/** The reference of an article. */
export function articleReference(article: Article, cited: CitedIn, s: Strings): Reference {
  return {
    ...common(article, cited, s),
    id: article.id,
    quoted: null,
    disclosure: articleInWords(article, s),
    note: [...articleNotices(article, s), inLines(shortLines(article, s), s)].join(' '),
  };
}

/** The reference of a quotation: its article’s, the words, and whose they are. */
export function quotationReference(quotation: ArticleQuotation, cited: CitedIn, s: Strings): Reference {
  const speaker = quotation.speaker?.name ?? null;
  return {
    ...common(quotation.article, cited, s),
    id: quotation.record.id,
    quoted: {
      words: quotationWords(quotation.record),
      speaker: citedValue(saidBy(quotation, s), speaker),
    },
    disclosure: quotationInWords(quotation, s),
    note: [...quotationNotices(quotation, s), inLines(quotationLines(quotation, s), s)].join(' '),
  };
}

/** A value as a citation shows it: in brackets with how it is known, where the text does not print it. */
export function shown({ value, basisWord }: CitedValue): string {
  return basisWord === null ? value : `[${value}, ${basisWord}]`;
}

function common(
  article: Article,
  cited: CitedIn,
  s: Strings,
): Omit<Reference, 'id' | 'quoted' | 'disclosure' | 'note'> {
  const { record, outlet } = article;
  const { is } = record.basis.title;
  return {
    ...cited,
    authors: record.statedAuthors,
    author: citedValue(by(article, s), s.list(record.statedAuthors)),
    title: { value: titleOf(article, s), basisWord: is === 'stated' ? null : s.basis[is] },
    headed: record.title !== null,
    date: citedValue(dated(article, s), record.date),
    outlet: citedValue(from(article, s), outlet?.record.name ?? null),
    language: record.language,
  };
}

function citedValue({ blank, bracketed, basisWord }: SlipLine, value: string | null): CitedValue | null {
  return blank || value === null ? null : { value, basisWord: bracketed ? basisWord : null };
}

function inLines(lines: readonly SlipLine[], s: Strings): string {
  return [...lines.map((line) => `${lineInWords(line)}.`), s.slip.closing].join(' ');
}
