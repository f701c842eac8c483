import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve, type Shown } from '../../../src/cli/serve.ts';

describe('serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-serve-'));
  const site = join(folder, 'dist');
  let shown: Shown;

  before(async () => {
    mkdirSync(join(site, 'articles', 'käse 1'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'not published');
    writeFileSync(join(site, 'index.html'), 'front page');
    writeFileSync(join(site, '404.html'), 'our own page');
    writeFileSync(join(site, 'articles', 'käse 1', 'index.html'), 'article');
    shown = await serve(site, '/sub/path/', 4460);
  });
  after(() => {
    shown.stop();
    rmSync(folder, { recursive: true });
  });

  it('shows the pages under the base', async () => {
    assert.equal(await (await fetch(shown.url)).text(), 'front page');
    const article = await fetch(`${shown.url}articles/k%C3%A4se%201/`);
    assert.equal(await article.text(), 'article');
    assert.equal(article.headers.get('content-type'), 'text/html; charset=utf-8');
  });

  it('leads from an address without its slash to the one with it, as the hosts of static sites do', async () => {
    const article = await fetch(`${shown.url}articles/k%C3%A4se%201?q=x`);
    assert.equal(article.url, `${shown.url}articles/k%C3%A4se%201/?q=x`);
    assert.equal(article.status, 200);
  });

  it('answers with the site’s own 404 page, also outside the base', async () => {
    for (const address of [`${shown.url}nothing/`, `${shown.url}articles/`, new URL('/', shown.url).href]) {
      const answer = await fetch(address);
      assert.equal(answer.status, 404, address);
      assert.equal(await answer.text(), 'our own page');
    }
  });

  it('gives out nothing that stands beside the site', async () => {
    for (const path of [
      '../secret.txt',
      '..%2fsecret.txt',
      '%2e%2e/secret.txt',
      'articles/..%2f..%2fsecret.txt',
      '%00',
      '%ff',
    ]) {
      assert.equal(await statusOf(shown.port, `/sub/path/${path}`), 404, path);
    }
  });

  it('takes the next port when one is taken, and says which', async () => {
    const other = await serve(site, '/', shown.port);
    assert.notEqual(other.port, shown.port);
    assert.equal(other.url, `http://localhost:${String(other.port)}/`);
    assert.equal(await (await fetch(other.url)).text(), 'front page');
    other.stop();
  });
});

/** `fetch` would tidy the path before sending it. */
function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((settle, reject) => {
    get({ host: '127.0.0.1', port, path }, (answer) => {
      answer.resume();
      settle(answer.statusCode);
    }).on('error', reject);
  });
}
