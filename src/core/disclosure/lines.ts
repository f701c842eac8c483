import type { Article, ArticleQuotation, ArticleRelation, Outlet } from '../archive/archive.ts';
import type { Alternative, ArticleRecord } from '../archive/article.ts';
import type { Term, VocabularyName } from '../archive/vocabulary.ts';
import type { Basis } from '../basis/basis.ts';
import type { Strings } from '../strings/strings.ts';
import { formatLine } from './line.ts';
import type { SlipLine } from './slip.ts';

const NOT_ASSESSED: Basis = { is: 'not-assessed' };

/** From, Dated, By, About, Relation: the lines of an article's slip, every one of them. */
export function articleLines(article: Article, s: Strings): SlipLine[] {
  return [from(article, s), dated(article, s), by(article, s), about(article, s), ...relations(article, s)];
}

/** The lines of a quotation's slip: who said it and through whom it came, then those of its article. */
export function quotationLines(quotation: ArticleQuotation, s: Strings): SlipLine[] {
  const { article } = quotation;
  return [
    saidBy(quotation, s),
    through(quotation, s),
    from(article, s),
    dated(article, s),
    by(article, s),
    ...aboutJoined(article, s),
  ];
}

/** Whose words a quotation is, and how that is known. */
export function saidBy({ record, speaker }: ArticleQuotation, s: Strings): SlipLine {
  return formatLine(
    { key: 'saidBy', value: speaker?.name ?? null, basis: record.speaker.basis, blank: s.slip.blanks.saidBy },
    s,
  );
}

/** Through whom the article has the words, and how that is known. */
export function through({ record: { via } }: ArticleQuotation, s: Strings): SlipLine {
  const value = via.chain.length > 0 ? s.list(via.chain) : s.slip.directly;
  return formatLine({ key: 'through', value, basis: via.basis, blank: s.slip.blanks.through }, s);
}

/** The lines of the short forms (lists, search hits): the same facts in the room of a line or two. */
export function shortLines(article: Article, s: Strings): SlipLine[] {
  return [from(article, s), by(article, s), ...aboutJoined(article, s), dated(article, s)];
}

/** The lines of the small slip (front page, card, embed): the short form's, in the order of the full one. */
export function miniLines(article: Article, s: Strings): SlipLine[] {
  return [from(article, s), dated(article, s), by(article, s), ...aboutJoined(article, s)];
}

/** Kind, owner, funding and the state's part: separate questions, separate lines. */
export function outletLines(
  { record }: Outlet,
  vocabularies: ReadonlyMap<VocabularyName, readonly Term[]>,
  s: Strings,
): SlipLine[] {
  const blank = s.slip.blanks.outlet;
  const label = (list: VocabularyName, id: string | null): string | null =>
    id === null ? null : (vocabularies.get(list)?.find((term) => term.id === id)?.label[s.language] ?? id);
  const funding = record.funding.are.map((id) => label('funding', id) ?? id);

  return [
    formatLine(
      {
        key: 'kind',
        value: label('publisher-kind', record.publisherKind.is),
        basis: record.publisherKind.basis,
        blank,
      },
      s,
    ),
    formatLine(
      {
        key: 'ownership',
        value: label('ownership', record.ownership.is),
        basis: record.ownership.basis,
        blank,
      },
      s,
    ),
    formatLine(
      {
        key: 'funding',
        value: funding.length === 0 ? null : funding.join(s.semicolon),
        basis: record.funding.basis,
        blank,
      },
      s,
    ),
    ...(['funds', 'appoints', 'directs'] as const).map((key) => {
      const { is, basis } = record.stateRole[key];
      return formatLine({ key, value: is === null ? null : s.slip.answers[is], basis, blank }, s);
    }),
  ].map((line) => ({ ...line, bracketed: false }));
}

/** Who published an article, and how that is known. */
export function from({ outlet, record }: Article, s: Strings): SlipLine {
  return formatLine(
    {
      key: 'from',
      value: outlet?.record.name ?? null,
      basis: record.basis.outlet,
      blank: s.slip.blanks.from,
      others: otherReadings(record, 'outlet'),
    },
    s,
  );
}

/** When an article was published, and how that is known. */
export function dated({ record }: Article, s: Strings): SlipLine {
  const value = record.date === null ? null : s.date(record.date);
  const { date: basis, dateline } = record.basis;
  const others = otherReadings(record, 'date').map((other) => ({ ...other, value: s.date(other.value) }));
  const origin = basis.is === 'inferred' && basis.from === 'dateline' ? dateline : undefined;
  return formatLine({ key: 'dated', value, basis, blank: s.slip.blanks.dated, others, origin }, s);
}

/** Who wrote an article, and how that is known. */
export function by({ record }: Article, s: Strings): SlipLine {
  return formatLine(
    {
      key: 'by',
      value: s.list(record.statedAuthors),
      basis: record.basis.statedAuthors,
      blank: s.slip.blanks.by,
      others: otherReadings(record, 'statedAuthors'),
    },
    s,
  );
}

/** What else page or metadata give as a value. */
function otherReadings(
  { alternatives = [] }: ArticleRecord,
  field: Alternative['of'],
): { value: string; basis: Basis }[] {
  return alternatives.filter(({ of }) => of === field).map(({ value, basis }) => ({ value, basis }));
}

function about({ record }: Article, s: Strings): SlipLine {
  return formatLine(
    {
      key: 'about',
      value: s.list(record.subjects),
      basis: record.basis.subjects,
      blank: s.slip.blanks.about,
    },
    s,
  );
}

function relations(article: Article, s: Strings): SlipLine[] {
  if (article.relations.length === 0) return [relationLine(null, s)];
  return article.relations.map((relation) => relationLine(relation, s));
}

function relationLine(relation: ArticleRelation | null, s: Strings): SlipLine {
  return formatLine(
    {
      key: 'relation',
      value: relation === null ? null : relationLabel(relation, s),
      basis: relation?.basis ?? NOT_ASSESSED,
      blank: s.slip.blanks.relation,
    },
    s,
  );
}

/** “the author is the subject” */
export function relationLabel({ of, term }: ArticleRelation, s: Strings): string | null {
  const label = term?.label[s.language] ?? term?.id;
  return label?.replaceAll('{of}', of === 'author' ? s.slip.ofAuthor : s.slip.ofOutlet) ?? null;
}

/**
 * About and Relation in one line where the relation is that author or outlet
 * *is* the only subject; otherwise the two lines as they are.
 */
function aboutJoined(article: Article, s: Strings): SlipLine[] {
  const line = about(article, s);
  const [self, ...others] = article.relations;
  const [subject, ...moreSubjects] = article.record.subjects;
  const joins =
    self?.is === 'self' && others.length === 0 && self.to === subject && moreSubjects.length === 0;
  if (!joins || self.basis.is !== line.basis) return [line, ...relations(article, s)];

  const value = self.of === 'author' ? s.slip.itsAuthor(subject) : s.slip.itsPublisher(subject);
  return [
    {
      ...line,
      value,
      evidence: [...line.evidence, { is: 'text', text: ' ' }, ...relationLine(self, s).evidence],
    },
  ];
}
