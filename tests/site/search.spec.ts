import { expect, test } from './sites.ts';
import { search, statusOf } from './search-page.ts';

test('a word of the text is found, and its hit opens at the quotation that holds it', async ({
  page,
  realUrl,
}) => {
  await search(page, realUrl, 'weapon');
  const hit = page.getByRole('main').getByRole('link', { name: /A weapon that may destroy Iran/ });
  await expect(page.getByText('Abbasali Mogheisi').first()).toBeVisible();
  await hit.click();

  await expect(page).toHaveURL(/\/articles\/[^/]+\/.*#q-\w+/);
  await expect(page.locator(':target').locator('..')).toContainText('A weapon that may destroy Iran');
  await expect(page.locator(':target').locator('..')).toBeInViewport();
});

test('every hit carries the disclosure of its article, with the word “inferred” where that is so', async ({
  page,
  realUrl,
}) => {
  await search(page, realUrl, 'weapon');
  const main = page.getByRole('main');
  await expect(main).toContainText(/From\s*not named/);
  await expect(main).toContainText(/By\s*PMOI\/MEK,?\s*stated/);
  await expect(main).toContainText(/Dated\s*\[29 April 2020\],?\s*inferred/);
});

test('the words of a slip are not found as if they stood in the articles', async ({ page, rootUrl }) => {
  for (const word of ['lines', 'stated']) {
    await search(page, rootUrl, word);
    await expect(statusOf(page)).toContainText('Nothing');
  }
});

for (const [word, where] of [
  ['engineers', 'after a quotation'],
  ['councillor', 'between the parts of one'],
  ['tuesday', 'before one'],
] as const) {
  test(`a word that stands only ${where} is not shown under a speaker’s name`, async ({ page, rootUrl }) => {
    await search(page, rootUrl, word);
    const results = page.getByRole('main');
    await expect(results.locator('mark').first()).toBeVisible();
    await expect(results.locator('a[href*="#q-"]')).toHaveCount(0);
  });
}

test('the state of a search is in its address: it can be sent, reloaded and left by going back', async ({
  page,
  context,
  rootUrl,
}) => {
  await search(page, rootUrl, 'tram');
  await page.getByRole('checkbox', { name: /Radio Osterby/ }).check();
  await expect(statusOf(page)).toContainText('1 article');
  const sent = await context.newPage();
  await sent.goto(page.url());
  await expect(sent.getByRole('combobox')).toHaveValue('tram');
  await expect(statusOf(sent)).toContainText('1 article');

  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /Radio Osterby/ })).not.toBeChecked();
  await expect(statusOf(page)).toContainText('2 articles');
});

test('works under a path', async ({ page, subUrl }) => {
  expect(new URL(subUrl).pathname).toBe('/sub/path/');
  await search(page, subUrl, 'bakery');
  await page.getByRole('link', { name: 'Harbour wards wait for a line' }).first().click();
  await expect(page).toHaveURL(/\/sub\/path\/articles\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour wards wait for a line');
});

test('a headline and a Persian word are found', async ({ page, rootUrl }) => {
  await search(page, rootUrl, 'wards wait');
  await expect(page.getByRole('link', { name: 'Harbour wards wait for a line' })).toBeVisible();
  await search(page, rootUrl, 'درخت‌ها');
  await expect(page.getByRole('link', { name: /باغ شهر نسترن/ }).first()).toBeVisible();
});

test('a word that is nowhere, and HTML in the query, get an answer in words', async ({ page, rootUrl }) => {
  await search(page, rootUrl, 'xylophone');
  await expect(page.getByRole('main')).toContainText('xylophone');
  await search(page, rootUrl, '<img src=x onerror=alert(1)>');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test('loads nothing before the reader turns to the field', async ({ page, rootUrl }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('pagefind')) loaded.push(request.url());
  });
  await page.goto(`${rootUrl}search/`, { waitUntil: 'networkidle' });
  expect(loaded).toEqual([]);
});

test('phrases with words, words to leave out and a range of days narrow a search', async ({
  page,
  rootUrl,
}) => {
  const links = page.getByRole('main').locator('[data-part="groups"] h2');
  await search(page, rootUrl, '"the tram" bakery');
  await expect(links).toHaveText(['Harbour wards wait for a line']);
  await search(page, rootUrl, 'tram -bakery');
  await expect(links).toHaveText(['Harbour Party asks for a vote on the tram']);
  await search(page, rootUrl, 'tram -"the long garden"');
  await expect(links).toHaveText(['Harbour Party asks for a vote on the tram']);
  await page.goto(`${rootUrl}search/?q=tram&from=2021-05-02&to=2021`);
  await expect(links).toHaveText(['Harbour wards wait for a line']);
});

