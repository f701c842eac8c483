import { parseArgs } from 'node:util';
import { checkPermalinks } from '../../core/archive/check-permalinks.ts';
import { checkQuotations } from '../../core/archive/check-quotations.ts';
import { locate } from '../../core/archive/finding.ts';
import { readArchive } from '../../core/archive/read-archive.ts';
import { loadContent } from '../../io/content.ts';
import { readBlocks } from '../../markdown/read-blocks.ts';
import { counted } from '../counted.ts';
import { listProblems } from '../list-problems.ts';
import { archiveOption, folderOf } from './options.ts';

/** `cuttings quotations check [--json]` */
export async function runCheck(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { ...archiveOption, json: { type: 'boolean', default: false } },
  });
  const sources = await loadContent(folderOf(values.archive));
  const records = readArchive(sources, readBlocks);
  const problems = records.ok
    ? [...records.value.items.flatMap(checkQuotations), ...checkPermalinks(records.value)].map((finding) =>
        locate(finding, sources),
      )
    : records.problems;
  const ours = records.ok
    ? problems
    : problems.filter(({ file = '' }) => /\/(?:quotations\.yml|anchored\.txt)$/.test(file));

  if (ours.length > 0 || values.json) listProblems(ours, values.json ? 'object' : 'lines');
  if (problems.length > ours.length)
    process.stderr.write(
      `${counted(problems.length - ours.length, 'problem')} in other files: places and addresses cannot be checked before they are mended. Run: npm run check\n`,
    );
  if (problems.length > 0) {
    process.stderr.write(`${counted(ours.length, 'problem')} in the ledgers. Nothing was changed.\n`);
    return 1;
  }
  if (records.ok && !values.json) {
    const quotations = records.value.items.reduce((sum, item) => sum + item.quotations.length, 0);
    process.stdout.write(
      `Checked ${counted(quotations, 'quotation')}: each stands in its place, and each address answers.\n`,
    );
  }
  return 0;
}
