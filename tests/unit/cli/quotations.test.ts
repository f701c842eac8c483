import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const FOLDER = join('content', 'articles', 'reading-room-to-keep-its-terminals');

function cuttings(args: readonly string[], input = ''): { status: number | null; stdout: string } {
  const command = [join(PROJECT, 'src', 'cli', 'cuttings.mjs'), 'quotations', ...args];
  return spawnSync(process.execPath, command, { input, encoding: 'utf8' });
}

describe('cuttings quotations fix', () => {
  let archive = '';

  beforeEach(async () => {
    archive = await mkdtemp(join(tmpdir(), 'cuttings-'));
    await cp(join(PROJECT, 'tests', 'fixtures', 'sound'), archive, { recursive: true });
  });
  afterEach(() => rm(archive, { recursive: true }));

  async function edit(from: string, to: string): Promise<void> {
    const path = join(archive, FOLDER, 'index.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  }

  it('takes quotations along when text before them is corrected', async () => {
    await edit('The reading room', 'The old reading room');
    assert.equal(cuttings(['fix', '--archive', archive]).status, 0);

    const text = await readFile(join(archive, FOLDER, 'anchored.txt'), 'utf8');
    const ledger = await readFile(join(archive, FOLDER, 'quotations.yml'), 'utf8');
    const [, start, end] = /start: (\d+), end: (\d+)/.exec(ledger) ?? [];
    assert.equal(text.slice(Number(start), Number(end)), '“We counted them twice,”');
  });

  it('names a quotation whose words are gone, and keeps its record', async () => {
    await edit('We counted them twice', 'We counted them once');
    const { status, stdout } = cuttings(['fix', '--archive', archive]);
    const ledger = await readFile(join(archive, FOLDER, 'quotations.yml'), 'utf8');

    assert.equal(status, 1);
    assert.match(
      stdout,
      /quotations\.yml — Quotation \w+ no longer stands in the text: “We counted them twice,”/,
    );
    assert.match(ledger, /status: changed[\s\S]*exact: "“We counted them twice,”"/);
  });

  it('changes no file when nothing was edited', async () => {
    const before = await readFile(join(archive, FOLDER, 'quotations.yml'), 'utf8');
    assert.equal(cuttings(['fix', '--archive', archive]).status, 0);
    assert.equal(await readFile(join(archive, FOLDER, 'quotations.yml'), 'utf8'), before);
  });
});

describe('cuttings quotations --jsonl', () => {
  it('answers each text in its order, and a broken line with an error', () => {
    const text = '“The tide decides,” said Anders Thorne.';
    const { status, stdout } = cuttings(
      ['--jsonl'],
      `${JSON.stringify({ id: 'a', lang: 'en', text })}\nnot json\n`,
    );
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

    assert.equal(status, 0);
    assert.equal(first?.['id'], 'a');
    assert.match(JSON.stringify(first['quotes']), /"name":"Anders Thorne"/);
    assert.equal(typeof second?.['error'], 'string');
  });
});
