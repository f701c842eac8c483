import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startDevServer, until, type DevServer } from '../dev-server.ts';

const ARTICLE = 'articles/reading-room-to-keep-its-terminals';

describe('cuttings dev', () => {
  let server: DevServer;

  before(async () => {
    server = await startDevServer();
  });

  after(() => server.stop());

  it('shows an edit of a record without being started again, also after one that was wrong', async () => {
    const record = join(server.archive, 'content', ARTICLE, 'index.md');
    const source = await readFile(record, 'utf8');
    assert.match(await page(), /<h1[^>]*>\s*Reading room to keep its terminals\s*</);

    await writeFile(record, source.replace('subjects: []', 'subjects: [Northmoor library]'));
    await until(async () => (await fetch(`${server.url}${ARTICLE}/`)).status === 500);

    await writeFile(record, source.replace('reviewed: null', 'reviewed: { by: R. Holm, on: 2026-11-23 }'));
    await until(async () => (await page()).includes('Reviewed by R. Holm'));
  });

  async function page(): Promise<string> {
    return (await fetch(`${server.url}${ARTICLE}/`)).text();
  }
});
