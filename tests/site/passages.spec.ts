import type { Page } from 'playwright/test';
import { paintedBy } from './painted.ts';
import { itemPagesOf } from './pages.ts';
import { expect, test } from './sites.ts';

const ARTICLES = itemPagesOf('root').filter((path) => path.startsWith('articles/'));
const HARBOUR = ARTICLES.find((path) => path.includes('harbour-wards')) ?? '';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a link to selected words leads to exactly these words', async ({ page, browser, rootUrl }) => {
  test.slow();
  const eyes = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 1600 } });
  let checked = 0;
  // Its fifty notes would push the words out of the window; notes.spec.ts follows links to it.
  for (const path of ARTICLES.filter((one) => !one.includes('night-race'))) {
    await page.goto(rootUrl + path);
    if ((await page.locator('.article-text').count()) === 0) continue;
    for (const [start, end] of [
      [0, 0.02],
      [0.1, 0.13],
      [0.3, 0.5],
      [0.2, 0.9],
    ] as const) {
      const before = await select(page, start, end);
      const link = await copied(page, 'Copy link');
      if (link.includes('/q/')) continue;
      if (!link.includes(':~:')) {
        await expect(page.getByRole('status')).toContainText('leads to the paragraph');
        continue;
      }
      const words = (await copied(page, 'Copy quotation with source')).split('\n— ')[0] ?? '';

      const painted = await paintedBy(eyes, link);
      expect(link).toMatch(/#p-[a-z0-9-]+:~:text=/);
      expect(painted.words, link).toBe(words.replace(/\s/g, ''));
      expect(painted.inView, link).toBe(true);
      // Whole words are named, so that the link may begin a little before the selection.
      expect(before.startsWith(painted.before), link).toBe(true);
      expect(before.length - painted.before.length, link).toBeLessThan(25);
      checked += 1;
    }
  }
  await eyes.close();
  expect(checked).toBeGreaterThan(20);
});

test('words inside a quotation are linked, copied and cited as that quotation', async ({ page, rootUrl }) => {
  await page.goto(rootUrl + HARBOUR);
  const mark = page.locator('.quotation-mark[data-id]').first();
  const href = (await mark.getAttribute('href')) ?? '';
  await mark.evaluate((link) => {
    const words = link.nextSibling;
    if (words !== null) document.getSelection()?.setBaseAndExtent(words, 2, words, 12);
  });
  expect(await copied(page, 'Copy link')).toBe(new URL(href, rootUrl).href);
  expect(await copied(page, 'Copy quotation with source')).toMatch(
    /^\S[^\n]*\n— .+, quoted in .+\[Published by Radio Osterby \(stated\); .+Speaker: .+ \(.+\)\.\]$/s,
  );
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page).toHaveURL(new URL(`${href}#cite`, rootUrl).href);
});

test('what is copied says in words who published it', async ({ page, rootUrl }) => {
  await page.goto(rootUrl + HARBOUR);
  await select(page, 0, 0.03);
  const text = await copied(page, 'Copy quotation with source');
  expect(text).toContain('\n— Jonas Ek and Petra Lindqvar. “Harbour wards wait for a line.”');
  expect(text).toContain('[Published by Radio Osterby (stated); credited to Jonas Ek and Petra Lindqvar.]');
  await expect(page.getByRole('status')).toHaveText('Words and source copied.');
});

test('the tools are reached with the keyboard and closed with it', async ({ page, rootUrl }) => {
  await page.goto(rootUrl + HARBOUR);
  const tools = page.getByRole('toolbar', { name: 'The selected words' });
  await expect(tools).toBeHidden();
  await select(page, 0.1, 0.2);
  await expect(tools).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Link copied.');
  await page.keyboard.press('Escape');
  await expect(tools).toBeHidden();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('the tools appear below the selected words and fit the screen', async ({ page, rootUrl }) => {
    await page.goto(rootUrl + HARBOUR);
    await select(page, 0, 0.02);
    const button = page.getByRole('button', { name: 'Copy quotation with source' });
    await button.tap();
    await expect(page.getByRole('status')).toHaveText('Words and source copied.');
    const box = await page.getByRole('toolbar').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every paragraph has a link that leads to it', async ({ page, rootUrl }) => {
    await page.goto(rootUrl + HARBOUR);
    const paragraphs = page.locator('.article-text p');
    const links = page.getByRole('link', { name: /^Link to paragraph \d+$/ });
    expect(await links.count()).toBe(await paragraphs.count());
    await links.last().focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(`#${(await paragraphs.last().getAttribute('id')) ?? ''}`);
    await expect(paragraphs.last()).toBeInViewport();
    await expect(page.getByRole('toolbar')).toHaveCount(0);
  });
});

/**
 * Select a part of the article's text, given as shares of its length.
 *
 * @returns the characters before it, blanks and notes left out
 */
async function select(page: Page, from: number, to: number): Promise<string> {
  return await page.locator('.article-text').evaluate(
    (text, shares) => {
      const prose: Text[] = [];
      const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        if (node instanceof Text && !node.parentElement?.closest('.annotation')) prose.push(node);
      }
      const length = prose.reduce((sum, node) => sum + node.length, 0);
      const place = (share: number): [Text, number] => {
        let rest = Math.floor(share * length);
        for (const node of prose) {
          if (rest < node.length) return [node, rest];
          rest -= node.length;
        }
        throw new RangeError('The text ends before.');
      };
      const [start, end] = [place(shares.from), place(shares.to)];
      document.getSelection()?.setBaseAndExtent(...start, ...end);
      const [first, at] = start;
      const before = prose.slice(0, prose.indexOf(first)).map(({ data }) => data);
      return [...before, first.data.slice(0, at)].join('').replace(/\s/g, '');
    },
    { from, to },
  );
}

/** What a tool leaves in the clipboard. */
async function copied(page: Page, tool: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: tool }).click();
  const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read, { intervals: [50] }).not.toBe('');
  return await read();
}
