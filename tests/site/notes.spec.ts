import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { paintedBy } from './painted.ts';
import { expect, test } from './sites.ts';

const ARTICLES = join(import.meta.dirname, '..', 'archives', 'every-feature', 'content', 'articles');
/** Notes of every kind: on overlapping passages, over two paragraphs, on title, quotation and whole. */
const LIBRARY = 'reading-room-to-keep-its-public-terminals';
/** More than 50 notes, most of them on a word each. */
const RACE = '2021-08-14-fifty-boats-start-in-the-night-race';
/** From right to left. */
const GARDEN = 'bgh-shhr-nstrn-dwbrh-bz-shd';
const NOTED = [LIBRARY, RACE, GARDEN];

const pageOf = (id: string): string => `articles/${id}/`;

for (const id of NOTED) {
  test(`the text of ${id} is the article’s, character for character`, async ({ page, rootUrl }) => {
    await page.goto(rootUrl + pageOf(id));
    const text = await page.locator('.article-text').evaluate((element) => {
      for (const note of element.querySelectorAll('.annotation')) note.remove();
      return element.textContent;
    });
    expect(text).toBe(readFileSync(join(ARTICLES, id, 'anchored.txt'), 'utf8'));
  });
}

test('a link to words of an article with 50 notes paints exactly these words', async ({
  browser,
  rootUrl,
}) => {
  const eyes = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  for (const [words, directive] of [
    ['Fifty boats start on Saturday', 'Fifty%20boats%20start%20on%20Saturday'],
    ['Alder, Birch, Cedar, Damson, Elder', 'Alder%2C%20Birch%2C%20Cedar%2C%20Damson%2C%20Elder'],
    ['Hail, Icicle and June.', 'Drizzle%2C%20Equinox%2C%20Fogbank%2C%20Gale%2C-,Hail,June'],
    ['copper lantern, which', 'copper%20lantern%2C%20which'],
  ] as const) {
    const { words: painted, inView } = await paintedBy(
      eyes,
      `${rootUrl}${pageOf(RACE)}#:~:text=${directive}`,
    );
    expect(`${painted}.`, directive).toContain(words.replace(/[\s.]/g, ''));
    expect(inView, directive).toBe(true);
  }
  await eyes.close();
});

for (const width of [1280, 1600, 1120]) {
  test(`in a window of ${width} px notes stand beside the text, none over another or off the screen`, async ({
    page,
    rootUrl,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const id of NOTED) {
      await page.goto(rootUrl + pageOf(id));
      const boxes = await boxesOf(page, '.annotation');
      const [column] = await boxesOf(page, '.article-text');
      expect(
        boxes.some((box) => column !== undefined && besideEachOther(box, column)),
        id,
      ).toBe(true);
      for (const [at, box] of boxes.entries()) {
        expect(box.left, id).toBeGreaterThanOrEqual(0);
        expect(box.right, id).toBeLessThanOrEqual(width);
        for (const other of boxes.slice(at + 1)) expect(overlap(box, other), id).toBe(false);
      }
      const texts = await boxesOf(page, '.article-text :is(p, h2)[id], .slip, h1, footer');
      for (const box of boxes)
        expect(
          texts.some((text) => overlap(box, text)),
          id,
        ).toBe(false);
    }
  });
}

test('a note stands level with its number where there is room', async ({ page, rootUrl }) => {
  await page.goto(rootUrl + pageOf(GARDEN));
  const [mark] = await boxesOf(page, '.note-mark');
  const [note] = await boxesOf(page, '.annotation');
  expect(Math.abs((note?.top ?? 0) - (mark?.top ?? 999))).toBeLessThan(12);
});

