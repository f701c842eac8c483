import { stringify } from 'csv-stringify/sync';
import type { Article, ArticleQuotation } from '../archive/archive.ts';
import { CELLS, cellsOf, toCells, type CellField } from '../archive/cells.ts';
import { joinList } from '../archive/list-cell.ts';
import { knownAs } from '../basis/basis.ts';
import { articleInWords, quotationInWords } from '../disclosure/in-words.ts';
import { quotationWords } from '../quotations/words.ts';
import type { Strings } from '../strings/strings.ts';
import { keptRows, rowsOf, type Permalinks, type WriteList } from './list.ts';
import { guard } from './spreadsheet-cell.ts';

type Row = Readonly<Record<string, string>>;

/** The fields of an article, each of which a column says the basis of. */
const FIELDS = [...new Set(Object.values(CELLS))].filter((field) => field !== 'reviewed');

/** Those that tell whoever reads a quotation who published it. */
const OF_A_QUOTATION = [
  'title',
  'date',
  'outlet',
  'statedAuthors',
  'language',
  'subjects',
  'relations',
] as const satisfies readonly CellField[];

const ARTICLE_COLUMNS = [
  ...['id', 'permalink', 'disclosure'],
  ...FIELDS.flatMap(columnsOf),
  ...['alternatives', 'added', ...cellsOf('reviewed')],
];

const QUOTATION_COLUMNS = [
  ...['id', 'permalink', 'disclosure', 'words', 'class'],
  ...['speaker', 'speaker.printed', 'speaker.kind', 'speaker.basis', 'cue'],
  ...['through', 'through.basis', 'reports', 'article', 'article.permalink'],
  ...OF_A_QUOTATION.flatMap(columnsOf),
];

/**
 * Writes lists as spreadsheets: CSV with a byte order mark and CRLF; one row an
 * article or a quotation, each value in a column of its own and how it is known
 * in the next, `date.basis` after `date`. Several values in one cell are
 * separated as in the spreadsheet of metadata.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function listCsv(permalinks: Permalinks, s: Strings): WriteList {
  const rows = keptRows({
    article: (article) => csvRow(ARTICLE_COLUMNS, articleRow(article, permalinks, s)),
    quotation: (quotation) => csvRow(QUOTATION_COLUMNS, quotationRow(quotation, permalinks, s)),
  });
  return (list) => {
    const columns = list.entries.are === 'articles' ? ARTICLE_COLUMNS : QUOTATION_COLUMNS;
    return ['\uFEFF', csvLine(columns), ...rowsOf(list, rows)].join('');
  };
}

function csvRow(columns: readonly string[], row: Row): string {
  return csvLine(columns.map((column) => guard(row[column] ?? '')));
}

function csvLine(cells: readonly string[]): string {
  return stringify([cells], { record_delimiter: 'windows', quote_record_delimiter: true });
}

/** `rights.holder`, `rights.uri`, `rights.basis`; beside an outlet's id its name. */
function columnsOf(field: CellField): string[] {
  return [...cellsOf(field), ...(field === 'outlet' ? ['outlet.name'] : []), `${field}.basis`];
}

function articleRow(article: Article, permalinks: Permalinks, s: Strings): Row {
  const { id, record } = article;
  return {
    ...valuesOf(article),
    id,
    permalink: permalinks.article(article) ?? '',
    disclosure: articleInWords(article, s),
    alternatives: joinList(
      (record.alternatives ?? []).map(({ of, value, basis }) => `${of}: ${value} (${knownAs(basis)})`),
    ),
    added: record.added,
  };
}

function quotationRow(quotation: ArticleQuotation, permalinks: Permalinks, s: Strings): Row {
  const { record, article, speaker } = quotation;
  return {
    ...valuesOf(article),
    id: record.id,
    permalink: permalinks.quotation(quotation) ?? '',
    disclosure: quotationInWords(quotation, s),
    words: quotationWords(record),
    class: record.class,
    speaker: speaker?.name ?? '',
    'speaker.printed': record.speaker.name ?? '',
    'speaker.kind': record.speaker.kind,
    'speaker.basis': knownAs(record.speaker.basis),
    cue: record.cue ?? '',
    through: joinList(record.via.chain),
    'through.basis': knownAs(record.via.basis),
    reports: joinList(record.reports),
    article: article.id,
    'article.permalink': permalinks.article(article) ?? '',
  };
}

function valuesOf({ record, outlet }: Article): Row {
  const bases = Object.entries(record.basis).flatMap(([field, basis]) =>
    basis === undefined ? [] : [[`${field}.basis`, knownAs(basis)]],
  );
  return {
    ...toCells(record),
    // Pairs of strings, which fromEntries does not tell from any others.
    ...(Object.fromEntries(bases) as Row),
    'outlet.name': outlet?.record.name ?? '',
    'relations.basis': record.relations.map(({ basis }) => knownAs(basis)).join('; '),
  };
}
