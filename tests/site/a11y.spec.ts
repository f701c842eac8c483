import AxeBuilder from '@axe-core/playwright';
import { itemPagesOf } from './pages.ts';
import { expect, test } from './sites.ts';
import { slipOf } from './slip.ts';

const PATHS = [
  '',
  'search/?q=tram',
  'about/',
  'browse/',
  'browse/timeline/',
  'browse/2021/05/',
  'outlets/',
  'outlets/radio-osterby/',
  'speakers/',
  'authors/',
  '404.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any kind of page, ${colorScheme}`, async ({ browser, rootUrl }) => {
    const paths = [...PATHS, ...itemPagesOf('root')];
    test.setTimeout(paths.length * 20_000);
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(rootUrl + path, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${path} ${id} ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
    }
    await context.close();
  });
}

test('nothing scrolls sideways at 320 px', async ({ page, rootUrl }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of [...PATHS, ...itemPagesOf('root')]) {
    await page.goto(rootUrl + path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

test('the keyboard opens the evidence of a slip and follows a quotation', async ({ page, rootUrl }) => {
  await page.goto(rootUrl + (itemPagesOf('root').find((path) => path.includes('reading-room')) ?? ''));
  const summary = slipOf(page).locator('summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(slipOf(page).locator('details').first()).toHaveAttribute('open', '');

  await page.getByRole('link', { name: /^Quotation 1/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/q\/\w+\/$/);
});
