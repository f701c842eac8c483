import { itemPagesOf } from './pages.ts';
import { expect, test } from './sites.ts';
import { slipLine } from './slip.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript an article reads whole, with slip, evidence and quotations', async ({
  page,
  rootUrl,
}) => {
  await page.goto(rootUrl + (itemPagesOf('root').find((path) => path.includes('reading-room')) ?? ''));
  await expect(page.getByText('It does not say who pays.')).toBeVisible();
  await slipLine(page, 'By').locator('summary').click();
  await expect(page.getByText('By Ellen Marsh').first()).toBeVisible();
});

test('without JavaScript the search page says how to browse instead', async ({ page, rootUrl }) => {
  await page.goto(`${rootUrl}search/?q=tram`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /browse|date/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: /2021/ }).first().click();
  await expect(page.getByRole('link', { name: 'Harbour wards wait for a line' }).first()).toBeVisible();
});
