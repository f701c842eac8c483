import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const FOLDER = join('content', 'articles', 'reading-room-to-keep-its-terminals');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function cuttings(args: readonly string[], input = ''): Ran {
  const command = [join(PROJECT, 'src', 'cli', 'cuttings.mjs'), 'quotations', ...args];
  return spawnSync(process.execPath, command, { input, encoding: 'utf8' });
}

let archive = '';

beforeEach(async () => {
  archive = await mkdtemp(join(tmpdir(), 'cuttings-'));
  await cp(join(PROJECT, 'tests', 'fixtures', 'sound'), archive, { recursive: true });
});
afterEach(() => rm(archive, { recursive: true }));

/** What the ledger says. */
async function ledger(): Promise<string> {
  return readFile(join(archive, FOLDER, 'quotations.yml'), 'utf8');
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(archive, FOLDER, file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

describe('cuttings quotations fix', () => {
  it('takes quotations along when text before them is corrected', async () => {
    await edit('index.md', 'The reading room', 'The old reading room');
    assert.equal(cuttings(['fix', '--archive', archive]).status, 0);

    const text = await readFile(join(archive, FOLDER, 'anchored.txt'), 'utf8');
    const [, start, end] = /start: (\d+), end: (\d+)/.exec(await ledger()) ?? [];
    assert.equal(text.slice(Number(start), Number(end)), '“We counted them twice,”');
  });

  it('names the new words of a quotation that was changed, keeps it as quoted, and can be run again', async () => {
    await edit('index.md', 'We counted them twice', 'We have counted them twice');
    const before = await ledger();
    const dry = cuttings(['fix', '--archive', archive, '--dry-run']);
    assert.equal(await ledger(), before);
    const { status, stdout } = cuttings(['fix', '--archive', archive]);
    const after = await ledger();

    assert.equal(status, 0);
    assert.match(dry.stdout, /Would follow 1 of 1 quotation/);
    assert.match(
      stdout,
      /was quoted as: “We counted them twice,” and now reads: “We have counted them twice,”/,
    );
    assert.match(after, /status: changed[\s\S]*exact: "“We counted[\s\S]*now: .*exact: "“We have counted/);

    assert.match(cuttings(['fix', '--archive', archive]).stdout, /nothing was changed/);
    assert.equal(await ledger(), after);
    await edit('index.md', 'We have counted them', 'We counted them');
    assert.equal(cuttings(['fix', '--archive', archive]).status, 0);
    assert.match(await ledger(), /status: active/);
    assert.doesNotMatch(await ledger(), /now:/);
  });

  it('names a quotation whose words are gone, and keeps its record', async () => {
    await edit('index.md', '“We counted them twice,” said', 'That was confirmed by');
    const { status, stdout } = cuttings(['fix', '--archive', archive]);

    assert.equal(status, 1);
    assert.match(
      stdout,
      /quotations\.yml — Quotation 5t2r678 no longer stands in the text: “We counted them/,
    );
    assert.match(await ledger(), /status: changed[\s\S]*exact: "“We counted them twice,”"/);
  });

  it('changes no file when nothing was edited', async () => {
    const before = await ledger();
    assert.equal(cuttings(['fix', '--archive', archive]).status, 0);
    assert.equal(await ledger(), before);
  });
});

describe('cuttings quotations', () => {
  it('lists quotations with their speakers, and marks a doubtful one', async () => {
    const { stdout } = cuttings(['list', '--archive', archive]);
    assert.match(stdout, /^ {2}5t2r678 {2}active {2}0\.95 {2}Ines Holt \(stated\)\n {4}“We counted/m);
    await edit('quotations.yml', 'confidence: 0.95', 'confidence: 0.3');
    assert.match(cuttings(['list', '--archive', archive]).stdout, /^\? 5t2r678 /m);

    const { quotations } = JSON.parse(cuttings(['list', '--archive', archive, '--json']).stdout) as {
      quotations: Record<string, unknown>[]; // what --json promises
    };
    assert.deepEqual(
      quotations.map(({ id, speaker, doubtful }) => ({ id, speaker, doubtful })),
      [{ id: '5t2r678', speaker: 'Ines Holt', doubtful: true }],
    );
  });

  it('sets a speaker, changing no other line, and writes nothing in a dry run', async () => {
    await edit('quotations.yml', '  cue:', '  # Asked the library.\n  cue:');
    const before = await ledger();
    const asked = ['set-speaker', '5T2R678', 'Tove Brandt', '--by', 'R. Holm', '--archive', archive];
    assert.equal(cuttings([...asked, '--dry-run']).status, 0);
    assert.equal(await ledger(), before);
    assert.equal(cuttings(asked).status, 0);

    const old = new Set(before.split('\n'));
    const added = (await ledger()).split('\n').filter((line) => !old.has(line));
    assert.equal(added.length, 3);
    assert.match(added.join('\n'), /Tove Brandt[\s\S]*is: supplied, by: R\. Holm[\s\S]*what: speaker-set/);
    assert.equal(cuttings(['check', '--archive', archive]).status, 0);
  });

  it('proposes the id that was meant, and refuses without the name of who decides', async () => {
    const before = await ledger();
    const typo = cuttings(['withdraw', '5t2r687', '--by', 'R. Holm', '--reason', 'x', '--archive', archive]);
    assert.equal(typo.status, 1);
    assert.match(typo.stderr, /Did you mean 5t2r678\?/);
    assert.equal(cuttings(['withdraw', '5t2r678', '--reason', 'x', '--archive', archive]).status, 2);
    assert.equal(cuttings(['merge', '5t2r678', '5t2r678', '--by', 'R.', '--archive', archive]).status, 1);
    assert.equal(await ledger(), before);
  });

  it('withdraws and redacts: no command tells the words any more, and it says which files hold them', async () => {
    const asked = ['withdraw', '5t2r678', '--by', 'R. Holm', '--reason', 'Asked for.', '--redact'];
    const { status, stdout } = cuttings([...asked, '--archive', archive]);
    assert.equal(status, 0);
    for (const file of ['index.md', 'anchored.txt', 'conversion.yml', 'seeds/'])
      assert.ok(stdout.includes(file), file);

    assert.doesNotMatch(await ledger(), /counted/);
    for (const list of [['list'], ['list', '--json']])
      assert.doesNotMatch(cuttings([...list, '--archive', archive]).stdout, /counted/);
    const checked = cuttings(['check', '--archive', archive]);
    assert.equal(checked.status, 0, checked.stdout);
  });

  it('checks the ledgers alone, and names a published id that would not answer', async () => {
    await edit('quotations.yml', 'id: 5t2r678', 'id: 5t2r687');
    const { status, stdout } = cuttings(['check', '--archive', archive]);
    assert.equal(status, 1);
    assert.match(stdout, /permalinks\.txt:\d+.*q\/5t2r678.*given out/);
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
