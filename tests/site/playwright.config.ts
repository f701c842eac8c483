import { defineConfig } from 'playwright/test';

// Other programs read this file too, knip for one, so it does nothing: the set-up looks for a browser.
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
    trace: 'retain-on-failure',
  },
});
