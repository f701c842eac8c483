import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { builtFolder, itemPagesOf } from './pages.ts';
import { expect, PUBLIC, test } from './sites.ts';

const QUOTATIONS = itemPagesOf('sub').filter((path) => path.startsWith('q/'));
const AT = `${PUBLIC}/sub/path/`;

test('a preview of a link shows a picture of the right size that is said in words', async ({
  page,
  subUrl,
}) => {
  let cards = 0;
  for (const path of QUOTATIONS) {
    await page.goto(subUrl + path);
    const file = join(builtFolder('sub'), `${path.slice(0, -1)}.png`);
    if (await isGone(page)) {
      expect(existsSync(file), path).toBe(false);
      await expect(page.locator('meta[property="og:image"]')).toHaveCount(0);
      continue;
    }
    const picture = readFileSync(file);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(picture.length, path).toBeLessThan(300_000);
    expect(await content(page, 'og:image')).toBe(`${AT}${path.slice(0, -1)}.png`);
    const alternative = await content(page, 'og:image:alt');
    expect(alternative).toContain(await page.locator('blockquote').first().innerText());
    expect(alternative, path).toMatch(/ — .+, (?:stated|inferred|unknown|not assessed|supplied).* \[.+\]$/s);
    cards += 1;
  }
  expect(cards).toBeGreaterThan(8);
});

test('an embedded quotation shows its slip above its words, small and without a script', async ({
  page,
  subUrl,
}) => {
  for (const path of QUOTATIONS) {
    await page.goto(subUrl + path);
    const gone = await isGone(page);
    const words = gone ? '' : await page.locator('blockquote').first().innerText();

    await page.goto(`${subUrl}${path}embed/`);
    expect(statSync(join(builtFolder('sub'), path, 'embed', 'index.html')).size, path).toBeLessThan(10_000);
    await expect(page.locator('script')).toHaveCount(0);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    if (gone) {
      await expect(page.locator('blockquote'), path).toHaveCount(0);
      await expect(page.getByRole('main')).toContainText(/withdrawn|now part of another/);
      continue;
    }
    await expect(page.locator('blockquote')).toHaveText(words);
    for (const label of ['From', 'Dated', 'By', 'About']) {
      await expect(page.getByText(label, { exact: true }), `${path} ${label}`).toBeVisible();
    }
    const [slip, quoted] = [
      await page.locator('dl').boundingBox(),
      await page.locator('blockquote').boundingBox(),
    ];
    expect(slip?.y, path).toBeLessThan(quoted?.y ?? 0);
    await expect(page.getByRole('link', { name: 'Read them with their source' })).toHaveAttribute(
      'href',
      `/sub/path/${path}`,
    );
  }
});

test('an embedded quotation that was changed shows the words as quoted, with the notice', async ({
  page,
  subUrl,
}) => {
  await page.goto(`${subUrl}q/vr5gsbh/embed/`);
  await expect(page.locator('blockquote')).toContainText('not the clerk');
  await expect(page.getByRole('main')).toContainText('now reads otherwise');
  await expect(page.getByRole('main')).not.toContainText('not the office');
});

test('the piece of HTML to embed gives words, address and disclosure, and can be had as oEmbed', async ({
  page,
  request,
  subUrl,
}) => {
  await page.goto(`${subUrl}q/ms7zsad/`);
  await page.getByText('Embed', { exact: true }).first().click();
  const html = await page.locator('label:has([value="embed"]) + * code').innerText();
  await expect(page.locator('label:has([value="embed"]) + * code')).toBeVisible();

  const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  expect(address).toBe(`${AT}q/ms7zsad.oembed.json`);
  const answer: unknown = await (await request.get(`${subUrl}q/ms7zsad.oembed.json`)).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Osterby Cuttings', html });

  await page.setContent(html);
  await expect(page.locator('blockquote p')).toContainText('My oven is older than the plan.');
  await expect(page.getByRole('link')).toHaveAttribute('href', `${AT}q/ms7zsad/`);
  await expect(page.locator('footer')).toContainText('[Published by Radio Osterby (stated);');
  await expect(page.locator('script')).toHaveCount(0);
});

test('an archive without a public address offers nothing that would lead nowhere, and says so', async ({
  page,
  rootUrl,
}) => {
  await page.goto(`${rootUrl}q/ms7zsad/`);
  await page.getByText('Embed', { exact: true }).first().click();
  await expect(page.getByText('Words can be embedded once this archive has a public address.')).toBeVisible();
  await expect(page.locator('meta[property="og:image"], link[type="application/json+oembed"]')).toHaveCount(
    0,
  );
  expect(existsSync(join(builtFolder('root'), 'q', 'ms7zsad.png'))).toBe(false);
});

test('the citations give the address of a passage that was selected', async ({ page, subUrl }) => {
  await page.goto(subUrl + (itemPagesOf('sub').find((path) => path.includes('harbour-wards')) ?? ''));
  await page.locator('.article-text p').first().selectText();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.locator('label:has([value="plain"]) + .citation')).toContainText(
    /https:\/\/archive\.example\/sub\/path\/articles\/[^#]+#p-\w+:~:text=/,
  );
  await expect(page.getByRole('radio', { name: 'Plain' })).toBeFocused();
});

async function isGone(page: Page): Promise<boolean> {
  return (await page.locator('meta[name="robots"][content*="noindex"]').count()) > 0;
}

async function content(page: Page, property: string): Promise<string> {
  return (await page.locator(`meta[property="${property}"]`).getAttribute('content')) ?? '';
}
