import type { Locator, Page } from 'playwright/test';

/** The slip of a page. */
export function slipOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Slip' });
}

/** The line of the slip with this label: value, basis and, when open, evidence. */
export function slipLine(page: Page, label: string): Locator {
  return slipOf(page)
    .locator('details')
    .filter({ has: page.getByText(label, { exact: true }) });
}
