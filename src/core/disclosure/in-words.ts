import type { Article, ArticleQuotation, ArticleRelation } from '../archive/archive.ts';
import { hasValue, knownAs } from '../basis/basis.ts';
import type { Strings } from '../strings/strings.ts';
import { articleNotices, quotationNotices } from './corrections.ts';
import { relationLabel } from './lines.ts';

/**
 * An article's disclosure in one bracketed sentence, for citations, the
 * clipboard, feeds and exports.
 */
export function articleInWords(article: Article, s: Strings): string {
  return `[${[sentenceOf(article, s), ...articleNotices(article, s)].join(' ')}]`;
}

/**
 * A quotation's disclosure in words: its article's, how its speaker is known, whether the article reads otherwise
 * now, and which corrections stand at the words.
 */
export function quotationInWords(quotation: ArticleQuotation, s: Strings): string {
  const { record, speaker, article } = quotation;
  const { is } = record.speaker.basis;
  const nobody = is === 'not-assessed' ? s.inWords.speakerNotAssessed : s.inWords.speakerUnknown;
  const said =
    speaker === null ? nobody : s.inWords.speaker(speaker.name, s.basis[knownAs(record.speaker.basis)]);
  return `[${[sentenceOf(article, s), said, ...quotationNotices(quotation, s)].join(' ')}]`;
}

function sentenceOf(article: Article, s: Strings): string {
  const self = article.relations.find(
    ({ is, who }) => is === 'self' && who !== null && article.record.statedAuthors.includes(who),
  );
  const relations = article.relations
    .filter((relation) => relation !== self && hasValue(relation.basis))
    .map((relation) =>
      s.inWords.relation(relationLabel(relation, s) ?? '', s.basis[knownAs(relation.basis)]),
    );
  return `${publisher(article, s)}${s.semicolon}${[authors(article, s), ...subject(article, self, s), ...relations].join(s.comma)}.`;
}

function publisher({ outlet, record }: Article, s: Strings): string {
  const { is } = record.basis.outlet;
  if (outlet !== null) return s.inWords.publisher(outlet.record.name, s.basis[knownAs(record.basis.outlet)]);
  return is === 'not-assessed' ? s.inWords.publisherNotAssessed : s.inWords.publisherUnknown;
}

function authors({ record }: Article, s: Strings): string {
  const { is } = record.basis.statedAuthors;
  if (record.statedAuthors.length > 0)
    return s.inWords.credited(record.statedAuthors, s.basis[knownAs(record.basis.statedAuthors)]);
  return is === 'not-assessed' ? s.inWords.authorNotAssessed : s.inWords.authorUnknown;
}

function subject({ record }: Article, self: ArticleRelation | undefined, s: Strings): string[] {
  if (self !== undefined) return [s.inWords.alsoSubject(s.basis[knownAs(self.basis)])];
  if (record.subjects.length === 0) return [];
  return [s.inWords.about(record.subjects, s.basis[knownAs(record.basis.subjects)])];
}
