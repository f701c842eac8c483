import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { siteSettings } from '../build/site-settings.ts';
import { formatProblem } from '../core/archive/problem.ts';
import { readArchive } from '../core/archive/read-archive.ts';
import type { Item } from '../core/archive/records.ts';
import { followLedger } from '../core/quotations/follow-ledger.ts';
import { pipeQuotations } from '../core/quotations/pipe.ts';
import { updateLedger } from '../core/quotations/update-ledger.ts';
import { articleText } from '../core/text/article-text.ts';
import { loadContent } from '../io/content.ts';
import { writeFileAtomic } from '../io/write.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { answerLines } from './answer-lines.ts';
import { locked } from './locked.ts';

/** @see Command */
export const usage = `Usage: cuttings quotations fix [ARTICLE …] [--archive DIR]
       cuttings quotations --jsonl < TEXTS > QUOTATIONS

fix follows the quotations of articles whose text was edited to their new place.
A quotation whose words cannot be found again keeps its page, which then says
that they changed; each one is named. Without ARTICLE, all that were edited.

  --archive DIR   folder with seeds/ and content/ (default: the project itself)
  --jsonl         find the quotations of texts in a pipe: one JSON object
                  {id, lang, text} a line in, {id, quotes: […]} a line out
`;

/** Follow edits, or answer a pipe; exit status 1 when a quotation could not be followed. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { archive: { type: 'string' }, jsonl: { type: 'boolean', default: false } },
  });
  if (values.jsonl) {
    await answerLines(process.stdin, process.stdout, answer);
    return 0;
  }
  const [verb, ...ids] = positionals;
  if (verb !== 'fix') {
    process.stderr.write(usage);
    return 2;
  }
  const folder = values.archive ?? siteSettings(process.env).archive;
  return locked(folder, () => fix(folder, ids));
}

const question = z.object({ id: z.string(), lang: z.string().default('en'), text: z.string() });

function answer(asked: unknown): object {
  const read = question.safeParse(asked);
  if (!read.success) return { id: null, error: 'This line is no JSON object with an id and a text.' };
  return pipeQuotations(read.data);
}

async function fix(folder: string, ids: readonly string[]): Promise<number> {
  const sources = await loadContent(folder);
  const records = readArchive(sources, readBlocks);
  if (!records.ok) {
    process.stdout.write(records.problems.map((problem) => `${formatProblem(problem)}\n`).join(''));
    process.stderr.write('The records must be sound first. Nothing was changed.\n');
    return 1;
  }
  const unknown = ids.filter((id) => !records.value.items.some((item) => item.id === id));
  if (unknown.length > 0) {
    process.stderr.write(`There is no article ${unknown.join(', ')}. Nothing was changed.\n`);
    return 1;
  }
  const items = records.value.items.filter(
    (item) => (ids.length === 0 || ids.includes(item.id)) && articleText(item.blocks) !== item.anchored,
  );
  let lost = 0;
  for (const item of items)
    lost += await follow(folder, item, sources.get(`${item.path}/quotations.yml`) ?? '');
  if (items.length === 0) process.stdout.write('No text was edited; nothing was changed.\n');
  return lost === 0 ? 0 : 1;
}

/** Follow one item's quotations into its text as it is now. @returns how many could not be followed */
async function follow(folder: string, item: Item, source: string): Promise<number> {
  const text = articleText(item.blocks);
  const day = new Date().toISOString().slice(0, 10);
  const followed = followLedger(item.quotations, item.anchored, text, day);
  const lost = followed.filter(({ outcome }) => outcome === 'lost');

  // The ledger first: run again after a stop between the two, this comes to the same end.
  await writeFileAtomic(
    join(folder, item.path, 'quotations.yml'),
    updateLedger(
      source,
      followed.map(({ quotation }) => quotation),
    ),
  );
  await writeFileAtomic(join(folder, item.path, 'anchored.txt'), text);

  process.stdout.write(
    `${item.path} — Followed ${String(followed.length - lost.length)} of ${String(followed.length)} quotations.\n`,
  );
  for (const { quotation } of lost) {
    const words = quotation.parts[0]?.exact.slice(0, 60) ?? '';
    process.stdout.write(
      `${item.path}/quotations.yml — Quotation ${quotation.id} no longer stands in the text: ${words} — Its page now says so. If that is wrong, restore its words in index.md and run this again.\n`,
    );
  }
  return lost.length;
}