test('articles stand in the order of their dates when that is asked for', async ({ page, rootUrl }) => {
  const links = page.getByRole('main').locator('[data-part="groups"] h2');
  const [march, may] = ['Harbour Party asks for a vote on the tram', 'Harbour wards wait for a line'];
  await page.goto(`${rootUrl}search/?q=tram&sort=newest`);
  await expect(links).toHaveText([may, march]);
  await page.goto(`${rootUrl}search/?q=tram&sort=oldest`);
  await expect(links).toHaveText([march, may]);
});

test('a declared spelling finds the others, shown and marked as printed', async ({ page, rootUrl }) => {
  await search(page, rootUrl, 'Ostarby');
  await expect(page.locator('mark', { hasText: 'Osterby' }).first()).toBeVisible();
  await page
    .getByRole('link', { name: /Küstenbahn/ })
    .first()
    .click();
  await expect(page.getByText(/Marked in this text/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove the marks' }).click();
  await expect(page.getByText(/Marked in this text/)).toBeHidden();
});

test('a phrase is marked over the border of a quotation, and where the search found it', async ({
  page,
  rootUrl,
}) => {
  await search(page, rootUrl, '"is there councillor tove"');
  await page.locator('.hits a').first().click();
  await expect(page.getByText(/Marked in this text/)).toBeVisible();
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('searched') ?? [])].map((range) => (range as Range).toString()),
  );
  expect(marked).toEqual(['is there,” Councillor Tove']);
});

test('words of notes are neither found nor marked: they are not the article’s', async ({ page, rootUrl }) => {
  await search(page, rootUrl, 'yearbook');
  await expect(statusOf(page)).toContainText('Nothing');

  // Both words stand in the article and in its notes.
  await page.goto(`${rootUrl}articles/reading-room-to-keep-its-public-terminals/?highlight=librarian+lease`);
  await expect(page.getByText(/Marked in this text/)).toBeVisible();
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('searched') ?? [])].map(
      ({ startContainer }) =>
        startContainer.parentElement?.closest('.annotation, [data-pagefind-body]')?.className,
    ),
  );
  expect(marked.length).toBeGreaterThan(1);
  expect(marked).not.toContain('annotation');
});

test('a misspelled word gets an offer, which finds', async ({ page, rootUrl }) => {
  await search(page, rootUrl, 'hrabour');
  await page.getByText('Did you mean').getByRole('link').click();
  await expect(statusOf(page)).toContainText('passages');
  await expect(page).toHaveURL(/q=Harbour/);
});

test('a name that is asked for leads to what its bearer said, with the slip of each text', async ({
  page,
  rootUrl,
}) => {
  await search(page, rootUrl, 'brandt');
  await page.getByText('Speaker: ').getByRole('link', { name: 'Tove Brandt' }).click();
  await expect(page).toHaveURL(/\/speakers\/[^/]+\/$/);
  await expect(page.getByRole('main')).toContainText('The money is there');
  await expect(page.getByRole('main')).toContainText('From');
});

test('names are offered while typing, to be taken by keyboard', async ({ page, rootUrl }) => {
  await page.goto(`${rootUrl}search/`);
  const field = page.getByRole('combobox');
  await field.focus();
  await expect(page.getByText('Narrow down')).toBeVisible();
  await field.pressSequentially('solb');
  await expect(page.getByRole('option', { name: /Marit Solberg/ })).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toHaveValue('solb');

  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Marit Solberg/);
  await page.keyboard.press('Home');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Marit Solberg/);
  await expect(field).toHaveAttribute('aria-activedescendant', 'suggestion-0');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/speaker=marit-solberg/);
  await expect(page.getByRole('checkbox', { name: /Marit Solberg/ })).toBeChecked();
});

test('a name is taken by a click, and not where a finger only begins to scroll', async ({
  page,
  rootUrl,
}) => {
  await page.goto(`${rootUrl}search/`);
  const field = page.getByRole('combobox');
  await field.focus();
  await expect(page.getByText('Narrow down')).toBeVisible();
  await field.pressSequentially('solb');
  const option = page.getByRole('option', { name: /Marit Solberg/ });
  await option.dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true });
  await expect(option).toBeVisible();
  await option.click();
  await expect(page).toHaveURL(/speaker=marit-solberg/);
  await expect(field).toBeFocused();
});

test('who goes on to other words, or comes back from an article, stands at the answer', async ({
  page,
  rootUrl,
}) => {
  await search(page, rootUrl, 'hrabour');
  await page.getByText('Did you mean').getByRole('link').press('Enter');
  await expect(page.locator('[data-part="groups"]')).toBeFocused();

  await search(page, rootUrl, '"the"');
  await page.evaluate(() => {
    scrollTo(0, 700);
  });
  await page
    .locator('.hits a')
    .nth(9)
    .evaluate((link: HTMLAnchorElement) => {
      link.click();
    });
  await expect(page).toHaveURL(/articles/);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
});
