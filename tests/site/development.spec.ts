import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from './pages.ts';
import { expect, test } from './sites.ts';

/** What the pages and scripts of the development server have and no other. */
const DEVELOPMENT =
  /cuttings-review|cuttings-annotate|annotate-(?:block|note|form|source)|_cuttings\/|x-cuttings-token|CUTTINGS_DEVELOPMENT/;

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
