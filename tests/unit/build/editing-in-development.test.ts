import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startDevServer, until, type DevServer } from '../dev-server.ts';

const ARTICLE = 'reading-room-to-keep-its-terminals';

describe('editing in the development server', () => {
  let server: DevServer;
  let token = '';

  before(async () => {
    server = await startDevServer();
    const page = await (await fetch(`${server.url}review/`)).text();
    token = /data-token="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';
  });

  after(() => server.stop());

  async function ask(
    question: object,
    headers: Record<string, string> = {},
    desk = 'review',
  ): Promise<Response> {
    return fetch(`${server.url}_cuttings/${desk}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-cuttings-token': token,
        origin: server.url.replace(/\/$/, ''),
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      body: JSON.stringify(question),
    });
  }

  const index = (): Promise<string> =>
    readFile(join(server.archive, 'content', 'articles', ARTICLE, 'index.md'), 'utf8');

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
    const article = await (await fetch(`${server.url}articles/${ARTICLE}/`)).text();
    assert.doesNotMatch(article, /the review by R\. Holm/);

    const answer = await ask(decision);
    assert.deepEqual([answer.status, await answer.json()], [200, { is: 'written' }]);
    assert.match(
      await index(),
      /outlet:\n {4}is: unknown\n {4}searched: \[ .*the review by R\. Holm, \d{4}-\d\d-\d\d/,
    );
    await until(async () =>
      (await (await fetch(`${server.url}articles/${ARTICLE}/`)).text()).includes('the review by R. Holm'),
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

  it('writes a note for the page of an article, and shows it there', async () => {
    const page = (): Promise<string> =>
      fetch(`${server.url}articles/${ARTICLE}/`).then((answer) => answer.text());
    assert.match(await page(), new RegExp(`<cuttings-annotate[^>]* data-token="${token}"`));
    const form = { kind: 'context', body: 'Northmoor has no other library.', sources: [], by: 'R. Holm' };
    const note = { ask: 'annotate', article: ARTICLE, on: { is: 'whole' }, form };
    assert.equal((await ask(note, { 'x-cuttings-token': '' }, 'annotate')).status, 403);
    assert.equal((await ask(note, { origin: 'https://example.org' }, 'annotate')).status, 403);
    assert.doesNotMatch(await page(), /no other library/);
    assert.equal((await ask(note, {}, 'annotate')).status, 200);
    await until(async () => (await page()).includes('<p>Northmoor has no other library.</p>'));
  });
});
