import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkAnnotations } from '../core/archive/check-annotations.ts';
import { checkQuotations } from '../core/archive/check-quotations.ts';
import { editAnnotations } from '../core/archive/edit-annotations.ts';
import { editLedger } from '../core/archive/edit-ledger.ts';
import { locate } from '../core/archive/finding.ts';
import { PERMALINKS } from '../core/archive/permalinks.ts';
import { formatProblem } from '../core/archive/problem.ts';
import { readArchive } from '../core/archive/read-archive.ts';
import type { ArchiveRecords, Item, Sources } from '../core/archive/records.ts';
import type { Read } from '../core/archive/read-yaml.ts';
import { loadContent } from '../io/content.ts';
import { takeLock } from '../io/lock.ts';
import { writeAll } from '../io/write.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { renderNoteBody } from '../markdown/render.ts';
import { changeOf, type Change } from './annotate-change.ts';
import {
  annotateQuestion,
  type AnnotateAnswer,
  type ChangeAsked,
  type Refusal,
} from './annotate-question.ts';

/** What the desk needs to know of the development server. */
export interface AnnotateDesk {
  /** The archive's folder. */
  readonly folder: string;
  /** The day, as YEAR-MONTH-DAY. */
  readonly today: () => string;
  /** Makes an address below the base from a path without a leading slash. */
  readonly address: (path: string) => string;
}

/**
 * Answer the page of an article on which an editor writes notes and marks
 * quotations: a preview, or a change that is written as a whole or not at all.
 */
export async function answerAnnotate(desk: AnnotateDesk, asked: unknown): Promise<AnnotateAnswer> {
  const read = annotateQuestion.safeParse(asked);
  if (!read.success) return unsound(read.error.issues.map(({ message }) => message));
  const question = read.data;
  if (question.ask === 'preview')
    return { is: 'preview', html: renderNoteBody({ body: question.body, address: desk.address }) };

  const lock = await takeLock(join(desk.folder, '.cuttings', 'convert.lock'));
  if (!lock.ok) return refused({ is: 'busy', pid: lock.pid });
  try {
    return await change(desk, question);
  } finally {
    await lock.release();
  }
}

async function change({ folder, today }: AnnotateDesk, asked: ChangeAsked): Promise<AnnotateAnswer> {
  const { article } = asked;
  const sources = await loadContent(folder, (path) => concerns(path, article));
  const before = readItem(sources, article);
  if (!('item' in before)) return before;
  const { item, records } = before;

  const changed = changeOf(asked, { item, permalinks: records.permalinks, day: today() });
  if (changed.is === 'refused') return changed;
  const files = editFiles(changed, item, sources);
  if (!files.ok) return unsound(files.problems.map(formatProblem));
  // What would stop the build is never written.
  const after = readItem(new Map([...sources, ...files.value]), article);
  if (!('item' in after)) return after;

  for (const path of files.value.keys()) {
    const now = await readFile(join(folder, path), 'utf8').catch(() => undefined);
    if (now !== sources.get(path)) return refused({ is: 'file-changed', path });
  }
  await writeAll(Array.from(files.value, ([path, content]) => ({ path: join(folder, path), content })));
  return { is: 'written', place: `${changed.is === 'notes' ? 'n' : 'q'}-${changed.id}` };
}

/** Of the other articles nothing is needed, and there may be thousands. */
function concerns(path: string, article: string): boolean {
  return !path.startsWith('content/articles/') || path.startsWith(`content/articles/${article}/`);
}

/** The article's item among `sources`, if nothing is wrong with it. */
function readItem(
  sources: Sources,
  article: string,
): { readonly item: Item; readonly records: ArchiveRecords } | AnnotateAnswer {
  const records = readArchive(sources, readBlocks);
  if (!records.ok) return unsound(records.problems.map(formatProblem));
  const item = records.value.items.find(({ id }) => id === article);
  if (item === undefined) return refused({ is: 'no-article' });
  const findings = [...checkQuotations(item), ...checkAnnotations(item)];
  return findings.length === 0
    ? { item, records: records.value }
    : unsound(findings.map((finding) => formatProblem(locate(finding, sources))));
}

/** The files that say what has changed, by their paths, in the order in which they are to be written. */
function editFiles(
  changed: Exclude<Change, { readonly is: 'refused' }>,
  item: Item,
  sources: Sources,
): Read<Map<string, string>> {
  const [name, permalink, edited] =
    changed.is === 'notes'
      ? ([
          'annotations.yml',
          `n/${changed.id}`,
          editAnnotations(
            sources.get(`${item.path}/annotations.yml`),
            `${item.path}/annotations.yml`,
            changed.notes,
          ),
        ] as const)
      : ([
          'quotations.yml',
          `q/${changed.id}`,
          editLedger(
            sources.get(`${item.path}/quotations.yml`) ?? '',
            `${item.path}/quotations.yml`,
            changed.quotations,
          ),
        ] as const);
  if (!edited.ok) return edited;
  const files = new Map([[`${item.path}/${name}`, edited.value]]);
  const given = sources.get(PERMALINKS) ?? '';
  if (!given.split(/\r?\n/).includes(permalink)) files.set(PERMALINKS, withLine(given, permalink));
  return { ok: true, value: files };
}

function withLine(source: string, line: string): string {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  return `${source === '' || source.endsWith('\n') ? source : source + lineEnd}${line}${lineEnd}`;
}

function refused(problem: Refusal): AnnotateAnswer {
  return { is: 'refused', problems: [problem] };
}

function unsound(problems: readonly string[]): AnnotateAnswer {
  return { is: 'refused', problems: problems.map((problem) => ({ is: 'unsound', problem })) };
}