for (const [what, media, width] of [
  ['a window of 320 px', 'screen', 320],
  ['print', 'print', 718],
] as const) {
  test(`in ${what} a note stands after its block`, async ({ page, rootUrl }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media });
    for (const id of NOTED) {
      await page.goto(rootUrl + pageOf(id));
      const order = await boxesOf(page, '.article-text [id^="p-"], .article-text .annotation');
      for (const [at, box] of order.entries()) {
        expect(box.top, id).toBeGreaterThanOrEqual(order[at - 1]?.bottom ?? 0);
        expect(box.left, id).toBeGreaterThanOrEqual(0);
        expect(box.right, id).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('hovering or focusing a note shows its words, and the other way round', async ({ page, rootUrl }) => {
  await page.goto(rootUrl + pageOf(LIBRARY));
  const note = page.getByRole('note').filter({ hasText: 'Librarian at Northmoor.' });
  const passage = page.locator('.noted').filter({ hasText: 'Ines Holt, the librarian' });
  const paper = await groundOf(passage);

  await note.hover();
  await expect.poll(async () => groundOf(passage)).not.toBe(paper);
  await page.mouse.move(0, 0);
  await expect.poll(async () => groundOf(passage)).toBe(paper);
  await passage.hover();
  await expect(note).toHaveCSS('border-top-width', '3px');
  await page.mouse.move(0, 0);
  await note.getByRole('link').first().focus();
  await expect.poll(async () => groundOf(passage)).not.toBe(paper);
});

test('the keyboard goes from a number to its note', async ({ page, rootUrl }) => {
  await page.goto(rootUrl + pageOf(LIBRARY));
  await page.getByRole('link', { name: 'Note 5, correction: its passage ends' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#n-\w+$/);
  const target = page.locator(':target');
  await expect(target).toContainText('Note 5 · correction');
  await expect(target).toBeInViewport();
  await expect(target).toHaveCSS('border-top-width', '3px');
});

test('a passage over two paragraphs is announced once at its beginning and once at its end', async ({
  page,
  rootUrl,
}) => {
  await page.goto(rootUrl + pageOf(LIBRARY));
  const heard = page.getByRole('link', { name: /^Note 4, question/ });
  await expect(heard).toHaveCount(2);
  expect(await heard.evaluateAll((links) => links.map((link) => link.textContent))).toEqual(['', '']);
});

test('notes can be hidden, and stay hidden until they are asked for', async ({ page, rootUrl }) => {
  await page.goto(rootUrl + pageOf(LIBRARY));
  await page.getByRole('button', { name: /^Hide \d+ notes$/ }).click();
  await expect(page.getByRole('note')).toHaveCount(0);

  await page.goto(rootUrl + pageOf(RACE));
  await expect(page.getByRole('button', { name: /^Show \d+ notes$/ })).toBeVisible();
  await expect(page.getByRole('note')).toHaveCount(0);
  await page.goto(`${rootUrl}${pageOf(LIBRARY)}#n-3thec6r`);
  await expect(page.locator(':target')).toBeInViewport();

  await page.goto(rootUrl + pageOf(RACE));
  await page.getByRole('button', { name: /^Show \d+ notes$/ }).click();
  await expect(page.getByRole('note').first()).toBeVisible();
});

test('every note ever given out answers at its address', async ({ page, rootUrl }) => {
  const given = readFileSync(join(ARTICLES, '..', 'permalinks.txt'), 'utf8').match(/(?<=^n\/)\S+$/gm) ?? [];
  const answered: string[] = [];
  for (const path of [...NOTED.map(pageOf), 'outlets/radio-osterby/']) {
    await page.goto(rootUrl + path);
    const ids = await page.locator('[id^="n-"]').evaluateAll((all) => all.map(({ id }) => id.slice(2)));
    answered.push(...ids);
  }
  expect(answered.toSorted()).toEqual(given.toSorted());
});

test('a note that could not be placed is listed with its words, a withdrawn one with day and reason', async ({
  page,
  rootUrl,
}) => {
  await page.goto(rootUrl + pageOf(LIBRARY));
  const main = page.getByRole('main');
  await expect(main).toContainText(/could not be placed.+five public terminals.+Four or five\?/s);
  await expect(main).toContainText(/withdrawn on 22 November 2026 by R\. Holm: It rested on a letter/);
  await expect(main).not.toContainText('The town pays.');
});

test('a quotation’s page has the notes on it and those that overlap it, and leads to them', async ({
  page,
  rootUrl,
}) => {
  await page.goto(`${rootUrl}q/9yq06t2/`);
  await expect(page.getByRole('note')).toHaveCount(2);
  await page.getByRole('link', { name: 'Note 5 · correction' }).click();
  await expect(page).toHaveURL(new RegExp(`/${pageOf(LIBRARY)}#n-3thec6r$`));
});

test('an article without notes loads nothing for them', async ({ page, rootUrl }) => {
  await page.goto(`${rootUrl}articles/mill-race-to-be-dug-out-again/`);
  await expect(
    page.locator('link[href*="notes"], script[src*="otes"], cuttings-notes, .annotated'),
  ).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('notes are read, reached and found beside their words', async ({ page, rootUrl }) => {
    await page.goto(rootUrl + pageOf(LIBRARY));
    await expect(page.getByText('Did the lease end in the same year?')).toBeVisible();
    await expect(page.getByRole('button', { name: /notes/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'Note 8, fact check: its passage ends' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('The yearbook counts 88 a day')).toBeInViewport();
  });
});

test('with forced colours passages and notes are still marked', async ({ page, rootUrl }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${rootUrl}${pageOf(LIBRARY)}#n-3thec6r`);
  await expect(page.locator('.noted').first()).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator(':target')).toHaveCSS('border-top-style', 'solid');
});

test('axe finds nothing on a page with notes at its narrowest and in print', async ({ page, rootUrl }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    await page.goto(`${rootUrl}${pageOf(LIBRARY)}#n-3thec6r`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

async function boxesOf(page: Page, selector: string): Promise<Box[]> {
  return await page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top: top + scrollY, bottom: bottom + scrollY };
    }),
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function besideEachOther(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left;
}

async function groundOf(element: ReturnType<Page['locator']>): Promise<string> {
  return await element.evaluate((found) => getComputedStyle(found).backgroundColor);
}
