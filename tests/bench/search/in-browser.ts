import { gzipSync } from 'node:zlib';
import { chromium, type Page, type Response } from 'playwright';
import { BROWSER_ARGUMENTS, findBrowser } from '../../site/browser.ts';
import { ordinaryWord } from './articles.ts';

/** What a search costs the reader. */
export interface Cost {
  /** Bytes over the wire, from a server that compresses. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from sending the question to the excerpts on the page. */
  readonly time: number;
}

/** What was measured on one built site. */
export interface Measured {
  /** From turning to the field to the first excerpts, everything loaded on the way. */
  readonly cold: Cost;
  /** Each further ordinary question, on the same page. */
  readonly further: readonly Cost[];
  /** Questions that consist of words that stand in every text, some of them quoted; a chosen facet; a range of days. */
  readonly special: ReadonlyMap<string, Cost>;
}

const FURTHER = 15;
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['words in every text', '?q=the+of+to+and+a'],
  ['with an ordinary word', `?q=the+${ordinaryWord(31)}`],
  ['quoted, in every text', '?q=%22of+the%22'],
  ['a phrase with such words', `?q=%22the+${ordinaryWord(36)}%22`],
  ['by date', `?q=${ordinaryWord(32)}&sort=newest`],
  ['in an outlet', `?q=${ordinaryWord(33)}&outlet=outlet-1`],
  ['in a range of days', `?q=${ordinaryWord(34)}&from=2003-02-10&to=2009-11-05`],
  ['without a word', `?q=${ordinaryWord(35)}+-${ordinaryWord(3)}`],
]);

/** Ask the search page of a site as a reader does. */
export async function measureSite(url: string): Promise<Measured> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_ARGUMENTS],
  });
  try {
    const page = await browser.newPage();
    const traffic = countTraffic(page);
    await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
    traffic.reset();
    const cold = await ask(page, traffic, ordinaryWord(0));
    const further: Cost[] = [];
    for (let n = 1; n <= FURTHER; n += 1) further.push(await ask(page, traffic, ordinaryWord(n)));

    const special = new Map<string, Cost>();
    for (const [name, query] of SPECIAL) special.set(name, await open(page, traffic, query));
    return { cold, further, special };
  } finally {
    await browser.close();
  }
}

async function ask(page: Page, traffic: Traffic, words: string): Promise<Cost> {
  const field = page.locator('input[name="q"]');
  await field.fill(words);
  return await timed(page, traffic, () => field.press('Enter'));
}

/** Follow a link to a question, on a page that has asked before. */
async function open(page: Page, traffic: Traffic, query: string): Promise<Cost> {
  return await timed(page, traffic, () =>
    page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query),
  );
}

async function timed(page: Page, traffic: Traffic, begin: () => Promise<void>): Promise<Cost> {
  const started = await page.evaluate(() => performance.now());
  await begin();
  // The status changes from “Searching …” to a sentence that ends in a full stop.
  const ended = await page.waitForFunction(() => {
    const status = document.querySelector('[data-part="status"]')?.textContent ?? '';
    return status.endsWith('.') ? performance.now() : false;
  });
  const time = Number(await ended.jsonValue()) - started;
  return { ...(await traffic.take()), time };
}

interface Traffic {
  readonly reset: () => void;
  readonly take: () => Promise<{ bytes: number; requests: number }>;
}

function countTraffic(page: Page): Traffic {
  let sizes: Promise<number>[] = [];
  page.context().on('response', (response) => {
    // Not the site's icon, which the browser fetches when it has time.
    if (/\/(?:pagefind|search)\//.test(response.url())) sizes.push(sizeOf(response));
  });
  return {
    reset: () => {
      sizes = [];
    },
    take: async () => {
      const taken = sizes;
      sizes = [];
      return {
        requests: taken.length,
        bytes: (await Promise.all(taken)).reduce((sum, size) => sum + size, 0),
      };
    },
  };
}

/** What servers compress, compressed; the files of the index are so already. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  return /^text|json|javascript/.test(response.headers()['content-type'] ?? '')
    ? gzipSync(body).length
    : body.length;
}
