import { defineConfig } from 'playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.ts';

// Every worker reads this file again; the environment spares them the search.
const browser = await findBrowser();
process.env['CUTTINGS_BROWSER'] = browser;

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cuttings/test/results',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // A test that passes only the second time hides a fault from the reader it would hit.
  retries: 0,
  // Slow machines are no fault: a test fails by what it sees.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: browser, args: [...BROWSER_ARGUMENTS] },
    trace: 'retain-on-failure',
  },
});
