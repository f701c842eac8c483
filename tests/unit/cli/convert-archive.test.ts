import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
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
import { loadArchive } from '../../../src/build/load.ts';
import { convertArchive, type Conversions } from '../../../src/cli/convert-archive.ts';
import { formatProblem } from '../../../src/core/archive/problem.ts';
import { makeArticles } from '../../bench/articles.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const root = mkdtempSync(join(tmpdir(), 'cuttings-archive-'));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

let archive = '';
beforeEach(() => {
  archive = newArchive();
});

function newArchive(): string {
  const folder = mkdtempSync(join(root, 'archive-'));
  mkdirSync(join(folder, 'seeds'));
  for (const part of ['vocab', 'archive.yml'])
    cpSync(join(PROJECT, 'content', part), join(folder, 'content', part), { recursive: true });
  return folder;
}

const BODY = `Osterby, May 3, 2021—The town of Osterby has painted all of its benches green, from the harbour to the last one on the hill, and will paint the lamps of the market square before the end of the summer.

“Green is what people asked for,” said the gardener, Per Holm, on the day when the last of them was dry and the fences around them were taken away.

The work took eleven weeks and cost as much as a new boat for the harbour master, the council was told.
`;
const TEXT = `Osterby paints its benches green\n\nBy Ellen Marsh\n\n${BODY}`;
const ID = '2021-05-03-osterby-paints-its-benches-green';

function seed(name: string, content: string): void {
  mkdirSync(join(archive, 'seeds', name, '..'), { recursive: true });
  writeFileSync(join(archive, 'seeds', name), content);
}

function convert(folder = archive, threads = 1, dryRun = false): Promise<Conversions> {
  return convertArchive(folder, { on: '2026-11-23', version: '0', dryRun, threads, tell: () => undefined });
}

/** Texts among which are copies, versions, and others with the same title: the order tells what becomes of them. */
function mixedTexts(count: number): string[] {
  const made = makeArticles(count);
  return made.map(({ title, byline, paragraphs }, n) => {
    const before = made[n - (n % 4)];
    if (n % 4 === 1 && before !== undefined) return [before.title, ...before.paragraphs].join('\n\n');
    if (n % 4 === 2 && before !== undefined)
      return [before.title, ...before.paragraphs, `More ${n}.`, title].join('\n\n');
    return [n % 4 === 3 ? 'Osterby this week' : title, byline, ...paragraphs].join('\n\n');
  });
}

const item = (id: string, file: string): string => join(archive, 'content/articles', id, file);
const read = (id: string, file: string): string => readFileSync(item(id, file), 'utf8');
const rules = ({ problems }: Conversions): (string | undefined)[] => problems.map(({ ruleId }) => ruleId);

/** Every file of an archive with its content. */
function tree(folder = archive): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]));
}

/** What the check of the whole archive says. */
async function faults(): Promise<string[]> {
  const loaded = await loadArchive(archive);
  return loaded.ok ? [] : loaded.problems.map(formatProblem);
}

