import { parseArgs } from 'node:util';
import { loadArchive } from '../build/load.ts';
import { siteSettings } from '../build/site-settings.ts';
import type { Archive } from '../core/archive/archive.ts';
import { formatProblem } from '../core/archive/problem.ts';
import { counted } from './counted.ts';

/** @see Command */
export const usage = `Usage: cuttings check [--archive DIR] [--json]

Reads every record of the archive, holds them against each other and against the
seeds, and lists everything that is wrong: file:line:column — what — what to do.
Each character of each seed must have its home, each value its basis, each
permanent address its answer. Changes nothing.

  --archive DIR   folder with seeds/ and content/ (default: the project itself)
  --json          one JSON object a problem, for other programs
`;

/** Check an archive; exit status 1 when something needs a person. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { archive: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const folder = values.archive ?? siteSettings(process.env).archive;
  return (await checked(folder, values.json ? 'json' : 'lines')) === null ? 1 : 0;
}

/**
 * Load an archive and say what is wrong with it, or that nothing is.
 *
 * @returns the archive; null when something needs a person
 */
export async function checked(folder: string, as: 'lines' | 'json'): Promise<Archive | null> {
  const result = await loadArchive(folder);
  if (result.ok) {
    const { articles, quotations } = result.value;
    if (as === 'lines') {
      process.stdout.write(
        `Checked ${counted(articles.length, 'article')} and ${counted(quotations.length, 'quotation')}: every character has its home, every value its basis.\n`,
      );
    }
    return result.value;
  }

  for (const problem of result.problems) {
    const { file, line, column, ruleId, reason, note } = problem;
    const json = { file, line, column, rule: ruleId, reason, remedy: note };
    process.stdout.write(`${as === 'json' ? JSON.stringify(json) : formatProblem(problem)}\n`);
  }
  process.stderr.write(`${counted(result.problems.length, 'problem')}. Nothing was changed.\n`);
  return null;
}
