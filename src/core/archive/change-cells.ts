import type { Basis } from '../basis/basis.ts';
import { articleRecord, type ArticleRecord, type BasedField } from './article.ts';
import { CELL_NAMES, CELLS, cellsOf, fromCells, toCells, type CellField, type CellName } from './cells.ts';
import { VALUE_RULES } from './check-values.ts';
import { editedRecord, type RecordEdit } from './edit-record.ts';
import type { ArchiveRecords, Item } from './records.ts';
import { explain } from './wording.ts';

/** Who changes values, and when. */
export interface ChangedBy {
  readonly by: string;
  readonly on: string;
  /** Where one looked, for a value that is taken away: `the spreadsheet of R. Holm, 2026-11-23`. */
  readonly looked: string;
}

/** A value that cannot be written, in its cell. */
export interface CellProblem {
  readonly cell: CellName;
  readonly reason: string;
  readonly remedy: string;
}

/** What changed cells come to. */
export interface CellChanges {
  /** Null when nothing differs from what the record says. */
  readonly edit: RecordEdit | null;
  readonly problems: readonly CellProblem[];
}

/**
 * Turn changed cells of an item into an edit of its record: each field that
 * now has another value is *supplied*, each that lost its value is *unknown*.
 *
 * A cell that says what the record says changes nothing, and neither does one
 * that is not given. Values are held against the schema and against the
 * archive's records: an outlet must exist, a relation must be a term.
 */
export function changeCells(
  item: Item,
  given: ReadonlyMap<CellName, string>,
  { by, on, looked }: ChangedBy,
  records: ArchiveRecords,
): CellChanges {
  const before = toCells(item.record);
  const changed = CELL_NAMES.filter(
    (name) => (given.get(name) ?? before[name]).trim() !== before[name].trim(),
  );
  if (changed.length === 0) return { edit: null, problems: [] };

  const cells = {
    ...before,
    ...Object.fromEntries(changed.map((name) => [name, (given.get(name) ?? '').trim()])),
  };
  const supplied: Basis = { is: 'supplied', by, on };
  const unknown: Basis = { is: 'unknown', searched: [looked] };
  const fields = new Set(changed.map((name) => CELLS[name]));
  const values = Object.fromEntries(
    [...fields].map((field) => [field, fromCells(field, cells, item.record, supplied)]),
  );
  const basis = Object.fromEntries(
    [...fields].flatMap((field) =>
      hasBasis(field)
        ? [[field, cellsOf(field).every((name) => cells[name] === '') ? unknown : supplied]]
        : [],
    ),
  );
  const edit: RecordEdit = { values, basis };
  return { edit, problems: problemsOf(item, edit, changed, records) };
}

function hasBasis(field: CellField): field is BasedField & CellField {
  return field !== 'relations' && field !== 'reviewed';
}

function problemsOf(
  item: Item,
  edit: RecordEdit,
  changed: readonly CellName[],
  records: ArchiveRecords,
): CellProblem[] {
  const read = articleRecord.safeParse(editedRecord(item.record, edit), { reportInput: true });
  if (!read.success) {
    return read.error.issues
      .flatMap(explain)
      .map(({ path, reason, remedy }) => inCell(cellAt(path, changed), reason, remedy));
  }
  const found = VALUE_RULES.flatMap((rule) => rule({ ...item, record: read.data }, records)).map(
    ({ field = [], reason, remedy }) => ({ cell: cellAt(field, changed), reason, remedy }),
  );
  return [...found, ...unknownArticle(item, read.data, records)];
}

/** Cells that hold a date, which spreadsheets and people write in many ways. */
export const DATE_CELLS: ReadonlySet<CellName> = new Set(['date', 'updated', 'dateline.date', 'reviewed.on']);

function inCell(cell: CellName, reason: string, remedy: string): CellProblem {
  if (!DATE_CELLS.has(cell)) return { cell, reason, remedy };
  return {
    cell,
    reason: 'This is no date that can be read in one way only.',
    remedy: cell === 'reviewed.on' ? 'Write it as 2020-04-29.' : 'Write it as 2020-04-29, 2020-04 or 2020.',
  };
}

/** The changed cell that a place in the record belongs to. */
function cellAt(path: readonly PropertyKey[], changed: readonly CellName[]): CellName {
  const [field, part] = path.map(String);
  const own = [...changed, ...CELL_NAMES].filter((name) => CELLS[name] === field);
  return own.find((name) => name === `${String(field)}.${String(part)}`) ?? own[0] ?? changed[0] ?? 'title';
}

function unknownArticle(
  { id }: Item,
  { versionOf }: ArticleRecord,
  { items }: ArchiveRecords,
): CellProblem[] {
  if (versionOf === undefined || versionOf === null) return [];
  if (versionOf !== id && items.some((item) => item.id === versionOf)) return [];
  return [
    {
      cell: 'versionOf',
      reason: `There is no other article “${versionOf}”.`,
      remedy: 'Write the id of the earlier version: the name of its folder in content/articles.',
    },
  ];
}
