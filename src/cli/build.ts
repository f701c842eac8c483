import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { handOver } from '../build/hand-over.ts';
import { dropOtherCards } from '../build/kept-cards.ts';
import { siteSettings } from '../build/site-settings.ts';
import type { Archive } from '../core/archive/archive.ts';
import { sha256 } from '../io/sha256.ts';
import { PROJECT } from './project.ts';
import { counting, say } from './progress.ts';
import { openStage, type Stage } from './swap.ts';

/** @see Command */
export const usage = `Usage: cuttings build [--archive DIR] [--base PATH] [--out DIR]

Checks the archive and builds its site, with the index for searching, into dist/.
The site is made elsewhere and takes the place of the old one when it is complete:
whole or not at all.

  --archive DIR   folder with seeds/ and content/ (default: the project itself)
  --base PATH     the site will stand under this path, for example /archive/
                  (default: the base that content/archive.yml gives)
  --out DIR       folder for the site (default: dist)
`;

/** What a build needs to know. All folders are absolute. */
interface Task {
  readonly archive: string;
  readonly base: string;
  readonly out: string;
}

/** Build the site whole or leave the old one as it is. */
export async function run(args: string[]): Promise<number> {
  const task = readTask(args);
  const objection = objectionTo(task);
  if (objection !== undefined) {
    process.stderr.write(`${objection}\n`);
    return 2;
  }
  say('Checking the content …');
  const { checked } = await import('./check.ts');
  const archive = await checked(task.archive, 'lines');
  if (archive === null) {
    process.stderr.write(`Nothing was built; ${name(task.out)} is as it was.\n`);
    return 1;
  }
  handOver(task.archive, archive);
  return await buildInto(task, archive);
}

/** Astro loads its configuration and the pages by itself: they hear of the options through the environment. */
function readTask(args: string[]): Task {
  const { values } = parseArgs({
    args,
    options: { archive: { type: 'string' }, base: { type: 'string' }, out: { type: 'string' } },
  });
  if (values.archive !== undefined) process.env['CUTTINGS_ARCHIVE'] = resolve(values.archive);
  if (values.base !== undefined) process.env['CUTTINGS_BASE'] = values.base;
  const { archive, base } = siteSettings(process.env);
  return { archive, base, out: resolve(values.out ?? join(PROJECT, 'dist')) };
}

/** Why this build must not be begun: what stands in `out` will be deleted, so it had better be a site of ours. */
function objectionTo({ base, out, archive }: Task): string | undefined {
  if (!/^\/(?:[^/\s?#]+\/)*$/.test(base)) {
    return `Invalid base “${base}”: it begins and ends with a slash, for example / or /archive/.`;
  }
  if ([PROJECT, archive, process.cwd()].some((folder) => `${folder}${sep}`.startsWith(`${out}${sep}`))) {
    return `Invalid --out ${out}: the site would take the place of this project. Name a folder of its own.`;
  }
  const isOurs = !existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, 'pagefind'));
  return isOurs
    ? undefined
    : `Invalid --out ${out}: it holds other things than a site of this archive, which would be lost.`;
}

async function buildInto(task: Task, archive: Archive): Promise<number> {
  const begin = performance.now();
  mkdirSync(dirname(task.out), { recursive: true });
  const stage = openStage(join(PROJECT, '.cuttings', 'build'), task.out);
  const cards = (process.env['CUTTINGS_CARDS'] ??= cardsOf(task.archive));
  try {
    const pages = await make(task, archive, stage);
    stage.swap();
    dropOtherCards(cards);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    process.stdout.write(`Built ${name(task.out)} in ${seconds} s; pages in the search index: ${pages}.\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`The build failed; ${name(task.out)} is as it was.\n`);
    throw error;
  } finally {
    stage.close();
  }
}

/** @returns the number of pages that can be searched */
async function make({ base }: Task, archive: Archive, { tree, scrap }: Stage): Promise<number> {
  const { build } = await import('astro');
  const { indexSite } = await import('../build/pagefind.ts');
  const stop = counting('Building the pages', tree);
  // A cache of its own: what is published owes nothing to an earlier build.
  await build({ root: PROJECT, base, outDir: tree, cacheDir: scrap, logLevel: 'warn' }).finally(stop);
  say('Indexing them for the search …');
  return (await indexSite(tree, base, archive)).pages;
}

/** Where the cards of an archive are kept: each has a folder, or the cards of one would be in the way of another's. */
function cardsOf(archive: string): string {
  return join(PROJECT, '.cuttings', 'cards', sha256(Buffer.from(archive)).slice(0, 10));
}

function name(folder: string): string {
  return `${relative(process.cwd(), folder)}/`;
}
