import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { siteSettings } from '../build/site-settings.ts';
import { editRecord } from '../core/archive/edit-record.ts';
import { problem } from '../core/archive/problem.ts';
import { readArchive } from '../core/archive/read-archive.ts';
import type { Sources } from '../core/archive/records.ts';
import type { Read } from '../core/archive/read-yaml.ts';
import { metadataCsv } from '../core/exports/metadata-csv.ts';
import { readMetadataCsv, type MetadataChange } from '../core/exports/read-metadata-csv.ts';
import { loadContent } from '../io/content.ts';
import { writeFileAtomic } from '../io/write.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { counted } from './counted.ts';
import { locked } from './locked.ts';
import { listProblems } from './list-problems.ts';

/** @see Command */
export const usage = `Usage: cuttings metadata export FILE.csv [--archive DIR]
       cuttings metadata import FILE.csv --by NAME [--dry-run] [--json] [--archive DIR]

export writes a spreadsheet of all articles: one row each, one column a value.
import reads it back, as Excel or LibreOffice saved it. A cell that you changed
becomes the value, supplied by NAME today; a cell that you emptied becomes
“unknown”. Rows and columns that you delete change nothing. When anything is
wrong, all of it is listed and nothing is written.

  --by NAME       your name, which stands beside every value that you changed
  --dry-run       say what would be changed, write nothing
  --json          the report as one JSON object
  --archive DIR   folder with seeds/ and content/ (default: the project itself)
`;

/** Export or import; exit status 1 when something needs a person. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      archive: { type: 'string' },
      by: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [verb, file, ...more] = positionals;
  const folder = values.archive ?? siteSettings(process.env).archive;
  if (file !== undefined && more.length === 0) {
    if (verb === 'export') return exportTo(file, folder);
    const by = values.by?.trim() ?? '';
    const { 'dry-run': dryRun, json } = values;
    if (verb === 'import' && by !== '') {
      const work = (): Promise<number> => importFrom(file, folder, { by, dryRun, json });
      return dryRun ? work() : locked(folder, work);
    }
  }
  process.stderr.write(usage);
  return 2;
}

async function exportTo(file: string, folder: string): Promise<number> {
  const records = readArchive(await loadContent(folder), readBlocks);
  if (!records.ok) return refuse(records.problems, false);
  await writeFileAtomic(file, metadataCsv(records.value.items));
  process.stdout.write(`${file} — Wrote ${counted(records.value.items.length, 'row')}, one an article.\n`);
  return 0;
}

interface Import {
  readonly by: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

async function importFrom(file: string, folder: string, { by, dryRun, json }: Import): Promise<number> {
  const csv = await readUtf8(file);
  if (typeof csv !== 'string') return refuse([csv], json);
  const sources = await loadContent(folder);
  const records = readArchive(sources, readBlocks);
  if (!records.ok) return refuse(records.problems, json);

  const on = new Date().toISOString().slice(0, 10);
  const changedBy = { by, on, looked: `the spreadsheet of ${by}, ${on}` };
  const changes = readMetadataCsv(csv, basename(file), records.value, changedBy);
  if (!changes.ok) return refuse(changes.problems, json);
  const edits = changes.value.map((change) => editOf(change, sources));
  const problems = edits.flatMap(({ edited }) => (edited.ok ? [] : edited.problems));
  if (problems.length > 0) return refuse(problems, json);

  if (!dryRun)
    for (const { path, edited } of edits)
      if (edited.ok) await writeFileAtomic(join(folder, path), edited.value);
  process.stdout.write(json ? `${JSON.stringify(toJson(changes.value))}\n` : report(changes.value, dryRun));
  return 0;
}

function editOf({ item, edit }: MetadataChange, sources: Sources): { path: string; edited: Read<string> } {
  const path = `${item.path}/index.md`;
  return { path, edited: editRecord(sources.get(path) ?? '', path, edit) };
}

/** A text file as spreadsheets save it, or why it cannot be read. */
async function readUtf8(file: string): Promise<string | VFileMessage> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null)
    return problem(
      { path: file },
      'csv',
      'The file cannot be read.',
      'Look at its name and its permissions.',
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const remedy =
      'In the spreadsheet choose “Save as”, and “CSV UTF-8” (Excel) or “Unicode (UTF-8)” (LibreOffice).';
    return problem(
      { path: file },
      'csv',
      'The file is not in UTF-8, so its letters would be damaged.',
      remedy,
    );
  }
}

function refuse(problems: readonly VFileMessage[], json: boolean): number {
  listProblems(problems, json ? 'object' : 'lines');
  process.stderr.write(`${counted(problems.length, 'problem')}. Nothing was changed.\n`);
  return 1;
}

function report(changes: readonly MetadataChange[], dryRun: boolean): string {
  const lines = changes.map(
    ({ item, edit }) => `${item.path}/index.md — ${Object.keys(edit.values).join(', ')}`,
  );
  const done = dryRun ? 'would be changed' : 'changed';
  const fields = changes.reduce((sum, { edit }) => sum + Object.keys(edit.values).length, 0);
  const summary =
    changes.length === 0
      ? 'The spreadsheet says what the records say; nothing was changed.'
      : `${counted(fields, 'value')} in ${counted(changes.length, 'article')} ${done}.`;
  return [...lines, summary].map((line) => `${line}\n`).join('');
}

function toJson(changes: readonly MetadataChange[]): object {
  return {
    changed: changes.map(({ item, edit }) => ({ article: item.id, values: edit.values, basis: edit.basis })),
    problems: [],
  };
}
