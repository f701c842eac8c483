import type { BrowserContext, Page } from 'playwright/test';

/** What the browser shows as the target of a link with a text directive. */
export interface Painted {
  /** The characters in magenta, in the order of the document, blanks left out. */
  readonly words: string;
  /** The characters of `.article-text` before the first of them, blanks and notes left out. */
  readonly before: string;
  /** All of them are in the window, and nothing stands over them. */
  readonly inView: boolean;
}

/** Where a character stands in the window, in CSS pixels. */
interface Place {
  readonly sign: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Open a link in a page of its own and read from the picture which characters
 * the browser marks: what it says of itself could be wrong. The context has to
 * pass over the policy of the pages, which lets in no style of a test.
 */
export async function paintedBy(context: BrowserContext, url: string): Promise<Painted> {
  const page = await context.newPage();
  try {
    await page.goto(url);
    await page.addStyleTag({
      content: '::target-text { background: #f0f !important; color: #f0f !important }',
    });
    // Chromium looks again for some time before it gives a directive up.
    await page.waitForTimeout(400);
    const places = await page.evaluate(placesOf, '.article-text');
    const on = await magenta(page, await page.screenshot(), places);
    const first = on.indexOf(true);
    return {
      words: places
        .filter((_, at) => on[at])
        .map(({ sign }) => sign)
        .join(''),
      before: places
        .slice(0, Math.max(first, 0))
        .map(({ sign }) => sign)
        .join(''),
      inView: first !== -1,
    };
  } finally {
    await page.close();
  }
}

/** In the browser: the middle of every character that is no blank and in no note. */
function placesOf(selector: string): Place[] {
  const places: Place[] = [];
  const text = document.querySelector(selector);
  if (text === null) return places;
  const range = new Range();
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (node.parentElement?.closest('.annotation')) continue;
    let at = 0;
    for (const sign of node.nodeValue ?? '') {
      range.setStart(node, at);
      range.setEnd(node, (at += sign.length));
      const box = range.getClientRects()[0];
      if (sign.trim() === '') continue;
      places.push({
        sign,
        x: (box?.left ?? -1) + (box?.width ?? 0) / 2,
        y: (box?.top ?? -1) + (box?.height ?? 0) / 2,
      });
    }
  }
  return places;
}

/** Which of the places are magenta in the picture. The browser itself reads it. */
async function magenta(page: Page, picture: Buffer, places: readonly Place[]): Promise<boolean[]> {
  return await page.evaluate(
    async ({ source, points }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      return points.map(({ x, y }) => {
        const inside = x >= 0 && y >= 0 && x < image.width && y < image.height;
        const at = (Math.floor(y) * image.width + Math.floor(x)) * 4;
        const [red = 0, green = 0, blue = 0] = inside ? [data[at], data[at + 1], data[at + 2]] : [];
        return red > 200 && green < 60 && blue > 200;
      });
    },
    { source: `data:image/png;base64,${picture.toString('base64')}`, points: places },
  );
}
