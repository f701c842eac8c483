/**
 * `npm run bench:convert [-- --only plaintext|html|bytes] [FOLDER]`: how well
 * texts and saved pages are converted, beside the goals.
 *
 * FOLDER holds `plaintext/` (text dumps with their truth, and files in old
 * encodings) and `html/` (saved pages with theirs), each with its `eval.mjs`.
 * They are other people's and not part of the project.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { decode } from '../../src/core/convert/decode.ts';
import { GOALS, PAGE_FIGURES, TEXT_FIGURES, type Figure } from './convert-goals.ts';
import { runScript } from './run-script.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const CUTTINGS = join(PROJECT, 'src', 'cli', 'cuttings.mjs');
const CONVERT = `"${process.execPath}" "${CUTTINGS}" convert --jsonl`;
const { values: options, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const DATA = positionals[0] ?? join(PROJECT, '..', 'shared', 'data');

const PARTS = new Map([
  ['bytes', { needs: join(DATA, 'plaintext', 'bytes', 'manifest.jsonl'), measure: measureBytes }],
  ['plaintext', { needs: join(DATA, 'plaintext', 'eval.mjs'), measure: measureTexts }],
  ['html', { needs: join(DATA, 'html', 'eval.mjs'), measure: measurePages }],
]);

const summary = z.record(z.string(), z.unknown());
const texts = z.object({
  summary: z.object({ ALL: summary }),
  rows: z.array(z.object({ date: z.number().optional(), dateNull: z.number().optional() })),
});
const pages = z.record(z.string(), z.object({ summary }));
const bytesOf = z.object({ file: z.string(), expectedText: z.string() });

if (options.only !== undefined && !PARTS.has(options.only))
  throw new Error(`There is no part “${options.only}”: ${[...PARTS.keys()].join(', ')}.`);
for (const [name, { needs, measure }] of PARTS) {
  if (options.only !== undefined && name !== options.only) continue;
  if (existsSync(needs)) withFolder(measure);
  else console.log(`${name}: the articles are not here (${needs}). Nothing was measured.`);
}

function withFolder(measure: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureBytes(): void {
  const folder = join(DATA, 'plaintext', 'bytes');
  const files = linesOf(join(folder, 'manifest.jsonl')).map((line) => bytesOf.parse(JSON.parse(line)));
  const right = files.filter(({ file, expectedText }) => {
    const decoded = decode(readFileSync(join(folder, file)));
    // A byte order mark stays in the text and has its home there.
    return decoded.ok && decoded.text.replace(/^\ufeff/u, '') === expectedText;
  });
  console.log(`bytes: ${String(right.length)} of ${String(files.length)} files decode to their text`);
}

function measureTexts(folder: string): void {
  for (const name of ['dev.jsonl', 'torture-dev.jsonl', 'datelines.jsonl']) {
    const path = [join(DATA, 'plaintext', name), join(DATA, 'plaintext', `${name}.gz`)].find(existsSync);
    if (path === undefined) continue;
    const [set, result] = [join(folder, name), join(folder, 'scores.json')];
    writeFileSync(set, linesOf(path).join('\n'));
    runScript(join(DATA, 'plaintext', 'eval.mjs'), [set, '--cmd', CONVERT, '--json', result]);
    const { summary, rows } = texts.parse(JSON.parse(readFileSync(result, 'utf8')));
    const asked = rows.filter(({ date }) => date !== undefined);
    const wrong = asked.filter(({ date, dateNull }) => date === 0 && dateNull === 0).length;
    const authorWrong = typeof summary.ALL['authorP'] === 'number' ? 1 - summary.ALL['authorP'] : null;
    const dateWrong = asked.length === 0 ? null : wrong / asked.length;
    print(basename(name, '.jsonl'), { ...summary.ALL, dateWrong, authorWrong }, TEXT_FIGURES);
  }
}

function measurePages(folder: string): void {
  const result = join(folder, 'scores.json');
  runScript(join(DATA, 'html', 'eval.mjs'), ['--cmd', CONVERT, '--json', result]);
  const sets = pages.parse(JSON.parse(readFileSync(result, 'utf8')));
  for (const [name, { summary }] of Object.entries(sets)) print(name, summary, PAGE_FIGURES);
}

/** One line a figure that the evaluator gives for the set. */
function print(set: string, measured: Readonly<Record<string, unknown>>, figures: readonly Figure[]): void {
  console.log(`\n${set}: ${String(measured['n'])} articles`);
  for (const { name, label, at } of figures) {
    const value = measured[name];
    if (typeof value !== 'number') continue;
    const goal = GOALS.get(`${set} ${name}`);
    const beside = goal === undefined ? '' : ` (${at} ${String(goal)})`;
    console.log(`  ${label.padEnd(42)}${(100 * value).toFixed(1).padStart(6)} %${beside}`);
  }
}

function linesOf(path: string): string[] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}
