import { stringify } from 'csv-stringify/sync';
import { CELL_NAMES, toCells, type CellName } from '../archive/cells.ts';
import type { Item } from '../archive/records.ts';
import { BASIS_KINDS } from '../basis/basis.ts';
import { guard } from './spreadsheet-cell.ts';

/** Columns that say something for people and are not read back: when the item came in, and how its values are known. */
const SHOWN_ONLY = ['added', 'basis'] as const;

/** The columns of the spreadsheet, in its order. */
export const COLUMNS = ['id', ...CELL_NAMES, ...SHOWN_ONLY] as const;
export type Column = 'id' | CellName | (typeof SHOWN_ONLY)[number];

/**
 * The metadata of articles as a spreadsheet: CSV with a byte order mark and
 * CRLF, which Excel and LibreOffice open without a question; one row an
 * article, each value in a cell of its own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function metadataCsv(items: readonly Item[]): string {
  const rows = items.map((item) => {
    const row: Readonly<Record<Column, string>> = {
      id: item.id,
      ...toCells(item.record),
      added: item.record.added,
      basis: basesInWords(item),
    };
    return COLUMNS.map((column) => guard(row[column]));
  });
  return stringify([[...COLUMNS], ...rows], {
    bom: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
  });
}

/** `stated: title, statedAuthors; inferred: date` */
function basesInWords({ record }: Item): string {
  return BASIS_KINDS.flatMap((kind) => {
    const fields = Object.entries(record.basis).flatMap(([field, basis]) =>
      basis?.is === kind ? [field] : [],
    );
    return fields.length === 0 ? [] : [`${kind}: ${fields.join(', ')}`];
  }).join('; ');
}
