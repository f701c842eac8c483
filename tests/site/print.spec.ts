import { extractText, getDocumentProxy } from 'unpdf';
import { itemPagesOf } from './pages.ts';
import { expect, test } from './sites.ts';

test('an item begins with its slip on the first sheet of paper, and no sheet is blank', async ({
  page,
  realUrl,
}) => {
  for (const path of itemPagesOf('real')) {
    await page.goto(realUrl + path);
    const pdf = await page.pdf({ format: 'A4' });
    const { text: sheets } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    expect(sheets[0], path).toMatch(/slip/i);
    expect(
      sheets.filter((words) => words.trim() === ''),
      path,
    ).toEqual([]);
  }
});
