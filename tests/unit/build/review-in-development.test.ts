import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addressIn } from '../dev-server.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const ARTICLE = 'reading-room-to-keep-its-terminals';

describe('the review page of the development server', () => {
  let archive = '';
  let server: ChildProcess | undefined;
  let url = '';
  let token = '';

  before(async () => {
    archive = await mkdtemp(join(tmpdir(), 'cuttings-'));
    await cp(join(PROJECT, 'tests', 'fixtures', 'sound'), archive, { recursive: true });
    server = spawn(process.execPath, [join(PROJECT, 'src', 'cli', 'cuttings.mjs'), 'dev'], {
      env: { ...process.env, CUTTINGS_ARCHIVE: archive },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    url = await addressIn(server);
    const page = await (await fetch(`${url}review/`)).text();
    token = /data-token="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';
  });

  after(async () => {
    server?.kill('SIGTERM');
    await rm(archive, { recursive: true });
  });

  async function ask(question: object, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${url}_cuttings/review`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-cuttings-token': token,
        origin: url.replace(/\/$/, ''),
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      body: JSON.stringify(question),
    });
  }

  const index = (): Promise<string> =>
    readFile(join(archive, 'content', 'articles', ARTICLE, 'index.md'), 'utf8');

  const decision = {
    ask: 'decide',
    article: ARTICLE,
    subject: { is: 'field', field: 'outlet' },
    answer: { is: 'unknown' },
    seen: [''],
    by: 'R. Holm',
  };

  it('writes a decision into the record, and shows it on the article’s page', async () => {
    const list = (await (await ask({ ask: 'card', at: 0 })).json()) as { total: number }; // as answer-review.ts makes it
    assert.ok(list.total > 0);
    const article = await (await fetch(`${url}articles/${ARTICLE}/`)).text();
    assert.doesNotMatch(article, /the review by R\. Holm/);

    const answer = await ask(decision);
    assert.deepEqual([answer.status, await answer.json()], [200, { is: 'written' }]);
    assert.match(
      await index(),
      /outlet:\n {4}is: unknown\n {4}searched: \[ .*the review by R\. Holm, \d{4}-\d\d-\d\d/,
    );
    await until(async () =>
      (await (await fetch(`${url}articles/${ARTICLE}/`)).text()).includes('the review by R. Holm'),
    );
    const next = (await (await ask({ ask: 'card', at: 0 })).json()) as { total: number }; // as answer-review.ts makes it
    assert.equal(next.total, list.total - 1);
  });

  it('writes nothing for a page of another address, without token, or about what has changed since', async () => {
    const before = await index();
    const date = { ...decision, subject: { is: 'field', field: 'language' }, seen: ['xx'] };
    assert.equal((await ask(date, { origin: 'https://example.org' })).status, 403);
    assert.equal((await ask(date, { 'x-cuttings-token': '' })).status, 403);
    assert.match(await (await ask(date)).text(), /has changed since/);
    assert.match(await (await ask({ ...date, by: '' })).text(), /refused/);
    assert.match(await (await ask({ ...date, article: '../../seeds' })).text(), /refused/);
    assert.equal(await index(), before);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    assert.ok(Date.now() < end, 'The decision was not shown within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
