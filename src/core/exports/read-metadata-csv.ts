import { CsvError, parse } from 'csv-parse/sync';
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { CELL_NAMES, type CellName } from '../archive/cells.ts';
import { changeCells, DATE_CELLS, type CellProblem, type ChangedBy } from '../archive/change-cells.ts';
import type { RecordEdit } from '../archive/edit-record.ts';
import { problem } from '../archive/problem.ts';
import type { Read } from '../archive/read-yaml.ts';
import type { ArchiveRecords, Item } from '../archive/records.ts';
import { COLUMNS, type Column } from './metadata-csv.ts';
import { unguard } from './spreadsheet-cell.ts';

/** What a spreadsheet changes in one article. */
export interface MetadataChange {
  readonly item: Item;
  readonly edit: RecordEdit;
}

/**
 * Read a spreadsheet of metadata, as `metadataCsv` wrote it and Excel,
 * LibreOffice or another program saved it: `,`, `;` or a tab between cells,
 * any line ends, with or without a byte order mark.
 *
 * Only cells that differ from the records change anything; a column or a row
 * that is not there changes nothing, and an empty cell takes the value away.
 * The column `basis` is for people and is not read.
 * Every problem is reported, with its row (the head is row 1) and column.
 */
export function readMetadataCsv(
  source: string,
  path: string,
  records: ArchiveRecords,
  changedBy: ChangedBy,
): Read<readonly MetadataChange[]> {
  const table = readTable(source, path);
  if (!table.ok) return table;
  const { head, rows } = table.value;
  const problems = headProblems(head, path);
  if (problems.length > 0) return { ok: false, problems };

  const items = new Map(records.items.map((item) => [item.id, item]));
  const seen = new Map<string, number>();
  const changes: MetadataChange[] = [];
  for (const { number, cells } of rows) {
    const row: Row = {
      path,
      number,
      cells: new Map(head.map((name, at) => [name, unguard(cells[at] ?? '')])),
    };
    const item = items.get((row.cells.get('id') ?? '').trim());
    if (cells.length !== head.length) {
      problems.push(ragged(row, cells.length, head.length));
      continue;
    }
    problems.push(...idProblems(row, item, seen), ...addedProblems(row, item));
    if (item === undefined) continue;
    const changed = changeCells(item, cellsIn(row), changedBy, records);
    problems.push(...changed.problems.map((each) => cellProblem(row, each)));
    if (changed.edit !== null) changes.push({ item, edit: changed.edit });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: changes };
}

interface Row {
  readonly path: string;
  /** As a spreadsheet counts: the head is row 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<string, string>;
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

const cellRows = z.array(z.array(z.string()));

function readTable(source: string, path: string): Read<Table> {
  // Excel's own line, which says what stands between the cells.
  const text = source.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/, '');
  const options = {
    delimiter: separatorOf(text),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
  };
  try {
    const [first = [], ...rows] = cellRows.parse(parse(text, options));
    const head = first.slice(0, first.findLastIndex((name) => name.trim() !== '') + 1);
    const filled = rows
      .map((cells, at) => ({ number: at + 2, cells: withoutEmptyEnd(cells, head.length) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    return { ok: true, value: { head: head.map((name) => name.trim()), rows: filled } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const remedy = 'Save it again as CSV; a quotation mark inside a cell is written twice.';
    return {
      ok: false,
      problems: [problem({ path }, 'csv', `This is no sound CSV: ${error.message}.`, remedy)],
    };
  }
}

/** Spreadsheets save the empty columns behind the last one, too. */
function withoutEmptyEnd(cells: readonly string[], columns: number): readonly string[] {
  return cells.slice(columns).every((cell) => cell.trim() === '') ? cells.slice(0, columns) : cells;
}

/** What stands between the cells of the head; no name of a column holds any of the three. */
function separatorOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (separator: string): number => head.split(separator).length;
  return [',', ';', '\t'].reduce((most, separator) => (count(separator) > count(most) ? separator : most));
}

function headProblems(head: readonly string[], path: string): VFileMessage[] {
  const at = (reason: string, remedy: string): VFileMessage =>
    problem({ path, line: 1 }, 'csv-head', reason, remedy);
  const names: readonly string[] = COLUMNS;
  const unknown = head.filter((name) => !names.includes(name));
  const doubled = head.filter((name, at) => head.indexOf(name) !== at);
  return [
    ...(head.includes('id')
      ? []
      : [at('Row 1: there is no column id.', 'Keep the first row and the column id as they were exported.')]),
    ...unknown.map((name) =>
      at(
        `Row 1: unknown column “${name}”.`,
        `Delete the column, or give it one of these names: ${names.join(', ')}.`,
      ),
    ),
    ...doubled.map((name) => at(`Row 1: two columns are called “${name}”.`, 'Delete one of them.')),
  ];
}

function ragged(row: Row, cells: number, columns: number): VFileMessage {
  const remedy =
    'Put quotation marks around a cell that holds a separator, or save the spreadsheet again as CSV.';
  return rowProblem(row, `it has ${cells} cells, and the first row has ${columns}.`, remedy);
}

function idProblems(row: Row, item: Item | undefined, seen: Map<string, number>): VFileMessage[] {
  const id = (row.cells.get('id') ?? '').trim();
  const before = seen.get(id);
  seen.set(id, before ?? row.number);
  if (item === undefined) {
    const remedy =
      'An id is the name of a folder in content/articles. Correct it, or delete the row: a spreadsheet makes no articles.';
    return [columnProblem(row, 'id', `there is no article “${id}”.`, remedy)];
  }
  if (before === undefined) return [];
  return [
    columnProblem(row, 'id', `“${id}” stands in row ${before} already.`, 'Delete one of the two rows.'),
  ];
}

/** What is only shown cannot be set: a change of it would be lost without a word. */
function addedProblems(row: Row, item: Item | undefined): VFileMessage[] {
  const added = row.cells.get('added')?.trim();
  if (added === undefined || item === undefined || added === item.record.added) return [];
  const remedy = `Write ${item.record.added} again, or delete the column: the day of the addition is not changed.`;
  return [columnProblem(row, 'added', `“${added}” cannot be set.`, remedy)];
}

function cellsIn(row: Row): Map<CellName, string> {
  return new Map(
    CELL_NAMES.flatMap((name): [CellName, string][] => {
      const cell = row.cells.get(name);
      return cell === undefined ? [] : [[name, cell]];
    }),
  );
}

function cellProblem(row: Row, { cell, reason, remedy }: CellProblem): VFileMessage {
  const hint = DATE_CELLS.has(cell)
    ? ' An apostrophe before it keeps the spreadsheet from rewriting it.'
    : '';
  return columnProblem(row, cell, `“${row.cells.get(cell) ?? ''}”. ${reason}`, remedy + hint);
}

function columnProblem(row: Row, column: Column, what: string, remedy: string): VFileMessage {
  return problem(
    { path: row.path, line: row.number },
    'csv-cell',
    `Row ${row.number}, column ${column}: ${what}`,
    remedy,
  );
}

function rowProblem({ path, number }: Row, what: string, remedy: string): VFileMessage {
  return problem({ path, line: number }, 'csv-row', `Row ${number}: ${what}`, remedy);
}
