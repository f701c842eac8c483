/**
 * `npm run bench:quotations [FOLDER]`: how well quotations and their speakers
 * are found, and how fast, beside the goals.
 *
 * FOLDER holds articles that people have annotated, which are not part of the
 * project (`NAME.jsonl` or `NAME.jsonl.gz`), and `score.mjs`, which compares.
 * Task D asks for whole quotations, task Q for all quoted speech.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { UNDOUBTED } from '../../src/core/quotations/confidence.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const DATA = process.argv[2] ?? join(PROJECT, '..', 'shared', 'data', 'quotes');

interface Goal {
  /** F1 of spans, and of spans with the right speaker, in per cent. */
  readonly span: number;
  readonly joint: number;
}

const GOALS: ReadonlyMap<string, Goal> = new Map([
  ['polnear.dev D', { span: 97, joint: 93 }],
  ['polnear.dev Q', { span: 96.8, joint: 88 }],
  ['dewikinews.dev D', { span: 90, joint: 70 }],
]);
/** Per cent of the speakers shown without a mark of doubt that must be right, and per cent of all that must be shown so. */
const RIGHT = 98;
const COVERAGE = 65;
const ARTICLES_A_MINUTE = 2000;

const f1 = z.object({ f1: z.number() });
const task = z.object({
  spanExact: f1,
  joint: f1,
  speaker: z.object({ n: z.number(), overlap: z.number().nullable() }),
});
const scores = z.record(z.string(), task);
const answer = z.looseObject({ quotes: z.array(z.looseObject({ confidence: z.number() })) });

if (existsSync(join(DATA, 'score.mjs'))) bench();
else console.log(`The annotated articles are not here (${DATA}). Nothing was measured.`);

function bench(): void {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    console.log('set, task             spans, F1        and speaker, F1   without doubt            right');
    for (const file of readdirSync(DATA)) {
      const name = /^(.+)\.jsonl(?:\.gz)?$/u.exec(file)?.[1];
      if (name !== undefined) measure(name, join(DATA, file), folder);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(name: string, path: string, folder: string): void {
  const bytes = readFileSync(path);
  const input = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const begin = performance.now();
  const output = run(join(PROJECT, 'src', 'cli', 'cuttings.mjs'), ['quotations', '--jsonl'], input);
  const minutes = (performance.now() - begin) / 60_000;

  const gold = join(folder, 'gold.jsonl');
  writeFileSync(gold, input);
  const all = score(gold, output, folder);
  const undoubted = score(gold, onlyUndoubted(output), folder);
  for (const [which, { spanExact, joint, speaker }] of Object.entries(all)) {
    const goal = GOALS.get(`${name} ${which}`);
    const shown = undoubted[which]?.speaker;
    console.log(
      `${name} ${which}`.padEnd(22) +
        figure(spanExact.f1, goal?.span).padEnd(17) +
        figure(joint.f1, goal?.joint).padEnd(18) +
        figure((shown?.n ?? 0) / speaker.n, COVERAGE).padEnd(25) +
        figure(shown?.overlap ?? 0, RIGHT),
    );
  }
  const articles = input.split('\n').filter((line) => line !== '').length;
  const rate = Math.round(articles / minutes);
  console.log(`${name}: ${String(rate)} articles a minute (≥ ${String(ARTICLES_A_MINUTE)})`);
}

/** The same answers with only those quotations whose speaker is shown without a mark of doubt. */
function onlyUndoubted(output: string): string {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { quotes, ...rest } = answer.parse(JSON.parse(line));
      return JSON.stringify({ ...rest, quotes: quotes.filter(({ confidence }) => confidence >= UNDOUBTED) });
    })
    .join('\n');
}

function score(gold: string, answers: string, folder: string): z.output<typeof scores> {
  const given = join(folder, 'given.jsonl');
  const result = join(folder, 'scores.json');
  writeFileSync(given, answers);
  run(join(DATA, 'score.mjs'), [gold, given, '--json', result], '');
  return scores.parse(JSON.parse(readFileSync(result, 'utf8')));
}

function run(script: string, args: readonly string[], input: string): string {
  const { stdout, status } = spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} stopped with status ${String(status)}.`);
  return stdout;
}

function figure(share: number, goal: number | undefined): string {
  return `${(100 * share).toFixed(1)} %${goal === undefined ? '' : ` (≥ ${String(goal)})`}`;
}
