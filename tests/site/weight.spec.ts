import { expect, test } from './sites.ts';

/** Bytes of script that a page may load at once, before compression. */
const MOST = 10_000;

// With notes, quotations and tools for passages; and one without a note.
for (const article of [
  'reading-room-to-keep-its-public-terminals',
  '2021-05-12-harbour-wards-wait-for-a-line',
]) {
  test(`${article} loads few scripts at once, and more only for who uses them`, async ({ page, rootUrl }) => {
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body());
    });
    await page.goto(`${rootUrl}articles/${article}/`, { waitUntil: 'networkidle' });
    const atOnce = scripts.size;
    const sizes = (await Promise.all(scripts.values())).map(({ length }) => length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);

    await page.locator('.article-text p').first().selectText();
    await expect(page.getByRole('toolbar')).toBeVisible();
    await expect.poll(() => scripts.size).toBeGreaterThan(atOnce);
  });
}
