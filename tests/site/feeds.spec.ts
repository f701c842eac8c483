import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { builtFolder, filesOf } from './pages.ts';
import { expect, PUBLIC, test } from './sites.ts';

const AT = `${PUBLIC}/sub/path/`;
const FEEDS = filesOf('sub', '.xml').filter((path) => path.startsWith('feeds/'));

test('every list has a feed, in the page’s head and at its foot', async ({ page, subUrl }) => {
  expect(FEEDS).toContain('feeds/articles.xml');
  expect(FEEDS).toContain('feeds/corrections.xml');
  for (const kind of ['outlets', 'authors', 'speakers', 'disclosures', 'browse']) {
    const path = FEEDS.find((feed) => feed.startsWith(`feeds/${kind}/`)) ?? kind;
    await page.goto(`${subUrl}${path.slice('feeds/'.length, -'.xml'.length)}/`);
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
      'href',
      `/sub/path/${path}`,
    );
    await expect(page.getByRole('link', { name: 'Feed' })).toHaveAttribute('href', `/sub/path/${path}`);
  }
});

test('every feed is XML that a browser reads, with all that Atom asks for', async ({ page, subUrl }) => {
  await page.goto(subUrl);
  for (const path of FEEDS) {
    const { errors, self, missing } = await read(page, subUrl + path);
    expect(errors, path).toBe(0);
    expect(self).toBe(AT + path);
    expect(missing, path).toEqual([]);
  }
});

test('every entry carries its slip before a few words, and leads to its page', async ({
  page,
  request,
  subUrl,
}) => {
  await page.goto(subUrl);
  for (const path of FEEDS) {
    for (const { link, lines, quoted, length } of (await read(page, subUrl + path)).entries) {
      for (const label of ['From', 'Dated', 'By', 'About']) {
        expect(
          lines.filter((line) => line.startsWith(`${label}: `)),
          `${path} ${label}`,
        ).toHaveLength(1);
      }
      expect(lines.at(-1)).toMatch(/not a judgement of its accuracy/);
      expect(quoted, `${path}: the slip stands first`).toBe(true);
      expect(length, path).toBeLessThan(3000);
      expect(link).toMatch(AT);
      expect((await request.get(subUrl + link.slice(AT.length))).status(), link).toBe(200);
    }
  }
});

test('an archive without a public address has no feed that would lead nowhere, and says so', async ({
  page,
  rootUrl,
}) => {
  expect(existsSync(join(builtFolder('root'), 'feeds'))).toBe(false);
  for (const path of ['corrections/', 'browse/']) {
    await page.goto(rootUrl + path);
    await expect(page.getByText('once this archive has a public address')).toBeVisible();
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveCount(0);
  }
});

interface Entry {
  readonly link: string;
  readonly lines: readonly string[];
  /** Whether printed words stand after the slip, or none stand. */
  readonly quoted: boolean;
  readonly length: number;
}

interface Feed {
  /** Faults that the browser's own XML parser found. */
  readonly errors: number;
  readonly self: string;
  /** Elements that Atom asks for and that are not there. */
  readonly missing: readonly string[];
  readonly entries: readonly Entry[];
}

async function read(page: Page, address: string): Promise<Feed> {
  return page.evaluate(async (url): Promise<Feed> => {
    const text = await (await fetch(url)).text();
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    const entries = [...feed.querySelectorAll('entry')];
    const required = ['id', 'title', 'updated', 'author > name'];
    return {
      errors: feed.querySelectorAll('parsererror').length,
      self: feed.querySelector('link[rel="self"]')?.getAttribute('href') ?? '',
      missing: [...entries, feed.documentElement].flatMap((element) =>
        required.filter((name) => (element.querySelector(`:scope > ${name}`)?.textContent ?? '') === ''),
      ),
      entries: entries.map((entry) => {
        const printed = entry.querySelector('blockquote');
        return {
          link: entry.querySelector('link')?.getAttribute('href') ?? '',
          lines: [...entry.querySelectorAll('li')].map((line) => line.textContent),
          quoted: printed === null || printed.previousElementSibling?.localName === 'ul',
          length: entry.textContent.length,
        };
      }),
    };
  }, address);
}
