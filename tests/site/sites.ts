import { test as base } from 'playwright/test';
import { BROWSER_ARGUMENTS } from './browser.ts';

/** The public address of the archive whose site is `sub`; the others have none. */
export const PUBLIC = 'https://archive.example';

/** The sites that the set-up builds and shows; each one's address is handed on in `variable`. */
export const SITES = [
  { name: 'root', archive: 'tests/archives/every-feature', base: '/', variable: 'CUTTINGS_ROOT_URL' },
  { name: 'sub', archive: '.cuttings/test/published', base: '/sub/path/', variable: 'CUTTINGS_SUB_URL' },
  { name: 'real', archive: '.', base: '/', variable: 'CUTTINGS_REAL_URL' },
] as const;

/** Addresses of the sites, each with its base and a closing slash. */
interface Sites {
  /** The archive in tests/archives/every-feature. */
  readonly rootUrl: string;
  /** The same with a public address, under /sub/path/. */
  readonly subUrl: string;
  /** The archive that is in this repository. */
  readonly realUrl: string;
}

/** Playwright's `test`, which knows the browser and the sites; relative addresses mean `rootUrl`. */
export const test = base.extend<Sites>({
  launchOptions: [
    async ({}, use) => {
      await use({ executablePath: handedOn('CUTTINGS_BROWSER'), args: [...BROWSER_ARGUMENTS] });
    },
    { scope: 'worker' },
  ],
  rootUrl: address('CUTTINGS_ROOT_URL'),
  subUrl: address('CUTTINGS_SUB_URL'),
  realUrl: address('CUTTINGS_REAL_URL'),
  baseURL: async ({ rootUrl }, use) => {
    await use(rootUrl);
  },
});

export { expect } from 'playwright/test';

function address(variable: string) {
  // Playwright reads from the first parameter which fixtures this one needs: none.
  return async ({}, use: (url: string) => Promise<void>): Promise<void> => {
    await use(handedOn(variable));
  };
}

/** What the set-up left in the environment for the workers. */
function handedOn(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: global-setup.ts has not run.`);
  return value;
}
