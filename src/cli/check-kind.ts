import { parseArgs } from 'node:util';
import { locate, type Finding } from '../core/archive/finding.ts';
import { readArchive } from '../core/archive/read-archive.ts';
import type { ArchiveRecords } from '../core/archive/records.ts';
import { loadContent } from '../io/content.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { archiveOption, folderOf } from './command-options.ts';
import { counted } from './counted.ts';
import { listProblems } from './list-problems.ts';

/** One kind of records that is checked without the others. */
export interface CheckedKind {
  readonly find: (records: ArchiveRecords) => readonly Finding[];
  /** The files in which its problems stand. */
  readonly files: RegExp;
  /** Where these are, as the last line says it: `in the ledgers`. */
  readonly where: string;
  /** What is said when there is none. */
  readonly sound: (records: ArchiveRecords) => string;
}

/** `cuttings … check [--json]`: exit status 1 when something is wrong with records of this kind, or they cannot be checked. */
export async function checkKind(args: string[], kind: CheckedKind): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { ...archiveOption, json: { type: 'boolean', default: false } },
  });
  const sources = await loadContent(folderOf(values.archive));
  const records = readArchive(sources, readBlocks);
  const problems = records.ok
    ? kind.find(records.value).map((finding) => locate(finding, sources))
    : records.problems;
  const ours = records.ok ? problems : problems.filter(({ file = '' }) => kind.files.test(file));

  if (ours.length > 0 || values.json) listProblems(ours, values.json ? 'object' : 'lines');
  if (problems.length > ours.length)
    process.stderr.write(
      `${counted(problems.length - ours.length, 'problem')} in other files: places and addresses cannot be checked before they are mended. Run: npm run check\n`,
    );
  if (problems.length > 0) {
    process.stderr.write(`${counted(ours.length, 'problem')} ${kind.where}. Nothing was changed.\n`);
    return 1;
  }
  if (records.ok && !values.json) process.stdout.write(`${kind.sound(records.value)}\n`);
  return 0;
}
