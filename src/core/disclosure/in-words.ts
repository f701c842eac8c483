import type { Article, ArticleQuotation } from '../archive/archive.ts';
import { hasValue } from '../basis/basis.ts';
import type { Strings } from '../strings/strings.ts';
import { relationLabel } from './lines.ts';

/**
 * An article's disclosure in one bracketed sentence, for citations, the
 * clipboard, feeds and exports.
 */
export function articleInWords(article: Article, s: Strings): string {
  return `[${sentenceOf(article, s)}]`;
}

/** A quotation's disclosure in words: its article's, and how its speaker is known. */
export function quotationInWords({ record, speaker, article }: ArticleQuotation, s: Strings): string {
  const who =
    speaker === null
      ? s.inWords.speakerUnknown
      : s.inWords.speaker(speaker.name, s.basis[record.speaker.basis.is]);
  return `[${sentenceOf(article, s)} ${who}]`;
}

function sentenceOf(article: Article, s: Strings): string {
  const { record, outlet } = article;
  const word = (field: 'outlet' | 'statedAuthors' | 'subjects'): string => s.basis[record.basis[field].is];
  const self = article.relations.find(
    ({ is, who }) => is === 'self' && who !== null && record.statedAuthors.includes(who),
  );

  const authors =
    record.statedAuthors.length === 0
      ? s.inWords.authorUnknown
      : s.inWords.credited(record.statedAuthors, word('statedAuthors'));
  const subject =
    self !== undefined
      ? [s.inWords.alsoSubject(s.basis[self.basis.is])]
      : record.subjects.length > 0
        ? [s.inWords.about(record.subjects, word('subjects'))]
        : [];
  const relations = article.relations
    .filter((relation) => relation !== self && hasValue(relation.basis))
    .map((relation) => s.inWords.relation(relationLabel(relation, s) ?? '', s.basis[relation.basis.is]));

  const publisher =
    outlet === null ? s.inWords.publisherUnknown : s.inWords.publisher(outlet.record.name, word('outlet'));
  return `${publisher}; ${[authors, ...subject, ...relations].join(', ')}.`;
}