describe('a seed that holds an article that the archive has', () => {
  it('becomes a further entry of that article, byte for byte the same or in other furniture', async () => {
    seed('a.txt', TEXT);
    seed('b.txt', TEXT);
    await convert();
    appendFileSync(item(ID, 'conversion.yml'), '# Checked by R. Example\n');
    const before = read(ID, 'conversion.yml');
    seed('c.txt', `728 x 90\n\nOsterby paints its benches green\n\n${BODY}`);
    const { converted, copies } = await convert();
    assert.deepEqual(converted, []);
    assert.deepEqual(copies, [{ seed: 'c.txt', part: null, article: ID, withdrawn: false }]);
    const after = read(ID, 'conversion.yml');
    assert.ok(after.startsWith(before));
    assert.deepEqual(after.match(/^- seed: .*$/gm), ['- seed: a.txt', '- seed: b.txt', '- seed: c.txt']);
    assert.equal(readdirSync(join(archive, 'content/articles')).length, 1);
    assert.deepEqual(await faults(), []);

    const all = tree();
    assert.equal((await convert()).unchanged, 3);
    assert.deepEqual(tree(), all);
  });

  it('is left alone, with a word, when a person has changed the text since', async () => {
    seed('a.txt', TEXT);
    await convert();
    writeFileSync(item(ID, 'index.md'), read(ID, 'index.md').replace('a new boat', 'a boat'));
    const before = tree();
    seed('b.txt', `728 x 90\n\n${TEXT}`);
    assert.deepEqual(rules(await convert()), ['edited-copy']);
    before.set('/seeds/b.txt', `728 x 90\n\n${Buffer.from(TEXT).toString('latin1')}`);
    assert.deepEqual(tree(), new Map([...before].sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  it('uses the homes that a person has mended for the same bytes', async () => {
    seed('a.txt', TEXT);
    await convert();
    const start = TEXT.indexOf('The work took');
    const words = TEXT.slice(start).trim();
    writeFileSync(item(ID, 'index.md'), read(ID, 'index.md').replace(`\n${words}\n`, ''));
    appendFileSync(
      item(ID, 'conversion.yml'),
      `    - { start: ${start}, end: ${start + words.length}, text: ${JSON.stringify(words)}, as: notice }\n`,
    );
    seed('b.txt', TEXT);
    assert.deepEqual(rules(await convert()), []);
    assert.equal(read(ID, 'conversion.yml').match(/as: notice/g)?.length, 2);
  });
});

describe('a text with title and outlet of one that is held', () => {
  it('becomes a later version of it, with quotations of its own, and leaves the older as it is', async () => {
    seed('a.txt', TEXT);
    await convert();
    const before = tree();
    seed('b.txt', `${TEXT}\nA last bench was found behind the school on Tuesday, and it is green as well.\n`);
    const { converted } = await convert();
    const [later] = converted;
    assert.equal(later?.versionOf, ID);
    assert.match(read(later.article, 'index.md'), new RegExp(`^versionOf: ${ID}$`, 'm'));
    assert.match(read(later.article, 'index.md'), /^ {2}versionOf: \{ is: inferred, reason: /m);
    const id = /^- id: (\w+)$/m;
    assert.notEqual(
      id.exec(read(later.article, 'quotations.yml'))?.[1],
      id.exec(read(ID, 'quotations.yml'))?.[1],
    );
    for (const [path, content] of before)
      if (path.includes(`/${ID}/`)) assert.equal(tree().get(path), content);
    assert.deepEqual(await faults(), []);
  });

  it('is an article of its own when its words are others', async () => {
    seed('a.txt', TEXT);
    seed(
      'b.txt',
      `Osterby paints its benches green

By Ellen Marsh

${'Nothing of it was to be seen by those who came on Sunday, and they said so at home. '.repeat(4)}
`,
    );
    assert.deepEqual(
      (await convert()).converted.map(({ versionOf }) => versionOf),
      [null, null],
    );
  });
});

describe('a saved page', () => {
  const PAGE = `<!doctype html><html lang="en"><head><meta property="og:site_name" content="Radio Osterby"></head>
<body><nav>Home News</nav><article><h1>Osterby paints its benches green</h1><p>${BODY.split('\n\n').join('</p><p>')}</p></article></body></html>`;

  it('is proven by the check character by character, its metadata word for word', async () => {
    seed('page.html', PAGE);
    const [{ article } = { article: '' }] = (await convert()).converted;
    assert.match(read(article, 'conversion.yml'), /^ {2}format: html$/m);
    assert.deepEqual(await faults(), []);

    const index = read(article, 'index.md');
    writeFileSync(item(article, 'index.md'), index.replace('words: Radio Osterby', 'words: Radio Lindhaven'));
    assert.match((await faults()).join(), /“Radio Lindhaven” does not stand in the metadata of the seed/);
    writeFileSync(item(article, 'index.md'), index.replace('eleven weeks', 'twelve weeks'));
    assert.match((await faults()).join(), /Missing home of “eleven”/);
  });

  it('is a further copy of the article that a text dump has brought', async () => {
    seed('a.txt', TEXT);
    seed('page.html', PAGE);
    const { converted, copies } = await convert();
    assert.deepEqual([converted.length, copies.length], [1, 1]);
    assert.deepEqual(await faults(), []);
  });
});

describe('what the donor knows', () => {
  it('stands in the record on the donor’s word, and says how the seed came', async () => {
    seed('a.txt', TEXT);
    seed(
      'a.txt.yml',
      'from: Estate of E. Marsh\non: 2026-10-01\nhow: on a disk\nfields: { outlet: Radio Osterby, date: 2021-05-04 }\n',
    );
    const { converted, problems } = await convert();
    assert.deepEqual(problems, []);
    const [{ article } = { article: '' }] = converted;
    assert.match(read(article, 'index.md'), /^outlet: radio-osterby$/m);
    assert.match(read(article, 'index.md'), /^date: 2021-05-04$/m);
    assert.match(read(article, 'index.md'), /of: date\n {4}value: 2021-05-03\n/);
    assert.match(
      read(article, 'conversion.yml'),
      /received: \{ from: Estate of E\. Marsh, on: 2026-10-01, how: on a disk \}/,
    );
    assert.deepEqual(await faults(), []);
  });

  it('stops its own seed when it cannot be read, and no other', async () => {
    seed('a.txt', TEXT);
    seed('a.txt.yml', 'form: Estate of E. Marsh\n');
    seed('b.txt', TEXT.replaceAll('green', 'blue'));
    const done = await convert();
    assert.deepEqual(
      done.converted.map((made) => made.seed),
      ['b.txt'],
    );
    assert.match(
      done.problems.map(formatProblem).join(),
      /^seeds\/a\.txt\.yml:1:1 — Unexpected field “form”\./,
    );
  });
});

describe('a conversion', () => {
  it('gives the same bytes whatever the number of threads', async () => {
    const folders = [newArchive(), newArchive()];
    for (const folder of folders) {
      for (const [n, text] of mixedTexts(130).entries())
        writeFileSync(join(folder, 'seeds', `${n}.txt`), text);
    }
    const [one = '', three = ''] = folders;
    const done = await convert(one, 1);
    assert.ok(done.copies.length > 0 && done.converted.some(({ versionOf }) => versionOf !== null));
    assert.deepEqual(await convert(three, 3), done);
    assert.deepEqual(tree(three), tree(one));
  });

  it('says in a dry run what it would do, copies and versions too', async () => {
    seed('a.txt', TEXT);
    seed('b.txt', `728 x 90\n\n${TEXT}`);
    seed('c.txt', `${TEXT}\nA last bench was found behind the school on Tuesday, and it is green as well.\n`);
    const before = tree();
    const would = await convert(archive, 1, true);
    assert.deepEqual(tree(), before);
    assert.deepEqual(await convert(), would);
  });

  it('names each file that it cannot take, reads nothing outside, and goes on', async () => {
    seed('good.txt', TEXT);
    seed('Case.txt', TEXT.replaceAll('green', 'blue'));
    seed('case.txt', TEXT.replaceAll('green', 'red'));
    seed('u\u0308.txt', TEXT.replaceAll('green', 'grey'));
    seed('\u00fc.txt', TEXT.replaceAll('green', 'white'));
    seed('line\nend.txt', TEXT);
    symlinkSync('/etc', join(archive, 'seeds/etc'));
    symlinkSync('.', join(archive, 'seeds/loop'));
    symlinkSync('good.txt', join(archive, 'seeds/same.txt'));
    const done = await convert();
    assert.deepEqual(
      done.converted.map((made) => made.seed),
      ['Case.txt', 'good.txt', 'u\u0308.txt'],
    );
    assert.deepEqual(done.problems.map(({ file, ruleId }) => `${file ?? ''} ${ruleId ?? ''}`).sort(), [
      'seeds/case.txt colliding-names',
      'seeds/etc link-out-of-seeds',
      'seeds/line\\nend.txt unfit-name',
      'seeds/loop link-to-folder',
      'seeds/\u00fc.txt colliding-names',
    ]);
  });

  it('is carried on after it was stopped between two writes', async () => {
    for (const n of [1, 2, 3]) seed(`${n}.txt`, TEXT.replaceAll('benches', `benches ${n} times`));
    await convert();
    const whole = tree();
    const last = readdirSync(join(archive, 'content/articles')).sort().at(-1) ?? '';
    rmSync(join(archive, 'content/articles', last), { recursive: true });
    rmSync(join(archive, 'content/permalinks.txt'));
    rmSync(join(archive, 'seeds/manifest-sha256.txt'));
    await convert();
    assert.deepEqual(tree(), whole);
  });
});
