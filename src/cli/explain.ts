import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteSettings } from '../build/site-settings.ts';
import { readArchive } from '../core/archive/read-archive.ts';
import type { Item } from '../core/archive/records.ts';
import { explainItem } from '../core/disclosure/explain.ts';
import { strings } from '../core/strings/strings.ts';
import { loadContent } from '../io/content.ts';
import { loadHeldSeeds } from '../build/held-seeds.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { formatExplanation } from './format-explanation.ts';
import { listProblems } from './list-problems.ts';

/** @see Command */
export const usage = `Usage: cuttings explain ARTICLE [--json] [--archive DIR]

Shows where everything in an article comes from: each value with its evidence,
each passage of the seed that was left out or became a field, each quotation
with its speaker. ARTICLE is its id, its folder, or the path of its seed.

  --json          one JSON object
  --archive DIR   folder with seeds/ and content/ (default: the project itself)
`;

/** Explain one article; exit status 1 when there is none, or its records are not sound. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { archive: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  const folder = values.archive ?? siteSettings(process.env).archive;
  const records = readArchive(await loadContent(folder), readBlocks);
  if (!records.ok) {
    listProblems(records.problems, values.json ? 'object' : 'lines');
    return 1;
  }
  const items = named(name, folder, records.value.items);
  if (items.length === 0) {
    process.stderr.write(
      `There is no article “${name}”. Name it by its id (the name of its folder in content/articles), its folder, or the path of its seed below seeds/.\n`,
    );
    return 1;
  }
  for (const item of items) {
    const explanation = explainItem(item, await loadHeldSeeds(folder, item.conversions));
    process.stdout.write(
      values.json
        ? `${JSON.stringify(explanation)}\n`
        : formatExplanation(explanation, strings(records.value.settings.language)),
    );
  }
  return 0;
}

/** Several articles can come from one file: a feed, a web archive. */
function named(name: string, folder: string, items: readonly Item[]): readonly Item[] {
  const path = resolve(name);
  const seeds = resolve(folder, 'seeds');
  const isSeed = (seed: string): boolean =>
    seed === name || `seeds/${seed}` === name || resolve(seeds, seed) === path;
  const file = basename(name).includes('.') ? dirname(path) : path;
  return items.filter(
    (item) =>
      item.id === name ||
      name.replace(/\/$/, '') === item.path ||
      [path, file].includes(resolve(folder, item.path)) ||
      item.conversions.some(({ seed }) => isSeed(seed)),
  );
}
