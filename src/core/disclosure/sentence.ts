import type { Article, ArticleQuotation, ArticleRelation } from '../archive/archive.ts';
import { hasValue, knownAs, type KnownAs } from '../basis/basis.ts';
import type { Strings } from '../strings/strings.ts';

/** The slip's sentence for an article: who published it, whom it credits, and how these stand to its subject. */
export function articleSentence(article: Article, s: Strings): string {
  return [publisher(article, s), authors(article, s), ...otherRelations(article, s)].join(' ');
}

/** The slip's sentence for a quotation: whose words, then the sentence of the text that prints them. */
export function quotationSentence({ record, speaker, article }: ArticleQuotation, s: Strings): string {
  const { is } = record.speaker.basis;
  const nobody = is === 'not-assessed' ? s.sentence.saidByNotAssessed : s.sentence.saidByUnknown;
  const said = speaker === null ? nobody : s.sentence.saidBy(speaker.name, knownAs(record.speaker.basis));
  return `${said} ${s.sentence.printedIn(articleSentence(article, s))}`;
}

function publisher({ outlet, record }: Article, s: Strings): string {
  const { is } = record.basis.outlet;
  if (outlet !== null) return s.sentence.publisher(outlet.record.name, knownAs(record.basis.outlet));
  return is === 'not-assessed' ? s.sentence.publisherNotAssessed : s.sentence.publisherUnknown;
}

function authors(article: Article, s: Strings): string {
  const { statedAuthors, basis } = article.record;
  const [only, ...others] = statedAuthors;
  if (only === undefined) {
    return basis.statedAuthors.is === 'not-assessed'
      ? s.sentence.authorNotAssessed
      : s.sentence.authorUnknown;
  }
  const known = knownAs(basis.statedAuthors);
  if (known !== 'stated') return s.sentence.authorSupplied(statedAuthors, known);

  const relation = relationOfOnlyAuthor(article);
  const clause = relation === null ? null : clauseOf(relation, s);
  if (others.length > 0 || relation === null || clause === null) return s.sentence.credits(statedAuthors);
  return s.sentence.creditsWhich(only, clause, ...knownFrom(relation));
}

/** Relations that did not find their place in the sentence about the author. */
function otherRelations(article: Article, s: Strings): string[] {
  const told =
    knownAs(article.record.basis.statedAuthors) === 'stated' ? relationOfOnlyAuthor(article) : null;
  return article.relations
    .filter((relation) => relation !== told)
    .flatMap((relation) => {
      const clause = clauseOf(relation, s);
      return relation.who === null || clause === null
        ? []
        : [s.sentence.relation(relation.who, clause, ...knownFrom(relation))];
    });
}

function relationOfOnlyAuthor({ record, relations }: Article): ArticleRelation | null {
  const [author, ...others] = record.statedAuthors;
  if (others.length > 0) return null;
  return relations.find(({ of, who, basis }) => of === 'author' && who === author && hasValue(basis)) ?? null;
}

function clauseOf({ term, to }: ArticleRelation, s: Strings): string | null {
  const clause = term?.clause?.[s.language] ?? null;
  return to === null && clause?.includes('{to}') ? null : (clause?.replaceAll('{to}', to ?? '') ?? null);
}

function knownFrom({ basis }: ArticleRelation): [KnownAs, string?] {
  return basis.is === 'inferred' && basis.from !== undefined ? [basis.is, basis.from] : [knownAs(basis)];
}
