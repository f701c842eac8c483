import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { siteSettings } from '../build/site-settings.ts';
import { formatProblem } from '../core/archive/problem.ts';
import { answer } from '../core/convert/pipe.ts';
import { answerLines } from './answer-lines.ts';
import { convertArchive, type Conversions } from './convert-archive.ts';
import { counted } from './counted.ts';
import { locked } from './locked.ts';

/** @see Command */
export const usage = `Usage: cuttings convert [--archive DIR] [--dry-run] [--json]
       cuttings convert --jsonl < TEXTS > ARTICLES

Makes an article in content/articles/ of each file in seeds/ that is new. A seed
that is held already is passed over, so converting again changes nothing, and no
article is ever overwritten. What cannot be converted is listed:
file:line — what is wrong — what to do.

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
    process.stdout.write(
      values.json ? `${JSON.stringify(toJson(conversions))}\n` : report(conversions, dryRun),
    );
    return conversions.problems.length === 0 ? 0 : 1;
  };
  return dryRun ? convert() : locked(folder, convert);
}

/** What a pipe asks: a text, or a page, which this version does not read. */
const question = z.object({ id: z.string(), text: z.string().optional(), html: z.string().optional() });

function answerLine(asked: unknown, on: string): object {
  const read = question.safeParse(asked);
  if (!read.success) return { id: null, error: 'This line is no JSON object with an id and a text.' };
  const { id, text, html } = read.data;
  if (text !== undefined) return answer(id, text, on);
  const error =
    html === undefined
      ? 'This object has no text.'
      : 'This version has no reader for HTML. Hand in the page’s text.';
  return { id, error };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function tell(done: number, all: number): void {
  if (process.stderr.isTTY && (done % 20 === 0 || done === all - 1))
    process.stderr.write(`\rSeed ${done + 1} of ${all}${done === all - 1 ? '\n' : ''}`);
}

function report({ converted, doubles, unchanged, problems }: Conversions, dryRun: boolean): string {
  const made = dryRun ? 'Would make' : 'Made';
  const lines = [
    ...converted.map(
      ({ seed, article, quotations }) =>
        `seeds/${seed} — ${made} content/articles/${article} (${counted(quotations, 'quotation')}).`,
    ),
    ...doubles.map(({ seed, article, as }) =>
      as === null
        ? `seeds/${seed} — Withdrawn: content/tombstones/${article}.yml.`
        : `seeds/${seed} — Already held: content/articles/${article} was made of the same bytes (seeds/${as}).`,
    ),
    ...problems.map(formatProblem),
  ];
  const summary = [
    counted(converted.length, 'new article'),
    `${counted(unchanged + doubles.length, 'seed')} already held`,
    ...(problems.length === 0
      ? []
      : [`${counted(problems.length, 'problem')}: what they name was left as it is`]),
  ];
  return [...lines, `${summary.join(', ')}.`].map((line) => `${line}\n`).join('');
}

function toJson({ problems, ...rest }: Conversions): unknown {
  return {
    ...rest,
    problems: problems.map(({ file, line, column, ruleId, reason, note }) => ({
      file,
      line,
      column,
      rule: ruleId,
      reason,
      remedy: note,
    })),
  };
}
