import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe as suite, it } from 'node:test';
import { describe } from '../../../src/core/anchoring/describe.ts';
import { editAnnotations } from '../../../src/core/archive/edit-annotations.ts';
import { sampleNote } from '../sample.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const BEFORE = 'The harbour board met on Monday. Its chair, Ines Holt, named fourteen cranes.';

function anchor(...lines: readonly string[]): Record<string, unknown>[] {
  const { stdout } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src', 'cli', 'cuttings.mjs'), 'annotations', 'anchor', '--jsonl'],
    { input: lines.join('\n'), encoding: 'utf8' },
  );
  // Each line is an object, or the test fails where it looks into it.
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function question(id: string, words: string, after: string): string {
  const start = BEFORE.indexOf(words);
  const { exact, prefix, suffix, end } = describe(BEFORE, { start, end: start + words.length });
  const selector = [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
  return JSON.stringify({ id, before: BEFORE, after, selector });
}

suite('cuttings annotations anchor --jsonl', () => {
  it('answers each passage with its place after the edit, changed words included', () => {
    const after = `Late news. ${BEFORE.replace('fourteen', 'forty')}`;
    const [found, changed] = anchor(
      question('a', 'Ines Holt', after),
      question('b', 'named fourteen cranes', after),
    );
    assert.deepEqual(found, { id: 'a', status: 'anchored', start: 55, end: 64 });
    assert.equal(changed?.['status'], 'anchored');
    assert.equal(after.slice(Number(changed['start']), Number(changed['end'])), 'named forty cranes');
  });

  it('says so of a passage that is gone', () => {
    const [gone] = anchor(question('c', 'Ines Holt', 'The harbour board met on Monday.'));
    assert.deepEqual(gone, { id: 'c', status: 'orphan' });
  });

  it('goes on after a line that is no question', () => {
    const answers = anchor('{"id": 1', '{"id": "x"}', question('d', 'Monday', BEFORE));
    assert.equal(answers.length, 3);
    assert.match(String(answers[0]?.['error']), /no JSON object with/);
    assert.match(String(answers[1]?.['error']), /no JSON object with/);
    assert.equal(answers[2]?.['status'], 'anchored');
  });
});

const FOLDER = join('content', 'articles', 'reading-room-to-keep-its-terminals');
let archive = '';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function cuttings(...args: readonly string[]): Ran {
  const command = [join(PROJECT, 'src', 'cli', 'cuttings.mjs'), ...args, '--archive', archive];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

const read = (file: string): Promise<string> => readFile(join(archive, FOLDER, file), 'utf8');

async function edit(file: string, from: string, to: string): Promise<void> {
  await writeFile(join(archive, FOLDER, file), (await read(file)).replace(from, to));
}

/** The words that a note stands on, where its selector says. */
async function standsOn(id: string): Promise<string | undefined> {
  const entry = (await read('annotations.yml')).split('- id: ').find((part) => part.startsWith(id));
  const [, start, end] = /start: (\d+), end: (\d+)/.exec(entry ?? '') ?? [];
  return (await read('anchored.txt')).slice(Number(start), Number(end));
}

suite('cuttings annotations', () => {
  beforeEach(async () => {
    archive = await mkdtemp(join(tmpdir(), 'cuttings-'));
    await cp(join(PROJECT, 'tests', 'fixtures', 'sound'), archive, { recursive: true });
    const text = await read('anchored.txt');
    const list = editAnnotations('# Ours.\n', 'annotations.yml', [
      sampleNote('aaaaaa0', { text, words: 'four terminals' }),
      sampleNote('aaaaaa1', { text, words: '“We counted them twice,”', kind: 'question' }),
      sampleNote('aaaaaa2', { on: { is: 'quotation', id: '5t2r678' } }),
      sampleNote('aaaaaa3'),
    ]);
    assert.ok(list.ok);
    await writeFile(join(archive, FOLDER, 'annotations.yml'), list.value);
    const ids = [0, 1, 2, 3].map((at) => `n/aaaaaa${String(at)}\n`).join('');
    await appendFile(join(archive, 'content', 'permalinks.txt'), ids);
  });
  afterEach(() => rm(archive, { recursive: true }));

  it('lists notes with what became of their passages, also while an edit waits to be followed', async () => {
    await edit('index.md', 'We counted', 'We have counted');
    await edit('index.md', 'keeps its four terminals, the board said', 'stays open on Mondays');
    const { status, stdout } = cuttings('annotations', 'list');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^ {2}aaaaaa1 {2}changed {2}question {2}R\. Example, 2026-11-20\n {4}on: “We have counted/m,
    );
    assert.match(stdout, /^\? aaaaaa0 {2}missing {2}context/m);
    const { notes } = JSON.parse(cuttings('annotations', 'list', '--json').stdout) as {
      notes: Record<string, unknown>[]; // what --json promises
    };
    assert.deepEqual(
      notes.map(({ id, state }) => `${String(id)} ${String(state)}`),
      ['aaaaaa0 missing', 'aaaaaa1 changed', 'aaaaaa2 found', 'aaaaaa3 found'],
    );
  });

  for (const command of ['annotations', 'quotations'])
    it(`takes notes and quotations along through an edit in one step: cuttings ${command} fix`, async () => {
      const before = await read('annotations.yml');
      await edit('index.md', 'The reading room', 'The old reading room');
      const { status, stdout } = cuttings(command, 'fix');
      assert.equal(status, 0, stdout);
      assert.match(stdout, /Followed 1 of 1 quotation and 4 of 4 notes\./);
      assert.equal(await standsOn('aaaaaa0'), 'four terminals');
      assert.equal(await standsOn('aaaaaa1'), '“We counted them twice,”');
      assert.match(await read('quotations.yml'), /start: 88/);
      assert.equal(cuttings('annotations', 'check').status, 0);
      assert.equal(cuttings('quotations', 'check').status, 0);

      const kept = new Set(before.split('\n'));
      const changed = (await read('annotations.yml')).split('\n').filter((line) => !kept.has(line));
      assert.equal(changed.length, 2);
      assert.ok(changed.every((line) => line.includes('selector:')));
    });

  it('names a note that cannot be followed and leaves it to a person, who keeps it or puts it elsewhere', async () => {
    await edit('index.md', 'keeps its four terminals, the board said', 'stays open on Mondays');
    const note = (await read('annotations.yml')).split('- id:')[1];
    const { status, stdout } = cuttings('annotations', 'fix');
    assert.equal(status, 1);
    assert.match(
      stdout,
      /annotations\.yml — Note aaaaaa0 no longer stands in the text: “four terminals” — .*annotations orphan aaaaaa0/,
    );
    assert.equal((await read('annotations.yml')).split('- id:')[1], note);

    const { stdout: problems } = cuttings('annotations', 'check');
    assert.match(problems, /annotations\.yml:\d+:\d+ — Missing passage of note aaaaaa0: .*“four terminals”/);
    assert.equal(cuttings('annotations', 'orphan', 'aaaaaa0').status, 0);
    assert.equal(cuttings('annotations', 'check').status, 0);
    assert.match(cuttings('annotations', 'list').stdout, /aaaaaa0 {2}orphan/);

    assert.match(cuttings('annotations', 'place', 'aaaaaa0', 'on').stderr, /stand \d+ times/);
    assert.match(
      cuttings('annotations', 'place', 'aaaaaa0', 'on Sundays').stderr,
      /do not stand in the text/,
    );
    assert.equal(cuttings('annotations', 'place', 'aaaaaa0', 'open on Mondays').status, 0);
    assert.equal(await standsOn('aaaaaa0'), 'open on Mondays');
    assert.match(cuttings('annotations', 'orphan', 'aaaaaa0').stderr, /has a place/);
  });

  it('puts a note back whose place was mistyped', async () => {
    await edit('annotations.yml', 'start: 52, end: 66', 'start: 2, end: 16');
    assert.match(cuttings('annotations', 'check').stdout, /from 52 to 66 of the text, not from 2 to 16/);
    assert.equal(cuttings('annotations', 'fix').status, 0);
    assert.equal(await standsOn('aaaaaa0'), 'four terminals');
  });

  it('withdraws a note with day and reason, which all lines but its own outlive', async () => {
    const before = await read('annotations.yml');
    const asked = ['annotations', 'withdraw', 'AAAAAA3', '--by', 'R. Holm', '--reason', 'It was wrong.'];
    assert.equal(cuttings(...asked, '--dry-run').status, 0);
    assert.equal(await read('annotations.yml'), before);
    assert.equal(cuttings(...asked).status, 0);
    const kept = new Set(before.split('\n'));
    const added = (await read('annotations.yml')).split('\n').filter((line) => !kept.has(line));
    assert.equal(added.length, 2);
    assert.match(added.join('\n'), /status: withdrawn\n {2}withdrawn: \{ on: \d{4}.*It was wrong\./);
    assert.equal(cuttings(...asked).status, 1);
    assert.equal(cuttings('annotations', 'withdraw', 'aaaaaa3', '--by', 'R. Holm').status, 2);
    assert.match(cuttings('annotations', 'orphan', 'aaaaaa9').stderr, /Did you mean aaaaaa\d\?/);
  });

  it('names the notes on a quotation that is withdrawn, and those that repeat its words', () => {
    const asked = [
      'quotations',
      'withdraw',
      '5t2r678',
      '--by',
      'R. Holm',
      '--reason',
      'Asked for.',
      '--redact',
    ];
    const { stdout } = cuttings(...asked);
    assert.match(stdout, /Note aaaaaa2 is on it\./);
    assert.match(stdout, /annotations\.yml — the selectors of aaaaaa0, aaaaaa1/);
    assert.match(cuttings('annotations', 'check').stdout, /quotation 5t2r678 is withdrawn/);
  });

  it('are written down as given out by the next conversion', async () => {
    const permalinks = join(archive, 'content', 'permalinks.txt');
    const before = await readFile(permalinks, 'utf8');
    await writeFile(permalinks, before.replace('n/aaaaaa2\n', ''));
    assert.match(cuttings('annotations', 'check').stdout, /Missing line in .*n\/aaaaaa2/);
    assert.equal(cuttings('convert').status, 0);
    assert.deepEqual(new Set((await readFile(permalinks, 'utf8')).split('\n')), new Set(before.split('\n')));
  });

  it('leaves nothing behind but what it wrote', async () => {
    const before = await readdir(join(archive, FOLDER));
    await edit('index.md', 'The reading room', 'The old reading room');
    cuttings('annotations', 'fix');
    assert.deepEqual(await readdir(join(archive, FOLDER)), before);
  });
});
