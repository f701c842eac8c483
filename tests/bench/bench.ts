/**
 * `npm run bench [-- COUNT]`: how long a build takes, beside what a plain Astro project
 * takes for the same texts in the same run. Machines differ: read the ratio.
 *
 * Both make one page an article and a Pagefind index. Cuttings also proves
 * every character against its seed and makes the pages of quotations, speakers,
 * authors and days, and the disclosures; the peer does none of that.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../src/cli/progress.ts';
import { makeArticles } from './articles.ts';
import { makePeer } from './peer.ts';

const ARTICLES = Number(process.argv[2] ?? 200);
const ROUNDS = 3;

const PROJECT = join(import.meta.dirname, '..', '..');
// Inside the project, so that the peer finds the same Astro and Pagefind in node_modules.
const FOLDER = join(PROJECT, '.cuttings', 'bench');
const ARCHIVE = join(FOLDER, 'archive');
const PEER = join(FOLDER, 'peer');
const OUT = join(FOLDER, 'out');

rmSync(FOLDER, { recursive: true, force: true });
const articles = makeArticles(ARTICLES);
makePeer(PEER, articles);
for (const part of ['archive.yml', 'vocab', 'pages']) {
  cpSync(join(PROJECT, 'content', part), join(ARCHIVE, 'content', part), { recursive: true });
}
writeSeeds(join(ARCHIVE, 'seeds'));
say(`Converting ${ARTICLES} seeds …`);
const conversion = seconds(() => {
  cuttings('convert');
});

const builders = [
  { name: 'cuttings build', times: new Array<number>(), out: OUT, build: buildOurs },
  { name: 'astro build + pagefind', times: new Array<number>(), out: join(PEER, 'dist'), build: buildPeer },
];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name, build, times } of builders) {
    say(`Round ${round + 1} of ${ROUNDS}: ${name} …`);
    times.push(seconds(build));
  }
}
report();

function writeSeeds(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [n, { title, byline, paragraphs }] of articles.entries()) {
    writeFileSync(join(folder, `${n}.txt`), [title, byline, ...paragraphs].join('\n\n') + '\n');
  }
}

function cuttings(...args: string[]): void {
  run(PROJECT, join(PROJECT, 'src', 'cli', 'cuttings.mjs'), ...args);
}

function buildOurs(): void {
  cuttings('build', '--out', OUT);
}

function buildPeer(): void {
  // The stock loader keeps what it rendered; a build for publication starts clean, as ours does.
  for (const kept of ['dist', '.astro', join('node_modules', '.astro')]) {
    rmSync(join(PEER, kept), { recursive: true, force: true });
  }
  run(PEER, join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent');
  run(
    PEER,
    join(PROJECT, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs'),
    '--site',
    'dist',
    '--quiet',
  );
}

function run(folder: string, ...command: string[]): void {
  const env = { ...process.env, CUTTINGS_ARCHIVE: ARCHIVE, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, command, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function seconds(work: () => void): number {
  const begin = performance.now();
  work();
  return (performance.now() - begin) / 1000;
}

function report(): void {
  console.log(
    `${ARTICLES} made-up articles, medians of ${ROUNDS} clean builds, turn about, Node ${process.versions.node}\n`,
  );
  console.log(
    `conversion (once)        ${conversion.toFixed(1)} s  ${(ARTICLES / conversion).toFixed(0)} seeds/s`,
  );
  for (const { name, times, out } of builders) {
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    console.log(`${name.padEnd(24)} ${median(times).toFixed(1)} s  ${pages.length} pages`);
  }
  const [ours = [], peers = []] = builders.map(({ times }) => times);
  console.log(`\ncuttings : peer = ${(median(ours) / median(peers)).toFixed(2)}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
