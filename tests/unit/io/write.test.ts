import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { addToManifest, loadManifest } from '../../../src/io/manifest.ts';
import { writeAll, writeFileAtomic } from '../../../src/io/write.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuttings-write-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('replaces a file whole and leaves nothing beside it', async () => {
  const path = join(folder, 'file', 'permalinks.txt');
  await writeFileAtomic(path, 'old\n');
  await writeFileAtomic(path, 'new\n');
  assert.equal(readFileSync(path, 'utf8'), 'new\n');
  assert.deepEqual(readdirSync(join(folder, 'file')), ['permalinks.txt']);
});

it('never writes into a folder that is there', async () => {
  const path = join(folder, 'articles', 'one');
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.md'), 'a person’s');
  await assert.rejects(writeAll([{ path, files: new Map([['index.md', 'ours']]) }]));
  assert.equal(readFileSync(join(path, 'index.md'), 'utf8'), 'a person’s');
  assert.deepEqual(readdirSync(join(folder, 'articles')), ['one']);
});

it('keeps checksums under any file name, as sha256sum writes them', async () => {
  mkdirSync(join(folder, 'seeds'));
  const names = ['a b.txt', 'sub/c.txt', '100%25.txt', 'line\nend.txt', 'ü.txt'];
  for (const name of names) await addToManifest(folder, new Map([[name, 'ab'.repeat(32)]]));
  assert.deepEqual([...(await loadManifest(folder)).keys()], names);
  assert.match(readFileSync(join(folder, 'seeds/manifest-sha256.txt'), 'utf8'), /^(?:ab){32} {2}a b\.txt\n/);
});
