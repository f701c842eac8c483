import AxeBuilder from '@axe-core/playwright';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { startDevServer, type DevServer } from '../unit/dev-server.ts';
import { expect, test } from './sites.ts';

const ARTICLE = 'reading-room-to-keep-its-terminals';

let server: DevServer;

/** The page follows when the server has noticed that a file has changed. */
const follows = expect.configure({ timeout: 60_000 });

test.describe.configure({ mode: 'default', timeout: 300_000 });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await startDevServer();
  // The first page of a development server takes its time.
  await fetch(`${server.url}articles/${ARTICLE}/`);
});

test.afterAll(() => server.stop());

test.beforeEach(async ({ page }) => {
  await page.goto(`${server.url}articles/${ARTICLE}/`);
  await expect(page.getByRole('button', { name: /^Annotate this paragraph/ }).first()).toBeAttached();
});

const fileOf = (name: string): string => join(server.archive, 'content', 'articles', ARTICLE, name);
const notes = (): Promise<string> => readFile(fileOf('annotations.yml'), 'utf8');

test('selected words get a note, which is then read, changed and withdrawn in its place', async ({
  page,
}) => {
  const text = await page.locator('.article-text').evaluate((element) => element.textContent);
  await select(page, 'four terminals');
  await page.getByRole('button', { name: 'Annotate', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Write a note' });
  await expect(form.locator('mark')).toHaveText('four terminals');
  await form.getByLabel('Kind').selectOption('correction');
  await form.getByRole('textbox', { name: 'Note', exact: true }).fill('There are *five*.');
  await expect(form.getByRole('group', { name: 'As readers will see it' }).locator('em')).toHaveText('five');

  // What is wrong is said at its field, and nothing of what was typed is lost.
  await form.getByRole('button', { name: 'Add a source' }).click();
  await form.getByLabel('Address', { exact: true }).fill('javascript:alert(1)');
  await form.getByRole('button', { name: 'Write the note' }).click();
  await expect(form.getByLabel('Title')).toBeFocused();
  await expect(form.getByLabel('Title')).toHaveAccessibleDescription('This is missing.');
  await expect(form.getByLabel('Address', { exact: true })).toHaveAccessibleDescription(
    /no address that begins/,
  );
  await expect(form.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('There are *five*.');
  expect(await violations(page)).toEqual([]);

  await form.getByLabel('Title').fill('Minutes of the board');
  await form.getByLabel('Address', { exact: true }).fill('https://example.org/minutes');
  await form.getByLabel('Your name').fill('R. Holm');
  await form.getByRole('button', { name: 'Write the note' }).click();

  const note = page.getByRole('note');
  await follows(note).toContainText('There are five.');
  await expect(note).toBeFocused();
  await expect(page.getByText('The note is written.')).toBeVisible();
  expect(await notes()).toContain('url: https://example.org/minutes');
  expect(await page.locator('.article-text :is(p, h2)[id^="p-"]').allTextContents()).toEqual(
    text.split('\n'),
  );

  await note.getByRole('button', { name: 'Edit' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit a note' });
  await expect(edit.getByLabel('Whose note it is')).toHaveValue('R. Holm');
  await edit.getByRole('textbox', { name: 'Note', exact: true }).fill('There are *six*.');
  await edit.getByRole('button', { name: 'Write the changes' }).click();
  await follows(note).toContainText('There are six.');
  expect(await notes()).toMatch(/modified: \d{4}-\d\d-\d\d/);

  await note.getByRole('button', { name: 'Withdraw' }).click();
  const withdraw = page.getByRole('dialog', { name: 'Withdraw a note' });
  await expect(withdraw.getByLabel('Your name')).toHaveValue('R. Holm');
  await withdraw.getByLabel('Reason').fill('Nobody has counted them.');
  await withdraw.getByRole('button', { name: 'Withdraw the note' }).click();
  await follows(note).toHaveCount(0);
  await expect(page.getByText('Nobody has counted them.')).toBeAttached();
});

test('a quotation is marked with the keyboard alone, and none that overlaps another', async ({ page }) => {
  await focusWithTab(page, page.getByRole('button', { name: /^Annotate this paragraph: “The reading room/ }));
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog');
  await expect(form.getByRole('textbox', { name: 'Note', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await expect(
    page.getByRole('button', { name: /^Annotate this paragraph: “The reading room/ }),
  ).toBeFocused();

  await page.keyboard.press('Enter');
  await focusWithTab(page, form.getByRole('radio', { name: 'Annotate' }), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('dialog', { name: 'Mark as quotation' })).toBeVisible();
  await focusWithTab(page, form.getByRole('button', { name: 'Begin later' }));
  for (let step = 0; step < 5; step++) await page.keyboard.press('Enter');
  await focusWithTab(page, form.getByRole('button', { name: 'End earlier' }));
  for (let step = 0; step < 5; step++) await page.keyboard.press('Enter');
  await expect(form.locator('mark')).toHaveText('Northmoor library keeps its four terminals');
  await focusWithTab(page, form.getByLabel('Speaker', { exact: true }));
  await page.keyboard.type('the board');
  await focusWithTab(page, form.getByLabel('The speaker is'));
  await page.keyboard.type('an org');
  await focusWithTab(page, form.getByLabel('Your name'));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('R. Holm');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The quotation is marked.')).toBeVisible();
  const mark = page.locator('.quotation-mark[data-speaker]').first();
  await follows(mark).toBeFocused();
  expect(await readFile(fileOf('quotations.yml'), 'utf8')).toContain(
    'name: the board\n    kind: organisation\n    basis: { is: supplied, by: R. Holm, on:',
  );

  await select(page, 'terminals');
  await page.getByRole('button', { name: 'Mark as quotation', exact: true }).click();
  await page.keyboard.press('Enter');
  await expect(form).toContainText('These words belong to a quotation already');
});

test('a note that has lost its words is placed again, and an edit elsewhere refuses an old form', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Note on the headline' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Note', exact: true }).fill('As printed.');
  await form.getByLabel('Your name').fill('R. Holm');
  await form.getByRole('button', { name: 'Write the note' }).click();
  await follows(page.getByRole('note')).toContainText('As printed.');
  await writeFile(fileOf('annotations.yml'), (await notes()).replace('status: active', 'status: orphan'));
  const place = page.getByRole('button', { name: 'Place', exact: true });
  await follows(place).toBeVisible();

  await place.click();
  await select(page, 'the librarian');
  await page.getByRole('button', { name: 'Place note here' }).click();
  await expect(form.getByRole('radio', { name: 'As printed.' })).toBeChecked();
  await form.getByRole('button', { name: 'Place the note' }).click();
  await follows(page.getByRole('note')).toBeFocused();
  await expect(page.getByText('The note is placed.')).toBeVisible();
  expect(await notes()).toContain('exact: the librarian');

  await page.getByRole('note').getByRole('button', { name: 'Edit' }).click();
  await form.getByRole('textbox', { name: 'Note', exact: true }).fill('Not as printed.');
  await writeFile(fileOf('annotations.yml'), (await notes()).replace('As printed.', 'As it is printed.'));
  await form.getByRole('button', { name: 'Write the changes' }).click();
  await expect(form.getByRole('alert')).toContainText('has changed since this page was shown');
  await expect(form.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('Not as printed.');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await follows(page.getByRole('note')).toContainText('As it is printed.');
});

test.describe('on a narrow, dark screen', () => {
  test.use({ viewport: { width: 390, height: 800 }, colorScheme: 'dark' });

  test('the form fits, and can be read', async ({ page }) => {
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Note on the whole article' }).click();
    expect(await violations(page)).toEqual([]);
    const form = page.getByRole('dialog');
    const box = await form.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(await form.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});

/** Select words of the text as a reader does. */
async function select(page: Page, words: string): Promise<void> {
  await page.locator('.article-text').evaluate((text, wanted) => {
    const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at !== -1) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

/** Press a key, Tab where none is given, until an element has the focus. */
async function focusWithTab(page: Page, element: Locator, key = 'Tab'): Promise<void> {
  const hasFocus = (): Promise<boolean> => element.evaluate((node) => node === document.activeElement);
  for (let pressed = 0; pressed < 60 && !(await hasFocus()); pressed++) await page.keyboard.press(key);
  await expect(element).toBeFocused();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
