import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';

const PROJECT = join(import.meta.dirname, '../../..');
const MAIN = join(PROJECT, 'src/cli/main.ts');
const root = mkdtempSync(join(tmpdir(), 'cuttings-convert-'));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

let archive = '';
beforeEach(() => {
  archive = mkdtempSync(join(root, 'archive-'));
  mkdirSync(join(archive, 'seeds'));
});

const TEXT = `Osterby paints its benches green

By Ellen Marsh

Osterby, May 3, 2021—The town of Osterby has painted all of its benches green, from the harbour to the last one on the hill.

“Green is what people asked for,” said the gardener, Per Holm, on the day when the last of them was dry.
`;

function seed(name: string, content: string | Uint8Array): void {
  mkdirSync(join(archive, 'seeds', name, '..'), { recursive: true });
  writeFileSync(join(archive, 'seeds', name), content);
}

function convert(...args: string[]): { status: number | null; out: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [MAIN, 'convert', '--archive', archive, ...args],
    { encoding: 'utf8' },
  );
  return { status, out: stdout, errors: stderr };
}

const articles = (): string[] => readdirSync(join(archive, 'content/articles')).sort();

/** Every file of the archive with its content. */
function tree(): Map<string, string> {
  const entries = readdirSync(archive, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((path) => [path, readFileSync(path, 'latin1')]));
}

