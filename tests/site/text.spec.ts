import type { Page } from 'playwright/test';
import { itemPagesOf } from './pages.ts';
import { expect, test } from './sites.ts';

const HARBOUR = itemPagesOf('root').find((path) => path.includes('harbour-wards')) ?? '';

test('HTML and Markdown in an article are shown as printed', async ({ page, rootUrl }) => {
  await page.goto(rootUrl + HARBOUR);
  const text = page.locator('.article-text');
  await expect(text).toContainText('<b>14 < 20</b> & calls the bed *sound*');
  await expect(text.locator('b, em')).toHaveCount(0);
});

test('no page runs a script of its own text, asks another server, or breaks its policy', async ({
  page,
  rootUrl,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(rootUrl) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  for (const path of [
    '',
    'search/?q=tram',
    'about/',
    'browse/',
    'outlets/',
    'speakers/',
    'authors/',
    ...itemPagesOf('root'),
  ]) {
    await page.goto(rootUrl + path, { waitUntil: 'networkidle' });
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe-inline');
  }
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a Persian article reads from right to left in its own script', async ({ page, rootUrl }) => {
  await page.goto(
    rootUrl + (itemPagesOf('root').find((path) => path.includes('bagh') || path.includes('bgh')) ?? ''),
  );
  const paragraph = page.locator('.article-text p').filter({ hasText: 'باغ کتاب' });
  await expect(paragraph).toBeVisible();
  expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await paragraph.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('fa');
});

test('on a page of two scripts each is set in the archive’s own fonts', async ({ page, rootUrl }) => {
  await page.goto(rootUrl + (itemPagesOf('root').find((path) => path.includes('bgh')) ?? ''));
  await page.evaluate(() => document.fonts.ready);
  for (const part of ['.cite h2', '.slip .label', '.slip .value', '.article-text p']) {
    const fonts = await fontsOf(page, part);
    expect(fonts.length, part).toBeGreaterThan(0);
    expect(
      fonts.filter(({ isCustomFont }) => !isCustomFont),
      part,
    ).toEqual([]);
  }
});

test('no line moves when the fonts come late', async ({ page, realUrl }) => {
  const fonts = '**/*.woff2';
  await page.route(fonts, (route) => route.abort());
  const [article = ''] = itemPagesOf('real').filter((path) => path.startsWith('articles/'));
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(realUrl + article);
    test.skip(
      !(await hasStandIns(page)),
      'This computer has neither Times and Arial nor fonts of their widths.',
    );
    const without = await heightsOf(page);
    await page.unroute(fonts);
    await page.reload({ waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(await heightsOf(page)).toEqual(without);
    await page.route(fonts, (route) => route.abort());
  }
});

/** Whether the system has the fonts in which the page is set until its own are there. */
async function hasStandIns(page: Page): Promise<boolean> {
  return await page.evaluate(async () => {
    const loading = ['Meanwhile Serif', 'Meanwhile Sans'].map((name) =>
      document.fonts.load(`16px "${name}"`),
    );
    return (await Promise.allSettled(loading)).every(({ status }) => status === 'fulfilled');
  });
}

/** How high the parts of a page's beginning are. */
async function heightsOf(page: Page): Promise<number[]> {
  const parts = page.locator('.masthead, h1, .slip .sentence, .slip .lines, .figure');
  return await parts.evaluateAll((all) => all.map((part) => Math.round(part.getBoundingClientRect().height)));
}

/** The fonts in which the browser draws an element’s letters; those that the page brings are custom ones. */
async function fontsOf(
  page: Page,
  selector: string,
): Promise<{ familyName: string; isCustomFont: boolean }[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  return (await client.send('CSS.getPlatformFontsForNode', { nodeId })).fonts;
}
