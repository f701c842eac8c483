import type { Locator, Page } from 'playwright/test';
import { expect } from './sites.ts';

/** What the search says it found; the second status names words that were left out. */
export function statusOf(page: Page): Locator {
  return page.getByRole('status').first();
}

/** Turn to the field of a site’s search, ask for words, and wait for the answer. */
export async function search(page: Page, url: string, words: string): Promise<void> {
  await page.goto(`${url}search/`);
  await page.getByRole('combobox').fill(words);
  await page.keyboard.press('Enter');
  await expect(statusOf(page)).toContainText(/passage|Nothing/i);
}
