import { expect, test } from './sites.ts';
import { search } from './search-page.ts';

test('a question as long as can be typed leads to an address that can be loaded', async ({
  page,
  rootUrl,
}) => {
  await search(page, rootUrl, 'کتاب '.repeat(2000));
  await expect(page.getByText(/The question was too long/)).toBeVisible();
  expect((await page.reload())?.status()).toBe(200);
  await expect(page.getByText(/The question was too long/)).toBeVisible();
});

test('a date that cannot be is refused where it is typed, and named where an address has it', async ({
  page,
  rootUrl,
}) => {
  await page.goto(`${rootUrl}search/?from=2021-13-45`);
  await expect(page.getByText(/something to narrow down by that this archive does not have/)).toBeVisible();
  const from = page.getByLabel('From', { exact: true });
  for (const [typed, isDate] of [
    ['2021-13', false],
    ['۲۰۲۱-۱۳', false],
    ['2021-12-31', true],
    ['٢٠٢١-٠٣', true],
  ] as const) {
    await from.fill(typed);
    expect(await from.evaluate((field: HTMLInputElement) => field.validity.valid), typed).toBe(isDate);
  }
});

for (const query of [
  `q=${'a'.repeat(10_000)}`,
  'q=%22%22%22%C2%AB%E2%80%A6',
  'q=%E2%80%9Cunclosed+tram',
  'outlet=no-such-outlet&speaker=%3Cscript%3E',
  'q=tram&page=900&sort=worst&from=never&year=0&x=y',
  'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&q=2&q=',
  'q=%ED%A0%80%00%FF',
]) {
  test(`a question that makes no sense gets an answer in words: ${query.slice(0, 40)}`, async ({
    page,
    rootUrl,
  }) => {
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await page.goto(`${rootUrl}search/?${query}`);
    await expect(page.getByRole('main')).toContainText(
      /articles?\.|passages?|Nothing|Look through the archive/,
    );
    await expect(page.getByRole('main').locator('script')).toHaveCount(1);
    expect(faults).toEqual([]);
  });
}

for (const [what, pattern] of [
  ['index', '**/pagefind/pagefind-worker.js*'],
  ['lists', '**/search/facets.json'],
] as const) {
  test(`${what} of another edition than the page’s are said to be so`, async ({ page, rootUrl }) => {
    await page.route(pattern, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/(edition\W+)[0-9a-f]{16}/, '$10123456789abcdef');
      await route.fulfill({ response, body });
    });
    await page.goto(`${rootUrl}search/?q=tram`);
    await expect(page.getByText(/belongs to another edition of this site/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Browse by date' })).toBeVisible();
  });
}

for (const [what, pattern] of [
  ['missing', '**/pagefind/pagefind-worker.js*'],
  ['half there', '**/pagefind/index/**'],
  ['without its texts', '**/pagefind/fragment/**'],
  ['without its lists', '**/search/facets.json'],
] as const) {
  test(`an index that is ${what} is said to be so, with the other ways to look`, async ({
    page,
    rootUrl,
  }) => {
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'Not here.' }));
    await page.goto(`${rootUrl}search/?q=tram`);
    await expect(page.getByText(/The search index of this archive could not be loaded/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Browse by date' })).toBeVisible();
  });
}
