import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { buildArchive } from '../../../src/core/archive/build.ts';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { articleNotes } from '../../../src/core/exports/web-annotation-collection.ts';
import { strings } from '../../../src/core/strings/strings.ts';
import { loadContent } from '../../../src/io/content.ts';
import { readBlocks } from '../../../src/markdown/read-blocks.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
/** Has notes of every kind, on its title, its passages, a quotation and the whole; an orphan, and one that is withdrawn. */
const ARTICLE = 'reading-room-to-keep-its-public-terminals';
const NOTES = join('content', 'articles', ARTICLE, 'annotations.yml');

const scratch = mkdtempSync(join(tmpdir(), 'cuttings-'));
const archive = join(scratch, 'archive');
const file = join(scratch, 'notes.json');

function cuttings(...args: string[]) {
  const program = join(PROJECT, 'src', 'cli', 'cuttings.mjs');
  return spawnSync(process.execPath, [program, 'annotations', ...args, '--archive', archive], {
    encoding: 'utf8',
  });
}

function importing(...options: string[]) {
  return cuttings('import', file, '--by', 'R. Holm', ...options);
}

function content(): Map<string, string> {
  const folder = join(archive, 'content');
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** The notes of the article as the archive hands them on. */
async function exported(): Promise<string> {
  const records = readArchive(await loadContent(archive), readBlocks);
  assert.ok(records.ok);
  const article = buildArchive(records.value).articles.find(({ id }) => id === ARTICLE);
  assert.ok(article);
  const names = {
    article: (id: string) => `urn:cuttings:articles/${id}/`,
    outlet: (id: string) => `urn:cuttings:outlets/${id}/`,
    note: ({ record }: { record: { id: string } }) => `urn:cuttings:articles/${ARTICLE}/#n-${record.id}`,
  };
  return articleNotes(article, `urn:cuttings:articles/${ARTICLE}.annotations.json`, names, strings('en'));
}

function hypothesis(id: string, changes: object = {}): object {
  const uri = `urn:cuttings:articles/${ARTICLE}/`;
  const selector = [{ type: 'TextQuoteSelector', exact: 'four  public\n terminals' }];
  return {
    id,
    uri,
    text: `Note ${id}.`,
    user: 'acct:mlind@hypothes.is',
    created: '2026-01-02T23:30:00.1+00:00',
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    target: [{ source: uri, selector }],
    ...changes,
  };
}

beforeEach(() => {
  rmSync(archive, { recursive: true, force: true });
  cpSync(join(PROJECT, 'tests', 'archives', 'every-feature'), archive, { recursive: true });
});

after(() => {
  rmSync(scratch, { recursive: true });
});

describe('cuttings annotations import', () => {
  it('gives back, to an archive that lost its notes, exactly what it had handed on', async () => {
    const before = await exported();
    writeFileSync(file, before);
    rmSync(join(archive, NOTES));
    const { status, stderr } = importing('--keep-orphans');
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(await exported(), before);

    const once = content();
    assert.equal(importing('--keep-orphans').status, 0);
    assert.deepEqual(content(), once);
  });

  it('puts notes of Hypothesis behind those that are there, and changes no other line', () => {
    writeFileSync(
      file,
      JSON.stringify({ total: 2, rows: [hypothesis('a1'), hypothesis('a2', { references: ['a1'] })] }),
    );
    const before = content();
    const dry = importing('--dry-run', '--json');
    assert.deepEqual(content(), before);
    assert.match(dry.stdout, /"is":"added"/);

    const { status, stdout } = importing();
    assert.equal(status, 0, stdout);
    assert.match(
      stdout,
      /1 note left out: a reply to another note\.\n1 note imported; 0 notes here already\.\n$/,
    );
    const now = content();
    for (const [path, text] of now) assert.ok(text.startsWith(before.get(path) ?? ''), path);
    const changed = [...now].filter(([path, text]) => text !== before.get(path)).map(([path]) => path);
    assert.deepEqual(changed, [join('articles', ARTICLE, 'annotations.yml'), 'permalinks.txt']);
    assert.match(
      now.get(changed[0] ?? '') ?? '',
      /body: Note a1\.\n {2}by: mlind\n {2}date: 2026-01-02\n {2}importedFrom: https:\/\/hypothes\.is\/a\/a1\n$/,
    );
    assert.equal(cuttings('check').status, 0);
  });

  it('names what cannot be placed or read, and imports the rest', () => {
    const selector = [{ type: 'TextQuoteSelector', exact: 'five public terminals' }];
    const lost = hypothesis('a1', { target: [{ selector }] });
    writeFileSync(file, JSON.stringify([lost, { uri: 7 }, hypothesis('a3')]));
    const { status, stdout } = importing();
    assert.equal(status, 1);
    assert.match(
      stdout,
      /note 1 \(https:\/\/hypothes\.is\/a\/a1\) — Its words “five public terminals” stand nowhere/,
    );
    assert.match(stdout, /note 2 — Missing or unexpected uri\. Not imported\./);
    assert.match(stdout, /With --keep-orphans/);
    assert.match(stdout, /1 note imported;/);
  });

  it('changes nothing for a file that it cannot read, and says where and what to do', () => {
    const before = content();
    const refused = (text: string): string => {
      writeFileSync(file, text);
      const { status, stdout, stderr } = importing();
      assert.equal(status, 1);
      assert.match(stderr, /Nothing was changed\.\n$/);
      return stdout;
    };
    const whole = JSON.stringify({ rows: [hypothesis('a1')] }, null, 1);
    assert.match(
      refused(whole.slice(0, -20)),
      /notes\.json:\d+:\d+ — The file ends in the middle: it is cut off\. — Export/,
    );
    assert.match(
      refused(whole.replace('"id": "a1",', '"id": "a1"')),
      /notes\.json:5:4 — The file is no JSON from here on/,
    );
    assert.match(
      refused('{"type":"FeatureCollection","features":[]}'),
      /notes\.json:1:1 — .*holds no notes.* — Give an export/,
    );
    writeFileSync(file, '');
    truncateSync(file, 100_000_000);
    const { status, stdout } = importing();
    assert.equal(status, 1);
    assert.match(stdout, /The file has 100 MB; at most 64 MB can be read\. — Export fewer/);
    assert.deepEqual(content(), before);
  });
});
