import type { Basis } from '../basis/basis.ts';
import { articleText } from '../text/article-text.ts';
import { suspectMojibake } from '../text/mojibake.ts';
import { wordsAround } from '../text/words-around.ts';
import type { BasedField } from './article.ts';
import { cellsOf, toCells } from './cells.ts';
import { originOf } from './origin.ts';
import type { Item } from './records.ts';
import {
  isSettled,
  REVIEW_REASONS,
  type ReviewFinding,
  type ReviewPoint,
  type ReviewReason,
} from './review-point.ts';
import { speakerPoints } from './review-speakers.ts';

/** Fields in the order in which readers rely on them. */
const FIELDS: readonly BasedField[] = [
  'date',
  'title',
  'outlet',
  'statedAuthors',
  'updated',
  'dateline',
  'versionOf',
  'url',
  'archivedUrl',
  'standfirst',
  'section',
  'edition',
  'page',
  'rights',
  'titleTranslated',
  'figures',
  'subjects',
  'language',
];

/** Fields of which it is worth saying that nothing is known: every article has them. */
const EXPECTED: readonly BasedField[] = ['date', 'title', 'outlet', 'statedAuthors'];

/** The values by which an article is found and cited. */
const CITED: readonly BasedField[] = [...EXPECTED, 'updated'];

/** What the points of an item's record and text are read from. */
type Reviewed = Pick<Item, 'record' | 'blocks'>;

/**
 * Every uncertain value of an item: other readings of a value, suspected
 * mojibake, inferred values, speakers that are not plain, and what is not
 * known of date, title, outlet and authors.
 *
 * A value that a person has supplied, or looked for in vain, is no longer
 * uncertain; nor is anything in a record that a person has looked through.
 */
export function reviewItem(item: Item): ReviewPoint[] {
  return findPoints(item).map((point) => ({ ...point, article: item.id, title: item.record.title }));
}

/** The review list of an archive: by reason, then by field or how sure the finder was, then by article. */
export function reviewList(items: readonly Item[]): ReviewPoint[] {
  return items.flatMap(reviewItem).sort(
    (a, b) =>
      REVIEW_REASONS.indexOf(a.reason) - REVIEW_REASONS.indexOf(b.reason) ||
      fieldRank(a) - fieldRank(b) ||
      (a.confidence ?? 0) - (b.confidence ?? 0),
    // Articles are in the order of their ids, and sorting keeps it.
  );
}

/**
 * Whether a person should look at an item before readers rely on it: page and
 * metadata disagree, the text looks damaged, or a value by which it is cited
 * is only inferred. What is merely unknown can wait.
 */
export function needsReview(item: Reviewed): boolean {
  if (item.record.reviewed !== null) return false;
  return [...fieldPoints(item), ...mojibakePoints(item)].some(
    ({ reason, subject }) =>
      reason === 'conflict' ||
      reason === 'mojibake' ||
      (reason === 'inferred' && subject.is === 'field' && CITED.includes(subject.field)),
  );
}

function findPoints(item: Item): ReviewFinding[] {
  if (item.record.reviewed !== null) return [];
  return [...fieldPoints(item), ...relationPoints(item), ...mojibakePoints(item), ...speakerPoints(item)];
}

function fieldPoints({ record }: Reviewed): ReviewFinding[] {
  const cells = toCells(record);
  return FIELDS.flatMap((field): ReviewFinding[] => {
    const basis = record.basis[field];
    if (basis === undefined || isSettled(basis)) return [];
    const proposals = (record.alternatives ?? [])
      .filter(({ of }) => of === field)
      .map(({ value, basis }) => ({ value, basis }));
    const reason = proposals.length > 0 ? 'conflict' : uncertainty(field, basis);
    if (reason === null) return [];
    const named = cellsOf(field).map((name) => ({ name, value: cells[name] }));
    return [
      {
        subject: { is: 'field', field },
        reason,
        cells: named,
        basis,
        origin: originOf(record, basis) ?? null,
        proposals,
        ...NO_PASSAGE,
      },
    ];
  });
}

const NO_PASSAGE = { words: null, confidence: null };

function uncertainty(field: BasedField, { is }: Basis): ReviewReason | null {
  if (is === 'inferred') return 'inferred';
  return (is === 'unknown' || is === 'not-assessed') && EXPECTED.includes(field) ? 'unknown' : null;
}

function relationPoints({ record }: Reviewed): ReviewFinding[] {
  return record.relations.flatMap(({ of, who, is, to, basis }, at): ReviewFinding[] => {
    if (basis.is !== 'inferred') return [];
    const words = [of, who, '–', to].filter((part) => part !== null).join(' ');
    const cells = [{ name: 'relation' as const, value: is }];
    return [
      {
        subject: { is: 'relation', at },
        reason: 'inferred',
        cells,
        basis,
        origin: null,
        proposals: [],
        words,
        confidence: null,
      },
    ];
  });
}

/** Readings that are shown of one text; a text that was decoded wrongly has thousands. */
const SHOWN = 5;

function mojibakePoints({ record, blocks }: Reviewed): ReviewFinding[] {
  const texts = [record.title ?? '', record.standfirst ?? '', articleText(blocks)];
  const found = texts.flatMap((text) =>
    suspectMojibake(text).map((suspected) => ({
      suspected,
      words: wordsAround(text, suspected),
    })),
  );
  const [first] = found;
  if (first === undefined) return [];
  const proposals = found.slice(0, SHOWN).map(({ suspected: { exact, proposed }, words }) => ({
    value: words.replace(exact, () => proposed),
    basis: null,
  }));
  const words = found.slice(0, SHOWN).map((each) => each.words);
  return [
    {
      subject: { is: 'text' },
      reason: 'mojibake',
      cells: [],
      basis: null,
      origin: null,
      proposals,
      words: words.join(' … '),
      confidence: null,
    },
  ];
}

function fieldRank({ subject }: ReviewPoint): number {
  return subject.is === 'field' ? FIELDS.indexOf(subject.field) : FIELDS.length;
}
