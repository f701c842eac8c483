import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addressIn } from '../dev-server.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const ARTICLE = 'articles/reading-room-to-keep-its-terminals';

describe('cuttings dev', () => {
  let archive = '';
  let server: ChildProcess | undefined;
  let url = '';

  before(async () => {
    archive = await mkdtemp(join(tmpdir(), 'cuttings-'));
    await cp(join(PROJECT, 'tests', 'fixtures', 'sound'), archive, { recursive: true });
    server = spawn(process.execPath, [join(PROJECT, 'src', 'cli', 'cuttings.mjs'), 'dev'], {
      env: { ...process.env, CUTTINGS_ARCHIVE: archive },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    url = await addressIn(server);
  });

  after(async () => {
    server?.kill('SIGTERM');
    await rm(archive, { recursive: true });
  });

  it('shows an edit of a record without being started again, also after one that was wrong', async () => {
    const record = join(archive, 'content', ARTICLE, 'index.md');
    const source = await readFile(record, 'utf8');
    assert.match(await page(), /<h1[^>]*>Reading room to keep its terminals</);

    await writeFile(record, source.replace('subjects: []', 'subjects: [Northmoor library]'));
    await until(async () => (await fetch(`${url}${ARTICLE}/`)).status === 500);

    await writeFile(record, source.replace('reviewed: null', 'reviewed: { by: R. Holm, on: 2026-11-23 }'));
    await until(async () => (await page()).includes('Reviewed by R. Holm'));
  });

  async function page(): Promise<string> {
    return (await fetch(`${url}${ARTICLE}/`)).text();
  }
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    assert.ok(Date.now() < end, 'The edit was not shown within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
