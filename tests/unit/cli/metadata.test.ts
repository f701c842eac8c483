import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const ARTICLE = '2021-05-12-harbour-wards-wait-for-a-line';

const scratch = mkdtempSync(join(tmpdir(), 'cuttings-'));
const archive = join(scratch, 'archive');
const csv = join(scratch, 'm.csv');

function cuttings(...args: string[]) {
  const program = join(PROJECT, 'src', 'cli', 'cuttings.mjs');
  return spawnSync(process.execPath, [program, ...args, '--archive', archive], { encoding: 'utf8' });
}

function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths.flatMap((path): [string, string][] =>
      statSync(join(folder, path)).isFile() ? [[path, readFileSync(join(folder, path), 'utf8')]] : [],
    ),
  );
}

function content(): Map<string, string> {
  return filesIn(join(archive, 'content'));
}

beforeEach(() => {
  rmSync(archive, { recursive: true, force: true });
  cpSync(join(PROJECT, 'tests', 'archives', 'every-feature'), archive, { recursive: true });
});

after(() => {
  rmSync(scratch, { recursive: true });
});

describe('cuttings metadata', () => {
  it('changes no file when a spreadsheet comes back as it went', () => {
    const before = content();
    assert.equal(cuttings('metadata', 'export', csv).status, 0);
    assert.equal(cuttings('metadata', 'import', csv, '--by', 'R. Holm').status, 0);
    assert.deepEqual(content(), before);
  });

  it('changes two lines of one file for one changed cell, and nothing a second time', () => {
    const before = content();
    cuttings('metadata', 'export', csv);
    writeFileSync(
      csv,
      readFileSync(csv, 'utf8').replace('Harbour wards wait for a line', 'Harbour wards wait'),
    );
    const dry = cuttings('metadata', 'import', csv, '--by', 'R. Holm', '--dry-run', '--json');
    assert.deepEqual(content(), before);
    assert.match(dry.stdout, /"title":"Harbour wards wait"/);

    assert.equal(cuttings('metadata', 'import', csv, '--by', 'R. Holm').status, 0);
    const after = content();
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    assert.deepEqual(changed, [join('articles', ARTICLE, 'index.md')]);
    const old = new Set(before.get(changed[0] ?? '')?.split('\n'));
    const lines =
      after
        .get(changed[0] ?? '')
        ?.split('\n')
        .filter((line) => !old.has(line)) ?? [];
    assert.equal(lines[0], 'title: Harbour wards wait');
    assert.match(lines[1] ?? '', /^ {2}title: \{ is: supplied, by: R\. Holm, on: \d{4}-\d{2}-\d{2} \}$/);
    assert.equal(lines.length, 2);
    assert.equal(cuttings('check').status, 0);

    assert.equal(cuttings('metadata', 'import', csv, '--by', 'R. Holm').status, 0);
    assert.deepEqual(content(), after);
  });

  it('lists what is wrong and writes nothing, also of the sound rows', () => {
    const before = content();
    writeFileSync(csv, `id;date;section\n${ARTICLE};29/04/2020;Town\n7b71bf3728;2020;Notes\n`);
    const { status, stdout, stderr } = cuttings('metadata', 'import', csv, '--by', 'R. Holm');
    assert.equal(status, 1);
    assert.match(stdout, /^m\.csv:2:1 — Row 2, column date: “29\/04\/2020”\. .* — Write it as 2020-04-29/);
    assert.match(stderr, /1 problem\. Nothing was changed/);
    assert.deepEqual(content(), before);
  });

  it('refuses a file in another encoding instead of damaging its letters', () => {
    writeFileSync(csv, Buffer.from(`id;title\n${ARTICLE};K\xfcche\n`, 'latin1'));
    assert.match(cuttings('metadata', 'import', csv, '--by', 'R. Holm').stdout, /not in UTF-8/);
  });

  it('wants to know who changes values', () => {
    writeFileSync(csv, 'id\n');
    assert.equal(cuttings('metadata', 'import', csv).status, 2);
  });
});

describe('cuttings explain', () => {
  it('shows values with their evidence and removals with their reason, in 80 columns', () => {
    for (const name of [
      ARTICLE,
      `content/articles/${ARTICLE}/`,
      join(archive, 'content', 'articles', ARTICLE),
    ]) {
      const { status, stdout } = cuttings('explain', name);
      assert.equal(status, 0);
      assert.match(
        stdout,
        /statedAuthors +Jonas Ek; Petra Lindqvar\n +stated: “By Jonas Ek and Petra Lindqvar”, line 5/,
      );
      for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
    }
  });

  it('finds the article of a seed, and says so when there is none', () => {
    const explained = JSON.parse(cuttings('explain', ARTICLE, '--json').stdout) as {
      seeds: { seed: string }[];
    }; // as explainItem made it
    const seed = explained.seeds[0]?.seed ?? '';
    assert.match(cuttings('explain', `seeds/${seed}`).stdout, new RegExp(`^content/articles/${ARTICLE}\n`));
    const none = cuttings('explain', 'nothing');
    assert.equal(none.status, 1);
    assert.match(none.stderr, /There is no article “nothing”/);
  });
});

describe('cuttings review', () => {
  it('lists what is uncertain, for people and for programs', () => {
    const { status, stdout } = cuttings('review');
    assert.equal(status, 1);
    assert.match(stdout, /^1\. Date of publication: inferred, not stated\n {4}2021-03-03\n/);
    const { points } = JSON.parse(cuttings('review', '--json').stdout) as { points: unknown[] }; // as reviewList made it
    assert.equal(points.length, Number(/(\d+) uncertain values in/.exec(stdout)?.[1]));
  });
});
