import { expect, test } from './sites.ts';

const TITLE = 'Harbour wards wait for a line';

test('from the front page a month of the timeline leads to its articles, by the drawing and by the table', async ({
  page,
  rootUrl,
}) => {
  await page.goto(rootUrl);
  await page.getByRole('link', { name: 'Timeline, with a table' }).click();
  await expect(page.getByText('1988 to 2020: no article.')).toBeVisible();

  const drawn = page.getByRole('link', { name: 'May 2021: 1 article, 1 with an inferred date.' });
  await drawn.click();
  await expect(page).toHaveURL(/browse\/2021\/05\/$/);
  await page.goBack();

  const rows = page.getByRole('table', { name: 'Articles a month' }).getByRole('row');
  await expect(rows.filter({ hasText: 'May 2021' })).toHaveText(/May 2021\s*1\s*1/);
  await rows.getByRole('link', { name: 'May 2021' }).click();
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
});

test('the table of the timeline counts every article of the archive', async ({ page, rootUrl }) => {
  const { articles } = (await (await page.request.get(`${rootUrl}articles.json`)).json()) as {
    readonly articles: readonly unknown[];
  };
  await page.goto(`${rootUrl}browse/timeline/`);
  const counts = await page.locator('tbody td:nth-of-type(1)').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(articles.length);
  await expect(page.locator('tfoot td').first()).toHaveText(String(articles.length));
});

test('a day of the calendar leads to what came out on it', async ({ page, rootUrl }) => {
  await page.goto(`${rootUrl}browse/2021/05/`);
  const calendar = page.getByRole('table', { name: 'Days of May 2021 with articles' });
  await expect(calendar.getByRole('columnheader').first()).toHaveText('Mon');
  await expect(calendar.getByRole('link')).toHaveCount(1);
  await calendar.getByRole('link', { name: '12 May 2021: 1 article' }).click();
  await expect(page.locator(':target')).toContainText(TITLE);
  await page.getByRole('link', { name: 'June 2021' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('June 2021');
});

test('how many quotations name no speaker is public, and leads to each of them', async ({
  page,
  rootUrl,
}) => {
  await page.goto(`${rootUrl}speakers/`);
  const blanks = page.getByRole('link', { name: /quotations? names? no speaker/ });
  const count = Number(/\d+/.exec((await blanks.textContent()) ?? '')?.[0]);
  await blanks.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Said by: unknown');
  await expect(page.locator('main article')).toHaveCount(count);
  await page.getByRole('link', { name: 'All lines of the slips' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Said by: unknown' });
  await expect(row).toContainText(`${String(count)} quotation`);
});

test('a text that came twice names both files, and its versions show what changed', async ({
  page,
  rootUrl,
}) => {
  await page.goto(`${rootUrl}articles/2021-08-14-fifty-boats-start-in-the-night-race/`);
  await expect(page.getByText('Also held as').locator('..')).toContainText('night-race-shared.txt');

  await page.goto(`${rootUrl}articles/ferry-to-the-islands-leaves-an-hour-earlier/`);
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions.getByRole('listitem')).toHaveCount(2);
  await versions.getByRole('link', { name: /changes|changed/i }).click();
  await expect(page.locator('main del')).toHaveText('Sunday');
  await expect(page.locator('main ins')).toHaveText('Monday');
});
