import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemPagesOf } from './pages.ts';
import { expect, test } from './sites.ts';

const ARCHIVE = join(import.meta.dirname, '..', 'archives', 'every-feature');

test('every permanent address ever given out answers', async ({ request, rootUrl }) => {
  const permalinks = readFileSync(join(ARCHIVE, 'content', 'permalinks.txt'), 'utf8')
    .trim()
    .split('\n');
  expect(permalinks.length).toBeGreaterThan(5);
  for (const permalink of permalinks) {
    const response = await request.get(`${rootUrl}${permalink}/`);
    expect(response.status(), permalink).toBe(200);
  }
});

test('a quotation’s link from its page lands on its words in the article', async ({ page, rootUrl }) => {
  let followed = 0;
  for (const path of itemPagesOf('root').filter((candidate) => candidate.startsWith('q/'))) {
    await page.goto(rootUrl + path);
    const link = page.getByRole('link', { name: 'Read it in its place' });
    if ((await link.count()) === 0) continue;
    const words = await page.locator('blockquote').innerText();
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
  await page.goto(`${rootUrl}${withStatus('changed')}`);
  await expect(page.locator('blockquote')).toBeVisible();
  await expect(page.getByText(/no longer/).first()).toBeVisible();
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
