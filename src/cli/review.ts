import { parseArgs } from 'node:util';
import { siteSettings } from '../build/site-settings.ts';
import { readArchive } from '../core/archive/read-archive.ts';
import { reviewList } from '../core/archive/review.ts';
import { reviewCard, type ReviewCard } from '../core/disclosure/review-card.ts';
import { review } from '../core/strings/review.ts';
import { strings } from '../core/strings/strings.ts';
import { loadContent } from '../io/content.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { counted } from './counted.ts';
import { listProblems } from './list-problems.ts';
import { wrap } from './terminal.ts';

/** @see Command */
export const usage = `Usage: cuttings review [--json] [--archive DIR]

Lists every uncertain value of the archive, the least certain first: what page
and metadata say differently, text that looks damaged, inferred values, speakers
that are not plain, and what is not known of date, title, outlet and authors.
To go through the list in the browser: npm run dev, and open /review/ there.

  --json          one JSON object with all points
  --archive DIR   folder with seeds/ and content/ (default: the project itself)
`;

/** List what a person should look at; exit status 1 when there is something. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { archive: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const folder = values.archive ?? siteSettings(process.env).archive;
  const records = readArchive(await loadContent(folder), readBlocks);
  if (!records.ok) {
    listProblems(records.problems, values.json ? 'object' : 'lines');
    return 1;
  }
  const { items, settings } = records.value;
  const points = reviewList(items);
  if (values.json) process.stdout.write(`${JSON.stringify({ points })}\n`);
  else {
    const s = strings(settings.language);
    for (const [at, point] of points.entries())
      process.stdout.write(
        pointLines(reviewCard(point, review, s), at)
          .map((line) => `${line}\n`)
          .join(''),
      );
    const articles = new Set(points.map(({ article }) => article)).size;
    process.stdout.write(
      points.length === 0
        ? 'Nothing is uncertain: every value is stated, documented or supplied.\n'
        : `${counted(points.length, 'uncertain value')} in ${counted(articles, 'article')}.\n`,
    );
  }
  return points.length === 0 ? 0 : 1;
}

const MARGIN = '    ';

function pointLines(
  { article, heading, why, evidence, words, inputs, proposals }: ReviewCard,
  at: number,
): string[] {
  const values = inputs.map(({ value }) => value).filter((value) => value !== '');
  return [
    ...wrap(`${at + 1}. ${heading}: ${why}`, ''),
    ...(values.length === 0 ? [] : wrap(values.join(', '), MARGIN)),
    ...(words === '' ? [] : wrap(words, MARGIN)),
    ...wrap(evidence, MARGIN),
    ...proposals.flatMap((other) =>
      wrap(`or: ${other.value}${other.evidence === '' ? '' : ` – ${other.evidence}`}`, MARGIN),
    ),
    ...wrap(`content/articles/${article}`, MARGIN),
    '',
  ];
}
