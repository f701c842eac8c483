import type { Page } from 'playwright/test';
import { itemPagesOf } from './pages.ts';
import { expect, test } from './sites.ts';

/** Bytes of script that a page may load at once, before compression. */
const MOST = 10_000;
/** Bytes that a page may load in all beside its own words, before compression; more where Arabic script brings its font. */
const IN_ALL = { latin: 100_000, arabic: 150_000 };
/** And for each note beyond the tenth: its marks in the text and its frame, which no page has without it. */
const A_NOTE = 350;
const NOTES_INCLUDED = 10;

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

test('articles and quotations weigh little beside their own words, with fonts, styles and ten notes', async ({
  page,
  realUrl,
  rootUrl,
}) => {
  const addresses = [
    ...itemPagesOf('real').map((path) => realUrl + path),
    ...itemPagesOf('root').map((path) => rootUrl + path),
  ];
  for (const address of addresses) {
    const loaded = await weightOf(page, address);
    const { words, notes, isArabic } = await page.evaluate(() => ({
      // Those of the article and of the notes beside it.
      words: new TextEncoder().encode(document.querySelector('.article-text')?.textContent ?? '').length,
      notes: document.querySelectorAll('.annotation').length,
      isArabic: /\p{Script=Arabic}/u.test(document.body.innerText),
    }));
    const most = isArabic ? IN_ALL.arabic : IN_ALL.latin;
    const further = Math.max(0, notes - NOTES_INCLUDED) * A_NOTE;
    expect(loaded - words, address).toBeLessThan(most + further);
  }
});

async function weightOf(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  const count = (response: { body: () => Promise<Buffer> }): void => {
    sizes.push(response.body().then(({ length }) => length));
  };
  page.on('response', count);
  await page.goto(address, { waitUntil: 'networkidle' });
  page.off('response', count);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
