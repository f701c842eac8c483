import type { Locator, Page } from 'playwright/test';
import { expect, test } from './sites.ts';

/** What the search says it found; the second status names words that were left out. */
function statusOf(page: Page): Locator {
  return page.getByRole('status').first();
}

async function search(page: Page, url: string, words: string): Promise<void> {
  await page.goto(`${url}search/`);
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await expect(statusOf(page)).toContainText(/passage|Nothing/i);
}

test('a word of the text is found, and its hit opens at the quotation that holds it', async ({
  page,
  realUrl,
}) => {
  await search(page, realUrl, 'weapon');
  const hit = page.getByRole('main').getByRole('link', { name: /A weapon that may destroy Iran/ });
  await expect(page.getByText('Abbasali Mogheisi').first()).toBeVisible();
  await hit.click();

  await expect(page).toHaveURL(/\/articles\/[^/]+\/.*#q-\w+/);
  await expect(page.locator(':target').locator('..')).toContainText('A weapon that may destroy Iran');
  await expect(page.locator(':target').locator('..')).toBeInViewport();
});

test('every hit carries the disclosure of its article, with the word “inferred” where that is so', async ({
  page,
  realUrl,
}) => {
  await search(page, realUrl, 'weapon');
  const main = page.getByRole('main');
  await expect(main).toContainText(/From\s*not named/);
  await expect(main).toContainText(/By\s*PMOI\/MEK,?\s*stated/);
  await expect(main).toContainText(/Dated\s*\[29 April 2020\],?\s*inferred/);
});

test('the words of a slip are not found as if they stood in the articles', async ({ page, rootUrl }) => {
  for (const word of ['lines', 'stated']) {
    await search(page, rootUrl, word);
    await expect(statusOf(page)).toContainText('Nothing');
  }
});

for (const [word, where] of [
  ['engineers', 'after a quotation'],
  ['councillor', 'between the parts of one'],
  ['tuesday', 'before one'],
] as const) {
  test(`a word that stands only ${where} is not shown under a speaker’s name`, async ({ page, rootUrl }) => {
    await search(page, rootUrl, word);
    const results = page.getByRole('main');
    await expect(results.locator('mark').first()).toBeVisible();
    await expect(results.locator('a[href*="#q-"]')).toHaveCount(0);
  });
}

test('the state of a search is in its address: it can be sent, reloaded and left by going back', async ({
  page,
  context,
  rootUrl,
}) => {
  await search(page, rootUrl, 'tram');
  await page.getByRole('checkbox', { name: /Radio Osterby/ }).check();
  await expect(statusOf(page)).toContainText('1 article');
  const sent = await context.newPage();
  await sent.goto(page.url());
  await expect(sent.getByRole('searchbox')).toHaveValue('tram');
  await expect(statusOf(sent)).toContainText('1 article');

  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /Radio Osterby/ })).not.toBeChecked();
  await expect(statusOf(page)).toContainText('2 articles');
});

test('works under a path', async ({ page, subUrl }) => {
  expect(new URL(subUrl).pathname).toBe('/sub/path/');
  await search(page, subUrl, 'bakery');
  await page.getByRole('link', { name: 'Harbour wards wait for a line' }).first().click();
  await expect(page).toHaveURL(/\/sub\/path\/articles\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour wards wait for a line');
});

test('a headline and a Persian word are found', async ({ page, rootUrl }) => {
  await search(page, rootUrl, 'wards wait');
  await expect(page.getByRole('link', { name: 'Harbour wards wait for a line' })).toBeVisible();
  await search(page, rootUrl, 'درخت‌ها');
  await expect(page.getByRole('link', { name: /باغ شهر نسترن/ }).first()).toBeVisible();
});

test('a word that is nowhere, and HTML in the query, get an answer in words', async ({ page, rootUrl }) => {
  await search(page, rootUrl, 'xylophone');
  await expect(page.getByRole('main')).toContainText('xylophone');
  await search(page, rootUrl, '<img src=x onerror=alert(1)>');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test('loads nothing before the reader turns to the field', async ({ page, rootUrl }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('pagefind')) loaded.push(request.url());
  });
  await page.goto(`${rootUrl}search/`, { waitUntil: 'networkidle' });
  expect(loaded).toEqual([]);
});
