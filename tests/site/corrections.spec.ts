import type { Page } from 'playwright/test';
import { itemPagesOf } from './pages.ts';
import { expect, PUBLIC, test } from './sites.ts';

/** A quotation at which a correction stands, the correction, and what is said of it. */
const QUOTATION = 'q/9yq06t2';
const NOTE = '#n-3thec6r';
const NOTICE = 'A correction of 20 November 2026 by R. Holm stands at this passage.';

test('a correction is listed with the words as printed, and leads to its place', async ({
  page,
  rootUrl,
}) => {
  await page.goto(rootUrl);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click();
  const entry = page.locator('article', { hasText: 'the people were counted once' });
  await expect(entry.getByRole('heading')).toHaveText('Reading room to keep its public terminals');
  await expect(entry.locator('figure blockquote')).toHaveText(/^“Half the people who sit here .+ twice,”$/);
  await expect(entry).toContainText('R. Holm, 20 November 2026');
  for (const label of ['From', 'By', 'Dated'])
    await expect(entry.getByText(label, { exact: true })).toBeVisible();

  await entry.getByRole('link', { name: /correction$/i }).click();
  await expect(page.locator(NOTE)).toBeInViewport();
  await expect(page.locator(NOTE)).toContainText('the people were counted once');
});

test('a quotation’s page says above its words that a correction stands there', async ({ page, rootUrl }) => {
  await page.goto(`${rootUrl}${QUOTATION}/`);
  const notice = page.getByRole('link', { name: NOTICE });
  await expect(notice).toBeInViewport();
  expect(await top(page, 'main .way >> nth=0')).toBeLessThan(await top(page, 'blockquote >> nth=0'));
  await notice.click();
  await expect(page.locator(NOTE)).toBeInViewport();
});

test('wherever the corrected words are shown, the correction is named, and nowhere else', async ({
  page,
  rootUrl,
}) => {
  await page.goto(`${rootUrl}${QUOTATION}/`);
  const speaker = await page.getByRole('link', { name: 'Ines Holt' }).first().getAttribute('href');
  const listing = page.locator('article, li').filter({ has: page.locator(`a[href*="${QUOTATION}/"]`) });
  for (const path of [
    new URL(speaker ?? '', rootUrl).href,
    `${rootUrl}articles/reading-room-to-keep-its-public-terminals/`,
  ]) {
    await page.goto(path);
    await expect(listing.getByText(NOTICE).last(), path).toBeAttached();
    await expect(page.getByText(NOTICE), path).toHaveCount(1);
  }
  await page.goto(`${rootUrl}${QUOTATION}/embed/`);
  await expect(page.getByText(NOTICE)).toBeVisible();

  for (const path of itemPagesOf('root').filter(
    (item) => item.startsWith('q/') && !item.startsWith(QUOTATION),
  )) {
    await page.goto(rootUrl + path);
    await expect(page.getByText(NOTICE), path).toHaveCount(0);
  }
});

test('every form of citing the words carries the correction', async ({ page, request, subUrl }) => {
  await page.goto(`${subUrl}${QUOTATION}/`);
  for (const style of ['plain', 'apa', 'chicago', 'mla', 'wikipedia', 'embed']) {
    await expect(page.locator(`label:has([value="${style}"]) + .citation`), style).toContainText(NOTICE);
  }
  for (const ending of ['ris', 'bib', 'csl.json', 'oembed.json']) {
    expect(await (await request.get(`${subUrl}${QUOTATION}.${ending}`)).text(), ending).toContain(NOTICE);
  }
  const data: unknown = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
  expect(data).toMatchObject({ correction: [{ '@type': 'CorrectionComment', dateCreated: '2026-11-20' }] });
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute('content', new RegExp(NOTICE));
});

test('corrections have a feed of their own', async ({ page, request, subUrl }) => {
  await page.goto(`${subUrl}corrections/`);
  const link = page.locator('link[type="application/atom+xml"]');
  await expect(link).toHaveAttribute('href', '/sub/path/feeds/corrections.xml');
  const feed = await (await request.get(`${subUrl}feeds/corrections.xml`)).text();
  expect(feed).toContain(`${PUBLIC}/sub/path/articles/reading-room-to-keep-its-public-terminals/${NOTE}`);
  expect(feed).toContain('“Half the people who sit here');
});

async function top(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).boundingBox())?.y ?? NaN;
}
