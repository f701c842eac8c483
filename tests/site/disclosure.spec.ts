import { itemPagesOf } from './pages.ts';
import { expect, test } from './sites.ts';
import { slipLine, slipOf } from './slip.ts';

test('every article and every quotation carries its slip above its words', async ({
  page,
  rootUrl,
  realUrl,
}) => {
  const pages = [
    ...itemPagesOf('root').map((path) => rootUrl + path),
    ...itemPagesOf('real').map((path) => realUrl + path),
  ];
  expect(pages.length).toBeGreaterThan(10);

  for (const url of pages) {
    await page.goto(url);
    if (await page.locator('meta[name="robots"][content*="noindex"]').count()) continue;

    const slip = slipOf(page);
    await expect(slip, url).toBeVisible();
    for (const label of ['From', 'Dated', 'By', 'About']) {
      await expect(slipLine(page, label), `${url} ${label}`).toBeVisible();
    }
    await expect(slip, url).toContainText('It is not a judgement of its accuracy.');

    const words = page.locator('.article-text, blockquote').first();
    const [above, below] = [await slip.boundingBox(), await words.boundingBox()];
    expect(above?.y, url).toBeLessThan(below?.y ?? 0);
  }
});

test('the evidence behind a value is one click away', async ({ page, realUrl }) => {
  const [article] = itemPagesOf('real').filter((path) => path.startsWith('articles/'));
  await page.goto(`${realUrl}${article ?? ''}`);
  const by = slipLine(page, 'By');
  await expect(by.getByText('Reporting by PMOI/MEK')).toBeHidden();
  await by.locator('summary').click();
  await expect(by.getByText('Reporting by PMOI/MEK')).toBeVisible();
});

test('on paper all evidence is open', async ({ page, realUrl }) => {
  const [article] = itemPagesOf('real').filter((path) => path.startsWith('articles/'));
  await page.goto(`${realUrl}${article ?? ''}`);
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByText('The day of the dateline is taken as the day of publication').first(),
  ).toBeVisible();
});

test('a publisher that the text names is shown as stated, one that it does not name as not named', async ({
  page,
}) => {
  await page.goto('outlets/');
  await page.getByRole('link', { name: 'Radio Osterby' }).first().click();
  await page.getByRole('link', { name: 'Harbour wards wait for a line' }).first().click();
  await expect(slipLine(page, 'From')).toContainText(/Radio Osterby.*stated/s);

  await page.goto('browse/undated/');
  await page
    .getByRole('link', { name: /Nobody signed this note about lamp posts/ })
    .first()
    .click();
  await expect(slipLine(page, 'From')).toContainText(/not named.*unknown/s);
  await expect(slipLine(page, 'Dated')).toContainText(/not dated.*unknown/s);
});
