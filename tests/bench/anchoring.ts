/**
 * `npm run bench:anchoring [FOLDER]`: how well passages are followed through
 * edits, and how fast, beside the goals.
 *
 * FOLDER holds sets of cases with their truth, which are not part of the
 * project: folders with `pairs`, `cases` and `truth`, each `.jsonl` or
 * `.jsonl.gz`. Offsets are UTF-16 code units of the text after the edit.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const PROJECT = join(import.meta.dirname, '..', '..');
const DATA = process.argv[2] ?? join(PROJECT, '..', 'shared', 'data', 'reanchor');

/** Per cent of all cases that may be silently wrong, and per cent of those still there that must be found. */
const GOALS = new Map([
  ['corpus-gov', { wrong: 0.4, found: 98 }],
  ['corpus-perturb', { wrong: 0, found: 99.5 }],
  ['corpus-issues', { wrong: 0, found: 100 }],
]);

const pair = z.object({ pair: z.string(), before: z.string(), after: z.string() });
const passage = z.object({ id: z.string(), pair: z.string(), selector: z.unknown() });
const truth = z.object({
  id: z.string(),
  cls: z.string(),
  expect: z.enum(['anchored', 'orphan']),
  start: z.number().default(0),
  end: z.number().default(0),
});
const answer = z.object({
  id: z.string(),
  status: z.string(),
  start: z.number().default(0),
  end: z.number().default(0),
});

if (existsSync(DATA)) bench();
else console.log(`The cases are not here (${DATA}). Nothing was measured.`);

function bench(): void {
  console.log('set               cases  silently wrong      found   1,000 anchors (goal ≤ 10 s)');
  for (const set of readdirSync(DATA)) {
    const folder = join(DATA, set);
    if (!existsSync(join(folder, 'truth.jsonl')) && !existsSync(join(folder, 'truth.jsonl.gz'))) continue;
    const { answers, seconds } = follow(folder);
    const expected = read(folder, 'truth', truth);
    const judged = expected.map((one) => judge(one, answers.get(one.id)));
    const there = expected.filter(({ expect }) => expect === 'anchored').length;
    const wrong = percent(judged, 'wrong', expected.length);
    const found = percent(judged, 'found', there);
    const goal = GOALS.get(set);
    console.log(
      `${set.padEnd(16)} ${String(expected.length).padStart(6)}` +
        `  ${wrong.toFixed(2)} %${goal === undefined ? '' : ` (≤ ${String(goal.wrong)})`}`.padEnd(18) +
        `  ${found.toFixed(1)} %${goal === undefined ? '' : ` (≥ ${String(goal.found)})`}`.padEnd(18) +
        // In a small set it is only the start of the program that takes time.
        (expected.length < 100 ? '  –' : `  ${((seconds / expected.length) * 1000).toFixed(1)} s`),
    );
  }
}

/** Hand a set to the pipe, as other programs do. */
function follow(folder: string): { answers: Map<string, z.output<typeof answer>>; seconds: number } {
  const pairs = new Map(read(folder, 'pairs', pair).map((one) => [one.pair, one]));
  const input = read(folder, 'cases', passage)
    .map(({ id, pair: of, selector }) => JSON.stringify({ id, selector, ...texts(pairs.get(of)) }))
    .join('\n');
  const begin = performance.now();
  const { stdout } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src', 'cli', 'cuttings.mjs'), 'annotations', 'anchor', '--jsonl'],
    { input, encoding: 'utf8', maxBuffer: Infinity, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const seconds = (performance.now() - begin) / 1000;
  return { answers: new Map(parse(stdout, answer).map((one) => [one.id, one])), seconds };
}

function texts(one: z.output<typeof pair> | undefined): { before: string; after: string } {
  if (one === undefined) throw new Error('A case names texts that are not in its set.');
  return { before: one.before, after: one.after };
}

/** Right where words that are intact are hit exactly, and edited ones by more than half. */
function judge(
  expected: z.output<typeof truth>,
  given: z.output<typeof answer> | undefined,
): 'found' | 'wrong' | 'not anchored' {
  if (given?.status !== 'anchored') return 'not anchored';
  if (expected.expect === 'orphan') return 'wrong';
  const shared = Math.min(given.end, expected.end) - Math.max(given.start, expected.start);
  const both = Math.max(given.end, expected.end) - Math.min(given.start, expected.start);
  return shared / both >= (expected.cls === 'intact' ? 0.99 : 0.5) ? 'found' : 'wrong';
}

function percent(judged: readonly string[], outcome: string, of: number): number {
  return (100 * judged.filter((one) => one === outcome).length) / of;
}

function read<T extends z.ZodType>(folder: string, name: string, schema: T): z.output<T>[] {
  const plain = join(folder, `${name}.jsonl`);
  const text = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  return parse(text.toString('utf8'), schema);
}

function parse<T extends z.ZodType>(lines: string, schema: T): z.output<T>[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
