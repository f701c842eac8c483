import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { indexPages, type Page } from '../../src/build/pagefind.ts';
import { serve, type Shown } from '../../src/cli/serve.ts';
import { NO_SPELLINGS } from '../../src/core/search/spellings.ts';
import { builtFolder } from './pages.ts';
import { expect, test } from './sites.ts';

/** Made-up texts by language; each is asked for in another form than it is printed in. */
const TEXTS = [
  {
    language: 'en',
    text: 'OSTERBY, May 3 — The U.S. ship wrote an e-mail – about b>14 crowns – from the quay—the old one.',
    questions: [
      '"May 3 — The"',
      '"Osterby May 3 the"',
      'US',
      'U.S.',
      'email',
      'b>14',
      '"quay the old"',
      '"quay—the"',
    ],
    mark: 'May',
  },
  {
    language: 'fa',
    text: 'مردم می\u200cگویند كتاب\u200cخانه در سال ۱۴۰۰ باز شد.',
    questions: ['کتابخانه', 'می\u200cگویند', 'میگویند', '1400', '"کتابخانه در سال"'],
    mark: 'كتاب\u200cخانه',
  },
  {
    language: 'ar',
    text: 'قالت المُدِيرَة إن المكتبة الكبيرة ستفتح يوم الأحد في القرى.',
    questions: ['المدیرة', 'المكتبة', 'المکتبة الکبیرة', 'القری'],
    mark: 'المُدِيرَة',
  },
  {
    language: 'de',
    text: 'Die Straße zum Öresund ist gesperrt, sagte „Bürgermeister“ Groß.',
    questions: ['strasse', 'Straße', 'oresund', 'Burgermeister', 'gross', '"zum öresund ist"'],
    mark: 'Straße',
  },
  {
    language: 'zh',
    text: '海港城的居民在2021年要求自由选举。市长说：“我们会听取意见。”',
    questions: ['自由', '自由选举', '2021年', '"居民在2021年要求"', '我们会听取意见'],
    mark: '自由',
  },
  {
    language: 'ja',
    text: '図書館は四月にふたたび開く。「ニュースを読む部屋です」と館長は話した。',
    questions: ['図書館', '図書館は四月', 'ﾆｭｰｽ', '"ニュースを読む"'],
    mark: '図書館',
  },
] as const;

const FOLDER = join(builtFolder('root'), '..', 'languages');
let site: Shown;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(builtFolder('root'), FOLDER, { recursive: true });
  rmSync(join(FOLDER, 'pagefind'), { recursive: true });
  await indexPages(TEXTS.map(page), NO_SPELLINGS, FOLDER);
  site = await serve(FOLDER, '/', 4450);
});

test.afterAll(() => {
  site.stop();
});

for (const { language, text, questions, mark } of TEXTS) {
  test(`a text in ${language} is found from an English page however it is typed, and shown as printed`, async ({
    page: tab,
  }) => {
    for (const question of questions) {
      await tab.goto(`${site.url}search/?${new URLSearchParams({ q: question }).toString()}`);
      const hit = tab.locator('[data-part="groups"] .hits a').first();
      await expect(hit, question).toBeVisible();
      expect(text).toContain((await hit.textContent())?.replace(/^… | …$/g, ''));
      await expect(hit).toHaveAttribute('lang', language);
      await expect(tab.locator('[data-part="groups"] > li')).toHaveCount(1);
    }
    await tab.goto(`${site.url}search/?${new URLSearchParams({ q: questions[0] }).toString()}`);
    await expect(tab.locator('.hits mark').first()).toHaveText(mark);
    const direction = await tab
      .locator('.hits > li')
      .first()
      .evaluate((hit) => getComputedStyle(hit).direction);
    expect(direction).toBe(language === 'fa' || language === 'ar' ? 'rtl' : 'ltr');
  });
}

test('part of a word is not found in scripts with blanks, nor signs in another order', async ({
  page: tab,
}) => {
  for (const question of ['由自', 'خانه']) {
    await tab.goto(`${site.url}search/?${new URLSearchParams({ q: question }).toString()}`);
    await expect(tab.getByRole('status').first()).toContainText('Nothing');
  }
});

function page({ language, text }: { readonly language: string; readonly text: string }): Page {
  return {
    url: `/articles/${language}/`,
    html: `<html><body><p data-pagefind-body>${text}</p></body></html>`,
    entry: {
      title: language,
      filters: [],
      date: null,
      hit: { language, lines: [], printedBy: 'as printed' },
      quotations: new Map(),
    },
  };
}
