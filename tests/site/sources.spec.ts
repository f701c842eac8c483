import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { itemPagesOf } from './pages.ts';
import { expect, test } from './sites.ts';

const HEADING = 'Sources of this article';

function sectionOf(page: Page): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: HEADING }) });
}

test('the sources of an article name each of its quotations, in a drawing and in words', async ({
  page,
  rootUrl,
}) => {
  let drawn = 0;
  for (const path of itemPagesOf('root').filter((one) => one.startsWith('articles/'))) {
    await page.goto(rootUrl + path);
    const marks = page.locator('.article-text').getByRole('link', { name: /^Quotation \d/ });
    const quotations = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const section = sectionOf(page);
    await expect(section, path).toHaveCount(quotations.length === 0 ? 0 : 1);
    if (quotations.length === 0) continue;

    drawn += 1;
    const numbers = section.locator('svg:visible .number text');
    await expect(numbers, path).toHaveCount(quotations.length);
    await section.locator('summary').click();
    const listed = section.getByRole('listitem').locator('a[href*="/q/"]');
    expect(await listed.evaluateAll((links) => links.map((link) => link.getAttribute('href'))), path).toEqual(
      quotations,
    );
  }
  expect(drawn).toBeGreaterThan(4);
});

for (const width of [1280, 390, 320]) {
  test(`no letter of a drawing stands outside it at ${String(width)} px, and axe finds nothing`, async ({
    page,
    rootUrl,
    realUrl,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const pages = [
      ...itemPagesOf('root').map((path) => rootUrl + path),
      ...itemPagesOf('real').map((path) => realUrl + path),
    ];
    for (const url of pages.filter((one) => one.includes('/articles/'))) {
      await page.goto(url, { waitUntil: 'networkidle' });
      const section = sectionOf(page);
      if ((await section.count()) === 0) continue;

      const drawing = section.getByRole('img');
      await expect(drawing, url).toHaveCount(1);
      const outside = await drawing.evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return (
              left < frame.left - 1 ||
              right > frame.right + 1 ||
              top < frame.top - 1 ||
              bottom > frame.bottom + 1
            );
          })
          .map((text) => text.textContent);
      });
      expect(outside, url).toEqual([]);
      await section.locator('summary').click();
      const { violations } = await new AxeBuilder({ page }).include('section:has(summary + ol)').analyze();
      expect(violations.map(({ id }) => `${url} ${id}`)).toEqual([]);
    }
  });
}

test('on paper the wide drawing stands with its list', async ({ page, realUrl }) => {
  const [article] = itemPagesOf('real').filter((path) => path.startsWith('articles/'));
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${realUrl}${article ?? ''}`);
  const section = sectionOf(page);
  const narrow = await section.getByRole('img').getAttribute('viewBox');
  await page.emulateMedia({ media: 'print' });
  await expect(section.getByRole('img')).toHaveCount(1);
  expect(await section.getByRole('img').getAttribute('viewBox')).not.toBe(narrow);
  await expect(section.getByRole('listitem').first()).toBeVisible();
});
