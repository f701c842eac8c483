/**
 * `npm run bench:search [COUNT …]`: what a search costs the reader in bytes,
 * requests and time, in an archive of 1,000 and of 10,000 made-up articles,
 * beside the goals and beside MiniSearch, FlexSearch and Lunr on the same
 * texts. The search page is the real one, in a real browser on this computer.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { indexPages, type Page } from '../../src/build/pagefind.ts';
import { say } from '../../src/cli/progress.ts';
import { serve } from '../../src/cli/serve.ts';
import { NO_SPELLINGS } from '../../src/core/search/spellings.ts';
import { listsOf, makeArticles, pageOf, type BenchArticle } from './search/articles.ts';
import { measureSite, type Cost, type Measured } from './search/in-browser.ts';
import { measurePeers } from './search/peers.ts';

/** What must hold, by number of articles: kilobytes and milliseconds to the first ten excerpts, and milliseconds of a further question. */
const GOALS = new Map([
  [1000, { cold: 150, coldTime: 500, time: 200 }],
  [10_000, { cold: 250, coldTime: 600, time: 300 }],
]);
const REQUESTS = 17;
/** Kilobytes of a further question, whatever it asks. */
const FURTHER = 85;

const PROJECT = join(import.meta.dirname, '..', '..');
const SITE = join(PROJECT, '.cuttings', 'bench', 'search');
const counts = process.argv.slice(2).map(Number);

buildSite();
for (const count of counts.length > 0 ? counts : GOALS.keys()) {
  const articles = makeArticles(count);
  await indexArticles(articles);
  const shown = await serve(SITE, '/', 4600);
  try {
    report(count, await measureSite(shown.url));
  } finally {
    shown.stop();
  }
  for (const { name, bytes, load, query } of measurePeers(articles)) {
    console.log(
      `  ${name.padEnd(30)} ${kilobytes(bytes).padStart(9)}  index made in ${Math.round(load)} ms, a question ${query.toFixed(1)} ms`,
    );
  }
}

/** The search page of a small archive; its index is replaced. */
function buildSite(): void {
  if (existsSync(join(SITE, 'search', 'index.html'))) rmSync(SITE, { recursive: true });
  say('Building a site …');
  const command = [
    join(PROJECT, 'src', 'cli', 'cuttings.mjs'),
    'build',
    '--archive',
    join(PROJECT, 'tests', 'archives', 'every-feature'),
    '--base',
    '/',
    '--out',
    SITE,
  ];
  execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function indexArticles(articles: readonly BenchArticle[]): Promise<void> {
  say(`Indexing ${articles.length} articles …`);
  rmSync(join(SITE, 'pagefind'), { recursive: true });
  for (const [path, value] of listsOf(articles)) {
    const file = join(SITE, 'search', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(value));
  }
  await indexPages(pagesOf(articles), NO_SPELLINGS, SITE);
}

function* pagesOf(articles: readonly BenchArticle[]): Generator<Page> {
  for (const [n, article] of articles.entries()) yield pageOf(article, n);
}

function report(count: number, { cold, further, special }: Measured): void {
  const goal = GOALS.get(count);
  // Times mean little while the computer has other work.
  console.log(`\n${count} articles; the computer's load is ${loadavg()[0]?.toFixed(1) ?? ''}`);
  line('first ten excerpts', median(cold), {
    bytes: goal?.cold,
    requests: REQUESTS,
    time: goal?.coldTime,
  });
  line('a further question, median', median(further), { bytes: FURTHER, time: goal?.time });
  line('a further question, at most', most(further), { bytes: FURTHER });
  for (const [name, cost] of special) line(name, cost, { bytes: FURTHER });
}

/** What a cost may be at most; what is undefined is not bound. */
type Goal = Readonly<Partial<Record<keyof Cost, number | undefined>>>;

function line(name: string, { bytes, requests, time }: Cost, goal: Goal): void {
  const cells = [
    cell(bytes / 1000, goal.bytes, 'KB'),
    cell(requests, goal.requests, 'requests'),
    cell(time, goal.time, 'ms'),
  ];
  console.log(`  ${name.padEnd(30)} ${cells.join('')}`.trimEnd());
}

function cell(value: number, most: number | undefined, unit: string): string {
  const bound = most === undefined ? '' : value > most ? ` MISSES ${most}` : ` (≤ ${most})`;
  return `${value.toFixed(0).padStart(6)} ${unit}${bound.padEnd(12)}`;
}

function median(costs: readonly Cost[]): Cost {
  return each((value) => costs.map(value).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? NaN);
}

function most(costs: readonly Cost[]): Cost {
  return each((value) => Math.max(...costs.map(value)));
}

function each(of: (value: (cost: Cost) => number) => number): Cost {
  return {
    bytes: of(({ bytes }) => bytes),
    requests: of(({ requests }) => requests),
    time: of(({ time }) => time),
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}
