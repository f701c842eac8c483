import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder, itemPagesOf, pagesOf } from './pages.ts';
import { expect, test } from './sites.ts';

const ARCHIVE = join(import.meta.dirname, '..', 'archives', 'every-feature');

const PERMALINKS = readFileSync(join(ARCHIVE, 'content', 'permalinks.txt'), 'utf8')
  .trim()
  .split('\n');

test('every permanent address ever given out answers', async ({ request, rootUrl }) => {
  const pages = PERMALINKS.filter((permalink) => !permalink.startsWith('n/'));
  expect(pages.length).toBeGreaterThan(5);
  for (const permalink of pages) {
    const response = await request.get(`${rootUrl}${permalink}/`);
    expect(response.status(), permalink).toBe(200);
  }
});

test('every note ever given an id stands, or is said to be withdrawn, on a page', () => {
  const pages = pagesOf('root').map((path) =>
    readFileSync(join(builtFolder('root'), path, 'index.html'), 'utf8'),
  );
  const notes = PERMALINKS.filter((permalink) => permalink.startsWith('n/'));
  expect(notes.length).toBeGreaterThan(5);
  for (const note of notes) {
    const anchor = ` id="n-${note.slice('n/'.length)}"`;
    expect(pages.filter((page) => page.includes(anchor)).length, note).toBe(1);
  }
});

test('a quotation’s link from its page lands on its words in the article', async ({ page, rootUrl }) => {
  let followed = 0;
  for (const path of itemPagesOf('root').filter((candidate) => candidate.startsWith('q/'))) {
    await page.goto(rootUrl + path);
    const link = page.getByRole('link', { name: 'Read it in its place' });
    if ((await link.count()) === 0) continue;
    const present = page.locator('blockquote').last();
    await present.evaluate((quoted) => {
      for (const before of quoted.querySelectorAll('del')) before.remove();
    });
    const words = await present.innerText();
    await link.click();

    const place = page.locator(':target').locator('..');
    await expect(place, path).toBeInViewport();
    expect(words.replace(/\s+/g, ' '), path).toContain((await place.innerText()).replace(/\s+/g, ' '));
    followed += 1;
  }
  expect(followed).toBeGreaterThan(4);
});

test('a withdrawn quotation shows a tombstone and not its words', async ({ page, rootUrl }) => {
  await page.goto(`${rootUrl}${withStatus('withdrawn')}`);
  await expect(page.getByRole('main')).toContainText(/withdrawn/i);
  await expect(page.getByRole('main')).toContainText('The words are a name for a place');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator('blockquote')).toHaveCount(0);
});

test('a quotation whose words were corrected in the article shows them as quoted, with a notice', async ({
  page,
  rootUrl,
}) => {
  await page.goto(`${rootUrl}q/h33283j/`);
  await expect(page.locator('blockquote')).toHaveText('“The water remembers the way,”');
  await expect(page.getByText(/no longer/).first()).toBeVisible();
});

test('where other words stand now than were quoted, every place that shows either says so', async ({
  page,
  rootUrl,
}) => {
  await page.goto(`${rootUrl}q/vr5gsbh/`);
  await expect(page.locator('blockquote').first()).toHaveText('“The tide decides, not the clerk,”');
  await expect(page.getByText(/^As quoted on /).first()).toBeVisible();
  await expect(page.locator('blockquote del')).toHaveText('clerk');
  await expect(page.locator('blockquote ins')).toHaveText('office');

  await page.getByRole('link', { name: 'Read it in its place' }).click();
  await expect(page.locator('.quotation', { hasText: 'not the office' })).toBeVisible();
  await expect(page.locator('#q-vr5gsbh')).toHaveAttribute('aria-label', /changed since it was quoted/);
  await page.getByText('The same in words').click();
  const listed = page.getByRole('listitem').filter({ hasText: 'not the clerk' });
  await expect(listed).toContainText(/now reads otherwise/);
});

test('a citation file of words that were changed cites them as quoted, and says so', async ({
  request,
  rootUrl,
}) => {
  const file = await (await request.get(`${rootUrl}q/vr5gsbh.ris`)).text();
  expect(file).toContain('not the clerk');
  expect(file).not.toContain('not the office');
  expect(file).toMatch(/now reads otherwise/);
});

test('an address that does not exist says where to look instead', async ({ page, rootUrl }) => {
  const response = await page.goto(`${rootUrl}q/zzzzzzz/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('searchbox').first()).toBeVisible();
});

/** Path of the page of a quotation that has this status in the archive. */
function withStatus(status: string): string {
  const id = new RegExp(`- id: (\\w+)\\n  status: ${status}`).exec(ledgers())?.[1];
  if (id === undefined)
    throw new Error(`No quotation of tests/archives/every-feature has the status ${status}.`);
  return `q/${id}/`;
}

function ledgers(): string {
  return itemPagesOf('root')
    .filter((path) => path.startsWith('articles/'))
    .map((path) => {
      try {
        return readFileSync(join(ARCHIVE, 'content', path, 'quotations.yml'), 'utf8');
      } catch {
        return '';
      }
    })
    .join('\n');
}
