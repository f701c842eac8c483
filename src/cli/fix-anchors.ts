import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { followNotes } from '../core/annotations/follow-notes.ts';
import { textsOf } from '../core/archive/check-annotations.ts';
import { editAnnotations } from '../core/archive/edit-annotations.ts';
import { editLedger } from '../core/archive/edit-ledger.ts';
import type { Item, Sources } from '../core/archive/records.ts';
import { followLedger } from '../core/quotations/follow-ledger.ts';
import { articleText } from '../core/text/article-text.ts';
import { writeAll } from '../io/write.ts';
import { archiveOption, folderOf, today } from './command-options.ts';
import { reportFollowed, type FollowedItem } from './format-followed.ts';
import { listProblems } from './list-problems.ts';
import { locked } from './locked.ts';
import { itemsNamed, soundRecords } from './sound-records.ts';
import { printable } from './terminal.ts';

/**
 * `cuttings quotations fix [ARTICLE …]` and `cuttings annotations fix [ARTICLE …]`
 * are the same: what an edit moves, it moves together. Exit status 1 when a
 * quotation or a note could not be followed.
 */
export async function runFix(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...archiveOption, 'dry-run': { type: 'boolean', default: false } },
  });
  const folder = folderOf(values.archive);
  const work = (): Promise<number> => fix(folder, positionals, values['dry-run']);
  return values['dry-run'] ? work() : locked(folder, work);
}

async function fix(folder: string, ids: readonly string[], dryRun: boolean): Promise<number> {
  const loaded = await soundRecords(folder);
  const named = loaded && itemsNamed(loaded.records, ids);
  if (loaded === null || named === null) return 1;

  const followed = named.map(followItem).filter(needsFixing);
  if (followed.length === 0) process.stdout.write('No text was edited; nothing was changed.\n');
  let done = true;
  for (const item of followed) done = (await fixItem(folder, item, loaded.sources, dryRun)) && done;
  return done ? 0 : 1;
}

function followItem(item: Item): FollowedItem {
  const text = articleText(item.blocks);
  const edited = text !== item.anchored;
  return {
    item,
    text,
    quotations: edited ? followLedger(item.quotations, item.anchored, text, today()) : [],
    notes: followNotes(item.annotations, item.anchored, textsOf(item.record, text)),
  };
}

function needsFixing({ item, text, notes }: FollowedItem): boolean {
  return text !== item.anchored || notes.some(({ outcome }) => outcome !== 'unchanged');
}

/** Write what was followed, and name what was not. @returns whether all could be followed */
async function fixItem(
  folder: string,
  followed: FollowedItem,
  sources: Sources,
  dryRun: boolean,
): Promise<boolean> {
  const files = filesOf(followed, sources);
  if (files === null) return false;
  // The records first: run again after a stop between two files, this comes to the same end.
  if (!dryRun) await writeAll(files.map(({ path, content }) => ({ path: join(folder, path), content })));

  const { lines, lost } = reportFollowed(followed, dryRun);
  process.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''));
  return lost === 0;
}

/** The files of an item that change, `anchored.txt` last; null, and said why, when one cannot be changed by a program. */
function filesOf(
  { item, text, quotations, notes }: FollowedItem,
  sources: Sources,
): { readonly path: string; readonly content: string }[] | null {
  const ledger = `${item.path}/quotations.yml`;
  const list = `${item.path}/annotations.yml`;
  const reads = [
    ...(quotations.length === 0
      ? []
      : [
          {
            path: ledger,
            read: editLedger(
              sources.get(ledger) ?? '',
              ledger,
              quotations.map(({ quotation }) => quotation),
            ),
          },
        ]),
    ...(notes.length === 0
      ? []
      : [
          {
            path: list,
            read: editAnnotations(
              sources.get(list),
              list,
              notes.map(({ note }) => note),
            ),
          },
        ]),
    { path: `${item.path}/anchored.txt`, read: { ok: true, value: text } as const },
  ];
  const problems = reads.flatMap(({ read }) => (read.ok ? [] : read.problems));
  if (problems.length > 0) {
    listProblems(problems, 'lines');
    return null;
  }
  return reads.flatMap(({ path, read }) =>
    read.ok && read.value !== sources.get(path) ? [{ path, content: read.value }] : [],
  );
}
