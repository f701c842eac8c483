import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { builtFolder, filesOf, pagesOf } from './pages.ts';
import { expect, PUBLIC, test } from './sites.ts';

const AT = `${PUBLIC}/sub/path/`;

/** What stands in a file of the site with a public address. */
function built(path: string): string {
  return readFileSync(join(builtFolder('sub'), path), 'utf8');
}

function addresses(sitemap: string): string[] {
  return [...built(sitemap).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
}

test('the sitemap names every page that search engines may show, and no other', () => {
  const parts = addresses('sitemap.xml').map((address) => address.slice(AT.length));
  const named = parts.flatMap(addresses);
  const shown = pagesOf('sub').filter((path) => !isHidden(path));
  expect([...named].sort()).toEqual(shown.map((path) => AT + path).sort());
});

test('what was withdrawn, and what only repeats, asks search engines not to show it', () => {
  const hidden = pagesOf('sub').filter(isHidden);
  expect(hidden).toContain('articles/letter-to-a-neighbour/');
  expect(hidden).toContain('q/910bjm8/');
  for (const path of pagesOf('sub').filter((page) => page.endsWith('/embed/')))
    expect(hidden).toContain(path);
  // It stands at every address that there is not.
  expect(built('404.html')).toContain('noindex');
  expect(built('404.html')).not.toContain('rel="canonical"');
});

test('every page that may be shown names its one address, and has a title of its own', () => {
  const titles = new Map<string, string>();
  for (const path of pagesOf('sub').filter((page) => !isHidden(page))) {
    const html = built(`${path}index.html`);
    expect(html, path).toContain(`<link rel="canonical" href="${AT}${path}"`);
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
    expect(title.trim(), path).toBe(title);
    expect(title, path).toMatch(/Osterby Cuttings$/);
    // Two articles may have one headline.
    if (path.startsWith('articles/')) continue;
    expect(titles.get(title) ?? path, `“${title}” is the title of two pages`).toBe(path);
    titles.set(title, path);
  }
});

test('a browser learns how to ask the archive from its own search field', async ({ page, subUrl }) => {
  await page.goto(subUrl);
  const link = page.locator('link[rel="search"]');
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
  const description = built((await link.getAttribute('href'))?.slice('/sub/path/'.length) ?? '');
  const template = /template="([^"]*\{searchTerms\})"/.exec(description)?.[1] ?? '';
  expect(template).toBe(`${AT}search/?q={searchTerms}`);
  await page.goto(subUrl + template.slice(AT.length).replace('{searchTerms}', 'tram'));
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox')).first()).toHaveValue('tram');
});

test('robots may read everything, and are told of the sitemap where it has an address', () => {
  expect(built('robots.txt')).toMatch(/^User-agent: \*\nDisallow:\n/);
  expect(built('robots.txt')).toContain(`Sitemap: ${AT}sitemap.xml`);
  const root = builtFolder('root');
  expect(readFileSync(join(root, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
  for (const file of ['sitemap.xml', 'opensearch.xml'])
    expect(existsSync(join(root, file)), file).toBe(false);
});

test('each list can be had as CSV and as JSON, with as many entries as the page shows', async ({
  page,
  request,
  rootUrl,
}) => {
  let lists = 0;
  for (const file of filesOf('root', '.csv')) {
    const rows = parse(await (await request.get(rootUrl + file)).text(), { bom: true, columns: true });
    const json: unknown = await (await request.get(rootUrl + file.replace(/csv$/, 'json'))).json();
    expect(json, file).toMatchObject({ count: rows.length });
    if (/^(?:articles|quotations)\.csv$/.test(file)) continue;

    await page.goto(`${rootUrl}${file.replace(/\.csv$/, '/')}`);
    await expect(page.getByRole('link', { name: 'CSV', exact: true })).toHaveAttribute('href', `/${file}`);
    await expect(page.getByRole('link', { name: 'JSON', exact: true })).toBeVisible();
    await expect(page.locator('main article'), file).toHaveCount(rows.length);
    lists += 1;
  }
  expect(lists).toBeGreaterThan(8);
});

function isHidden(path: string): boolean {
  return /<meta name="robots" content="[^"]*noindex/.test(built(`${path}index.html`));
}
