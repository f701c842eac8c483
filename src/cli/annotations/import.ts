import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import {
  ImportPlan,
  type Holding,
  type ImportChoices,
  type Imported,
} from '../../core/annotations/import-plan.ts';
import type { NotesFile } from '../../core/annotations/import-read.ts';
import { editAnnotations, editOutletAnnotations } from '../../core/archive/edit-annotations.ts';
import { PERMALINKS } from '../../core/archive/permalinks.ts';
import type { Read } from '../../core/archive/read-yaml.ts';
import type { Sources } from '../../core/archive/records.ts';
import { loadNotes } from '../../io/notes-file.ts';
import { sha256 } from '../../io/sha256.ts';
import { writeAll, type Write } from '../../io/write.ts';
import { noteMarkdown } from '../../readers/note-words.ts';
import { archiveOption, folderOf, misuse, required, today } from '../command-options.ts';
import { counted } from '../counted.ts';
import { listProblems } from '../list-problems.ts';
import { locked } from '../locked.ts';
import { itemsNamed, soundRecords } from '../sound-records.ts';
import { importInto } from './import-into.ts';
import { importLines, importReport, type Outcome } from './import-report.ts';

const OPTIONS = {
  ...archiveOption,
  by: { type: 'string' },
  article: { type: 'string' },
  private: { type: 'boolean', default: false },
  groups: { type: 'boolean', default: false },
  'keep-orphans': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** What is asked for, besides what to do with the notes. */
interface Asked {
  readonly folder: string;
  readonly files: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** `cuttings annotations import FILE.json … --by WHO`; exit status 1 when a note needs a person. */
export async function runImport(args: string[]): Promise<number> {
  const { values, positionals: files } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (files.length === 0) throw misuse('import takes at least one file.');
  const choices: ImportChoices = {
    by: required('by', values.by),
    day: today(),
    article: values.article ?? null,
    private: values.private,
    groups: values.groups,
    keepOrphans: values['keep-orphans'],
  };
  const { 'dry-run': dryRun, json } = values;
  const asked = { folder: folderOf(values.archive), files, dryRun, json };
  const work = (): Promise<number> => importNotes(asked, choices);
  return dryRun ? work() : locked(asked.folder, work);
}

async function importNotes({ folder, files, dryRun, json }: Asked, choices: ImportChoices): Promise<number> {
  const loaded = await loadAll(files);
  if (!loaded.ok) return refuse(loaded.problems, json);
  const archive = await soundRecords(folder);
  if (archive === null) return 1;
  const { records, sources } = archive;
  if (choices.article !== null && itemsNamed(records, [choices.article]) === null) return 1;

  const plan = new ImportPlan(importInto(records), choices, { sha256, toMarkdown: noteMarkdown });
  const outcomes = loaded.value.flatMap(({ file, notes }) =>
    notes.entries.map((entry, at): Outcome => ({
      file,
      number: at + 1,
      name: entry.ok ? entry.note.id : null,
      imported: plan.decide(entry),
    })),
  );
  const writes = edits(folder, sources, records.permalinks, outcomes);
  if (!writes.ok) return refuse(writes.problems, json);
  if (!dryRun) await writeAll(writes.value);

  const given = new Set(loaded.value.flatMap(({ notes }) => notes.pages));
  const elsewhere = loaded.value.flatMap(({ notes }) => notes.named).filter((page) => !given.has(page));
  const report = { outcomes, elsewhere, dryRun };
  process.stdout.write(json ? `${JSON.stringify(importReport(report))}\n` : importLines(report));
  return outcomes.some(({ imported }) => needsPerson(imported)) ? 1 : 0;
}

/** All files, or everything that is wrong with any: then nothing of any is imported. */
async function loadAll(
  files: readonly string[],
): Promise<Read<readonly { readonly file: string; readonly notes: NotesFile }[]>> {
  const reads: { readonly file: string; readonly notes: NotesFile }[] = [];
  const problems: VFileMessage[] = [];
  for (const file of files) {
    const read = await loadNotes(file);
    if (read.ok) reads.push({ file, notes: read.value });
    else problems.push(...read.problems);
  }
  return problems.length === 0 ? { ok: true, value: reads } : { ok: false, problems };
}

/** The files to write, the list of ids last: no id in it may be without its note. */
function edits(
  folder: string,
  sources: Sources,
  permalinks: readonly string[],
  outcomes: readonly Outcome[],
): Read<readonly Write[]> {
  const byHolding = Map.groupBy(
    outcomes.flatMap(({ imported }) => (isKept(imported) ? [imported] : [])),
    ({ holding }) => holding,
  );
  const edited = Array.from(byHolding, ([holding, added]) => {
    const path = pathOf(holding);
    const notes = [...holding.notes, ...added.map(({ record }) => record)];
    const edit = holding.kind === 'articles' ? editAnnotations : editOutletAnnotations;
    return { path, source: edit(sources.get(path) ?? '', path, notes) };
  });
  const problems = edited.flatMap(({ source }) => (source.ok ? [] : source.problems));
  if (problems.length > 0) return { ok: false, problems };
  if (edited.length === 0) return { ok: true, value: [] };

  const ids = [...byHolding.values()].flat().map(({ record }) => `n/${record.id}`);
  const given = new Set(permalinks);
  const lines = [...permalinks, ...ids.filter((id) => !given.has(id))].map((id) => `${id}\n`).join('');
  const writes = edited.flatMap(({ path, source }) =>
    source.ok ? [{ path: join(folder, path), content: source.value }] : [],
  );
  return { ok: true, value: [...writes, { path: join(folder, PERMALINKS), content: lines }] };
}

function pathOf({ kind, id }: Holding): string {
  return kind === 'articles' ? `content/articles/${id}/annotations.yml` : `content/outlets/${id}.yml`;
}

/** Whether a note comes into the archive. */
function isKept(imported: Imported): imported is Extract<Imported, { is: 'added' | 'orphan' }> {
  return imported.is === 'added' || (imported.is === 'orphan' && imported.kept);
}

function needsPerson(imported: Imported): boolean {
  return imported.is === 'refused' || (imported.is === 'orphan' && !imported.kept);
}

function refuse(problems: readonly VFileMessage[], json: boolean): number {
  listProblems(problems, json ? 'object' : 'lines');
  process.stderr.write(`${counted(problems.length, 'problem')}. Nothing was changed.\n`);
  return 1;
}
