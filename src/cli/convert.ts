import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };
import { siteSettings } from '../build/site-settings.ts';
import { answerLines } from './answer-lines.ts';
import { convertArchive } from './convert-archive.ts';
import { answerLine } from './convert-lines.ts';
import { conversionsJson, conversionsReport } from './convert-report.ts';
import { locked } from './locked.ts';

/** @see Command */
export const usage = `Usage: cuttings convert [--archive DIR] [--dry-run] [--json]
       cuttings convert --jsonl < TEXTS > ARTICLES

Makes an article in content/articles/ of each file in seeds/ that is new. A seed
that is held already is passed over, so converting again changes nothing, and no
article is ever overwritten. A further copy of an article is recorded beside the
first. What cannot be converted is listed: file:line — what is wrong — what to do.
A run that was stopped is carried on by running it again.

  --archive DIR   folder with seeds/ and content/ (default: the project itself)
  --dry-run       say what would be done, write nothing
  --json          the report as one JSON object
  --jsonl         convert texts in a pipe: one JSON object {id, text} a line in,
                  one {id, title, author, date, …} a line out; writes no file
`;

/** Convert what is new; exit status 1 when a seed needs a person. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      archive: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
    },
  });
  const on = new Date().toISOString().slice(0, 10);
  if (values.jsonl) {
    await answerLines(process.stdin, process.stdout, (asked) => answerLine(asked, on));
    return 0;
  }

  const folder = values.archive ?? siteSettings(process.env).archive;
  const dryRun = values['dry-run'];
  if (!(await isFolder(join(folder, 'seeds')))) {
    process.stdout.write(
      `${join(folder, 'seeds')} — Missing folder. — Make it and put seeds into it, or name the archive with --archive.\n`,
    );
    return 1;
  }
  const convert = async (): Promise<number> => {
    const conversions = await convertArchive(folder, { on, version: packageJson.version, dryRun, tell });
    process.stdout.write(values.json ? conversionsJson(conversions) : conversionsReport(conversions, dryRun));
    return conversions.problems.length === 0 ? 0 : 1;
  };
  return dryRun ? convert() : locked(folder, convert);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function tell(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\rSeed file ${done} of ${all}${done === all ? '\n' : ''}`);
}
