import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDevServer } from '../unit/dev-server.ts';
import { builtFolder } from './pages.ts';
import { expect, test } from './sites.ts';

/** What the pages and scripts of the development server have and no other. */
const DEVELOPMENT =
  /cuttings-review|cuttings:shown|cuttings-annotate|annotate-(?:block|note|form|source)|_cuttings\/|x-cuttings-token|CUTTINGS_DEVELOPMENT/;

test('nothing of the development server’s editing is in the built site', async ({ request, rootUrl }) => {
  const folder = builtFolder('root');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((path) => /\.(?:html|js|css|json)$/.test(path));
  expect(texts.some((path) => path.endsWith('.js'))).toBe(true);
  expect(files.filter((path) => /review|annotate/i.test(path))).toEqual([]);
  for (const path of texts) expect(readFileSync(join(folder, path), 'utf8'), path).not.toMatch(DEVELOPMENT);
  for (const path of ['review/', '_cuttings/review', '_cuttings/annotate'])
    expect((await request.get(rootUrl + path)).status()).toBe(404);
});

test('an edit is shown that was saved while the page was on its way', async ({ page }) => {
  test.setTimeout(300_000);
  const server = await startDevServer();
  try {
    const article = 'articles/reading-room-to-keep-its-terminals';
    const record = join(server.archive, 'content', article, 'index.md');
    // With no page open the server keeps the news for the next one; with one open it does not.
    const other = await page.context().newPage();
    await other.goto(`${server.url}${article}/`, { waitUntil: 'networkidle' });
    const edited = Promise.withResolvers<undefined>();
    await page.routeWebSocket(/./, async (socket) => {
      await edited.promise;
      socket.connectToServer();
    });
    await page.goto(`${server.url}${article}/`);
    const source = await readFile(record, 'utf8');
    await writeFile(record, source.replace('reviewed: null', 'reviewed: { by: R. Holm, on: 2026-11-23 }'));
    // The server has seen the edit when it renders it for others.
    await expect
      .poll(async () => (await fetch(`${server.url}${article}/`)).text(), { timeout: 60_000 })
      .toContain('Reviewed by R. Holm');

    const reviewed = page.getByText('Reviewed by R. Holm, 23 November 2026.', { exact: true });
    await expect(reviewed).toHaveCount(0);
    edited.resolve(undefined);
    await expect(reviewed).toBeAttached({ timeout: 60_000 });
  } finally {
    await server.stop();
  }
});