describe('cuttings convert', () => {
  it('makes an article of a seed, and nothing at all the second time', () => {
    seed('one.txt', TEXT);
    assert.equal(convert().status, 0);
    const id = '2021-05-03-osterby-paints-its-benches-green';
    assert.deepEqual(articles(), [id]);
    assert.deepEqual(readdirSync(join(archive, 'content/articles', id)).sort(), [
      'anchored.txt',
      'conversion.yml',
      'index.md',
      'quotations.yml',
    ]);
    const permalinks = readFileSync(join(archive, 'content/permalinks.txt'), 'utf8').split('\n');
    assert.equal(permalinks[0], `articles/${id}`);
    assert.match(permalinks[1] ?? '', /^q\/[0-9a-z]{7}$/);

    const before = tree();
    assert.equal(convert().status, 0);
    assert.deepEqual(tree(), before);
  });

  it('never writes an article that a person has touched, or whose title was changed', () => {
    seed('one.txt', TEXT);
    convert();
    const index = join(archive, 'content/articles', articles()[0] ?? '', 'index.md');
    const edited = readFileSync(index, 'utf8').replace('title: Osterby paints', 'title: Osterby has painted');
    writeFileSync(index, edited);
    assert.equal(convert().status, 0);
    assert.equal(readFileSync(index, 'utf8'), edited);
    assert.equal(articles().length, 1);
  });

  it('converts two seeds with the same title and date, and says when one is held twice', () => {
    seed('a.txt', TEXT);
    seed(
      'sub/b.txt',
      `${TEXT}A last bench was found behind the school, and it is green as well since Tuesday.\n`,
    );
    seed('c.txt', TEXT);
    const { status, out } = convert();
    assert.equal(status, 0);
    assert.equal(articles().length, 2);
    assert.match(articles()[1] ?? '', /^2021-05-03-osterby-paints-its-benches-green-[0-9a-f]{6}$/);
    assert.match(
      out,
      /seeds\/c\.txt — Already held\. Recorded as .*content\/articles\/2021-05-03-osterby-paints-its-benches-green\.$/m,
    );
  });

  it('reports each bad seed with reason and remedy, converts the others, and ends with status 1', () => {
    seed('good.txt', TEXT);
    seed('empty.txt', '');
    seed('blank.txt', ' \n\t\u00a0\n');
    seed('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    seed(
      'damaged.txt',
      Uint8Array.from([
        ...new TextEncoder().encode('Büchereiöffnung\nam '),
        0xff,
        ...new TextEncoder().encode('Übersee'),
      ]),
    );
    seed('large.txt', new Uint8Array(50_000_000).fill(0x61));
    seed('mark.txt', `${TEXT}___PAGEFIND_X\n`);
    symlinkSync('/etc/hostname', join(archive, 'seeds/link.txt'));
    const { status, out } = convert();
    assert.equal(status, 1);
    assert.deepEqual(articles(), ['2021-05-03-osterby-paints-its-benches-green']);
    for (const message of [
      /^seeds\/empty\.txt — Missing text: .* — \S/m,
      /^seeds\/blank\.txt — Missing text: .* — \S/m,
      /^seeds\/picture\.txt — Unexpected file: it is a PNG picture.* — \S/m,
      /^seeds\/damaged\.txt:2:1 — Invalid text: byte 22 .* — \S/m,
      /^seeds\/large\.txt — Unexpected size: 50\.0 MB.* — \S/m,
      /^seeds\/mark\.txt:8:1 — Unexpected “___PAGEFIND_”.* — \S/m,
      /^seeds\/link\.txt — Unexpected symbolic link.* — \S/m,
    ]) {
      assert.match(out, message);
    }
  });

  it('reports a seed whose bytes have changed, and leaves its article alone', () => {
    seed('one.txt', TEXT);
    convert();
    appendFileSync(join(archive, 'seeds/one.txt'), 'More.\n');
    const before = tree();
    const { status, out } = convert();
    assert.equal(status, 1);
    assert.match(out, /^seeds\/one\.txt — Unexpected checksum/m);
    assert.deepEqual(tree(), before);
  });

  it('carries on where a killed run left off', () => {
    seed('one.txt', TEXT);
    convert();
    const whole = tree();
    rmSync(join(archive, 'content/permalinks.txt'));
    rmSync(join(archive, 'seeds/manifest-sha256.txt'));
    mkdirSync(join(archive, 'content/articles/.cuttings-half-1'));
    writeFileSync(join(archive, 'content/articles/.cuttings-half-1/index.md'), 'half');
    writeFileSync(join(archive, 'seeds/.cuttings-manifest-sha256.txt-1'), 'half');
    mkdirSync(join(archive, '.cuttings'), { recursive: true });
    writeFileSync(join(archive, '.cuttings/convert.lock'), JSON.stringify({ pid: 2 ** 22 + 1, began: '1' }));
    assert.equal(convert().status, 0);
    assert.deepEqual(tree(), whole);
  });

  it('refuses to run beside another conversion', () => {
    seed('one.txt', TEXT);
    mkdirSync(join(archive, '.cuttings'));
    writeFileSync(join(archive, '.cuttings/convert.lock'), JSON.stringify({ pid: process.pid, began: null }));
    const { status, errors } = convert();
    assert.equal(status, 1);
    assert.match(errors, /Another command is writing/);
    assert.ok(!existsSync(join(archive, 'content')));
  });

  it('does not convert again what was withdrawn', () => {
    seed('one.txt', TEXT);
    convert();
    const [id = ''] = articles();
    const conversion = readFileSync(join(archive, 'content/articles', id, 'conversion.yml'), 'utf8');
    const sha256 = /sha256: ([0-9a-f]{64})/.exec(conversion)?.[1] ?? '';
    rmSync(join(archive, 'content/articles', id), { recursive: true });
    mkdirSync(join(archive, 'content/tombstones'));
    writeFileSync(
      join(archive, 'content/tombstones', `${id}.yml`),
      `title: null\non: 2026-11-23\nreason: The author asked for it.\npolicy: null\nquotations: []\nseeds: [${sha256}]\n`,
    );
    const { status, out } = convert();
    assert.equal(status, 0, out);
    assert.deepEqual(articles(), []);
  });

  it('converts nothing while it cannot read what is held', () => {
    seed('one.txt', TEXT);
    convert();
    const conversion = join(archive, 'content/articles', articles()[0] ?? '', 'conversion.yml');
    writeFileSync(conversion, '- seed: [\n');
    seed('two.txt', `${TEXT}Two.\n`);
    const { status, out } = convert();
    assert.equal(status, 1);
    assert.match(out, /conversion\.yml:\d+/);
    assert.equal(articles().length, 1);
  });

  it('writes nothing in a dry run', () => {
    seed('one.txt', TEXT);
    const { status, out } = convert('--dry-run', '--json');
    assert.equal(status, 0);
    assert.match(out, /"article":"2021-05-03-osterby-paints-its-benches-green"/);
    assert.ok(!existsSync(join(archive, 'content/articles')));
  });

  it('makes what the check of the whole archive accepts, of an odd seed too', () => {
    cpSync(join(PROJECT, 'content/vocab'), join(archive, 'content/vocab'), { recursive: true });
    cpSync(join(PROJECT, 'content/archive.yml'), join(archive, 'content/archive.yml'));
    seed(
      'odd.txt',
      `\ufeff${TEXT}`
        .replace('paints', 'pai\0nts')
        .replace('Ellen', 'El\u00adlen')
        .replaceAll('\n', '\u2028'),
    );
    assert.equal(convert().status, 0);
    const { status, stdout } = spawnSync(process.execPath, [MAIN, 'check', '--archive', archive], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });

  it('makes an outlet’s record where the text names its publisher', () => {
    seed('one.txt', `${TEXT}Published by Northmoor Examiner\n`);
    convert();
    const outlet = readFileSync(join(archive, 'content/outlets/northmoor-examiner.yml'), 'utf8');
    assert.match(outlet, /^name: Northmoor Examiner$/m);
    assert.match(outlet, /not-assessed/);
  });

  it('makes of the archive’s own seeds what is committed, as far as nobody has touched it', () => {
    cpSync(join(PROJECT, 'seeds'), join(archive, 'seeds'), { recursive: true });
    rmSync(join(archive, 'seeds/manifest-sha256.txt'), { force: true });
    convert();
    const withoutDays = (text: string): string =>
      text.replace(/\b(?:on|added): \d{4}-\d{2}-\d{2}/g, '').replace(/^ {2}wrote: .*$/m, '');
    for (const id of articles()) {
      const held = join(PROJECT, 'content/articles', id);
      const { wrote } =
        /^ {2}wrote: (?<wrote>.*)$/m.exec(readFileSync(join(held, 'conversion.yml'), 'utf8'))?.groups ?? {};
      assert.ok(wrote);
      for (const file of ['index.md', 'conversion.yml', 'quotations.yml', 'anchored.txt']) {
        const made = readFileSync(join(archive, 'content/articles', id, file), 'utf8');
        assert.equal(withoutDays(made), withoutDays(readFileSync(join(held, file), 'utf8')), file);
      }
    }
  });
});

describe('cuttings convert --jsonl', () => {
  it('answers every line in its order, also one that it cannot convert', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: TEXT }),
      JSON.stringify({ id: 'b' }),
      'no JSON',
      JSON.stringify({ id: 'c', text: 'One line\u2028and another.' }),
    ];
    const { stdout, status } = spawnSync(process.execPath, [MAIN, 'convert', '--jsonl'], {
      input: lines.join('\n'),
      encoding: 'utf8',
    });
    const [a = '', b = '', c = '', d = ''] = stdout.split('\n');
    assert.equal(status, 0);
    assert.match(
      a,
      /^\{"id":"a","title":"Osterby paints its benches green","author":\["Ellen Marsh"\],"date":"2021-05-03","outlet":null,"dateline":"Osterby","body":\["Osterby, May 3/,
    );
    assert.match(b, /^\{"id":"b","error":".+"\}$/);
    assert.match(c, /^\{"id":null,"error":".+"\}$/);
    assert.match(d, /^\{"id":"c","title":null,.*"body":\["One line","and another\."\]/);
  });
});
