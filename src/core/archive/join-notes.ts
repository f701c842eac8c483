import type { Annotation } from '../annotations/annotation.ts';
import { isStanding } from '../anchoring/is-standing.ts';
import type { TextRange } from '../text/range.ts';
import type { Article, ArticleQuotation, Note, Outlet } from './archive.ts';

/** The groups of notes in the order in which they are read. */
const GROUPS = ['title', 'standfirst', 'text', 'whole', 'unplaced', 'withdrawn'] as const;
type Group = (typeof GROUPS)[number];

/** A note with what decides where in the list it is read. */
interface Placed {
  readonly record: Annotation;
  readonly group: Group;
  readonly ranges: readonly TextRange[];
}

/** A quotation whose list of notes is still being made. */
export type OpenQuotation = ArticleQuotation & { readonly notes: Note[] };

/**
 * Join an article's notes with their places, in the order in which they are
 * read, and enter them in the lists of the quotations that they are about.
 */
export function joinNotes(
  records: readonly Annotation[],
  article: Article,
  quotations: readonly OpenQuotation[],
): Note[] {
  if (records.length === 0) return [];
  const byId = new Map(quotations.map((quotation) => [quotation.record.id, quotation]));
  const placed = records.map((record): Placed => {
    const ranges = rangesOf(record, article, byId);
    return { record, group: groupOf(record, article, ranges), ranges };
  });
  const notes = numbered(placed, { article, outlet: null });
  for (const quotation of quotations)
    quotation.notes.push(...notes.filter((note) => isAbout(note, quotation)));
  return notes;
}

/** Join the notes on an outlet, which all stand on the whole of it. */
export function joinOutletNotes(records: readonly Annotation[], outlet: Outlet): Note[] {
  const placed = records.map((record): Placed => ({ record, group: groupOf(record, null, []), ranges: [] }));
  return numbered(placed, { article: null, outlet });
}

/** Where an active note stands in the article's text: the runs of its quotation, or its passage. */
function rangesOf(
  { status, on }: Annotation,
  article: Article,
  quotations: ReadonlyMap<string, ArticleQuotation>,
): readonly TextRange[] {
  if (status !== 'active') return [];
  if (on.is === 'quotation') return quotations.get(on.id)?.ranges ?? [];
  if (on.is === 'whole' || on.of !== 'text' || !isStanding(article.text, on.selector)) return [];
  return [{ start: on.selector.start, end: on.selector.end }];
}

function groupOf({ status, on }: Annotation, article: Article | null, ranges: readonly TextRange[]): Group {
  if (status === 'withdrawn') return 'withdrawn';
  if (status === 'orphan') return 'unplaced';
  if (on.is === 'whole') return 'whole';
  if (on.is === 'quotation' || on.of === 'text') return ranges.length > 0 ? 'text' : 'unplaced';
  return isStanding(article?.record[on.of] ?? '', on.selector) ? on.of : 'unplaced';
}

/** In reading order; those that are equal in it stay in the order of their file. */
function numbered(placed: readonly Placed[], owner: Pick<Note, 'article' | 'outlet'>): Note[] {
  return placed
    .toSorted(
      (a, b) =>
        GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
        firstOf(a).start - firstOf(b).start ||
        lastOf(a).end - lastOf(b).end,
    )
    .map(({ record, ranges, group }, at) => ({
      record,
      ...owner,
      ranges,
      number: group === 'unplaced' || group === 'withdrawn' ? 0 : at + 1,
    }));
}

/** Where a note begins and ends in the text that it stands on. */
function firstOf({ record, ranges }: Placed): TextRange {
  return ranges[0] ?? selectorOf(record);
}

function lastOf({ record, ranges }: Placed): TextRange {
  return ranges.at(-1) ?? selectorOf(record);
}

function selectorOf({ on }: Annotation): TextRange {
  return on.is === 'passage' ? on.selector : { start: 0, end: 0 };
}

function isAbout({ record, ranges }: Note, quotation: ArticleQuotation): boolean {
  if (record.status !== 'active') return false;
  if (record.on.is === 'quotation' && record.on.id === quotation.record.id) return true;
  return ranges.some((range) =>
    quotation.ranges.some(({ start, end }) => range.start < end && start < range.end),
  );
}
