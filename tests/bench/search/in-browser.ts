import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page, type Response } from 'playwright';
import { BROWSER_ARGUMENTS, findBrowser } from '../../site/browser.ts';
import { ordinaryWord, RARE_SPEAKER } from './articles.ts';

/** What a search costs the reader. */
export interface Cost {
  /** Bytes over the wire, from a server that compresses. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from sending the question to the frame that shows the excerpts. */
  readonly time: number;
}

/** What was measured on one built site. */
export interface Measured {
  /** From turning to the field to the first excerpts, everything loaded on the way; each time by a new reader. */
  readonly cold: readonly Cost[];
  /** Each further ordinary question, on the same page. */
  readonly further: readonly Cost[];
  /** Questions with words that stand in every text, some of them quoted; chosen facets; a range of days. */
  readonly special: ReadonlyMap<string, Cost>;
}

const COLD = 5;
const FURTHER = 15;
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['words in every text', '?q=the+of+to+and+a'],
  ['with an ordinary word', `?q=the+${ordinaryWord(31)}`],
  ['quoted, in every text', '?q=%22of+the%22'],
  ['a phrase with such words', `?q=%22the+${ordinaryWord(36)}%22`],
  ['by date', `?q=${ordinaryWord(32)}&sort=newest`],
  ['in an outlet', `?q=${ordinaryWord(33)}&outlet=outlet-1`],
  ['in an outlet, of a kind', `?q=${ordinaryWord(39)}&outlet=outlet-2&kind=kind-1`],
  ['of a rare speaker', `?q=${ordinaryWord(37)}&speaker=${RARE_SPEAKER}`],
  ['in a range of days', `?q=${ordinaryWord(34)}&from=2003-02-10&to=2009-11-05`],
  ['without a word', `?q=${ordinaryWord(35)}+-${ordinaryWord(38)}`],
]);

/** Ask the search page of a site as a reader does. */
export async function measureSite(url: string): Promise<Measured> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_ARGUMENTS],
  });
  try {
    const cold: Cost[] = [];
    for (let n = 1; n < COLD; n += 1) {
      const { page, first } = await turnToField(browser, url);
      cold.push(first);
      await page.context().close();
    }
    const { page, traffic, first } = await turnToField(browser, url);
    cold.push(first);

    const further: Cost[] = [];
    for (let n = 1; n <= FURTHER; n += 1) further.push(await ask(page, traffic, ordinaryWord(n)));
    const special = new Map<string, Cost>();
    for (const [name, query] of SPECIAL) special.set(name, await open(page, traffic, query));
    return { cold, further, special };
  } finally {
    await browser.close();
  }
}

interface Reader {
  readonly page: Page;
  readonly traffic: Traffic;
  /** What the first question cost. */
  readonly first: Cost;
}

async function turnToField(browser: Browser, url: string): Promise<Reader> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const traffic = countTraffic(page);
  await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
  traffic.reset();
  return { page, traffic, first: await ask(page, traffic, ordinaryWord(0)) };
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
  const time = page.evaluate(untilAnswer);
  await begin();
  return { time: await time, ...(await traffic.take()) };
}

/** Runs in the page: milliseconds from the next question to the frame that shows its answer. */
function untilAnswer(): Promise<number> {
  return new Promise((resolve) => {
    let asked = Infinity;
    const begin = (): void => {
      asked = performance.now();
    };
    addEventListener('submit', begin, { capture: true, once: true });
    addEventListener('popstate', begin, { capture: true, once: true });
    const status = document.querySelector('[data-part="status"]');
    const watch = new MutationObserver(() => {
      // The status changes from “Searching …” to a sentence that ends in a full stop.
      if (asked === Infinity || status?.textContent.endsWith('.') !== true) return;
      watch.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          resolve(performance.now() - asked);
        }),
      );
    });
    if (status !== null) watch.observe(status, { childList: true, characterData: true, subtree: true });
  });
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
