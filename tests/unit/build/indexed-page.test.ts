import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { indexedPage } from '../../../src/build/indexed-page.ts';
import { readHitMeta } from '../../../src/core/search/hit-meta.ts';
import { NO_SPELLINGS, readSpellings } from '../../../src/core/search/spellings.ts';
import { printedWords, unglue } from '../../../src/core/search/printed.ts';

const HIT = JSON.stringify({ language: 'en', lines: [], printedBy: '' }).replaceAll('"', '&quot;');
const page = (body: string): string =>
  `<html><head><meta name="cuttings:hit" content="${HIT}" data-pagefind-filter="hit[content]"></head>` +
  `<body><nav>Search</nav><div data-pagefind-body>${body}</div></body></html>`;

/** The words of the index with the quotations' elements, and the printed words where they are carried along. */
function read(body: string, spellings = NO_SPELLINGS): { words: string; printed: string | undefined } {
  const html = indexedPage(page(body), spellings) ?? '';
  const words = /<body[^>]*>(.*)<\/body>/su.exec(html)?.[1] ?? '';
  const hit = /content="([^"]*)"/u.exec(html)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&') ?? '';
  return {
    words: words
      .replace(/<span id="([^"]*)"[^>]*><\/span>/g, '[$1]')
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&gt;', '>')
      .replace(/\s+/g, ' ')
      .trim(),
    printed: readHitMeta(hit)?.printed,
  };
}

describe('what the search engine is handed', () => {
  it('is the text of the article and nothing around it, as printed where that is how it is looked for', () => {
    const { words, printed } = read('<p>The <em>Café</em>’s “opening”<br>today</p><p>Next</p>');
    assert.equal(words, 'The Café’s “opening” today Next');
    assert.equal(printed, undefined);
  });

  it('has no word of a note that stands between the blocks of the text', () => {
    const note = '<aside class="annotation" data-pagefind-ignore="all"><p>By an <b>editor</b></p></aside>';
    assert.equal(read(`<div><p>Before</p>${note}</div><p>After</p>`).words, 'Before After');
  });

  it('keeps every word on its side of a quotation’s borders, with its marks', () => {
    const start = '<a id="q-1" data-pagefind-title="Ines Holt"></a>';
    const end = '<span id="q-1-end" data-pagefind-title="·"></span>';
    assert.equal(
      read(`<p>She said: “${start}We wait.”${end}, and left</p>`).words,
      'She said: [q-1]“We wait.”, [q-1-end]and left',
    );
    assert.equal(read(`<p>dis${start}agree${end}ment</p>`).words, 'dis [q-1]agree [q-1-end]ment');
  });

  it('is Arabic and Persian letters in one form, shown in the printed one', () => {
    const { words, printed } = read('<p>در اينترنت می‌خواهم</p>');
    assert.equal(words, 'در اینترنت می‌خواهم');
    assert.equal(printed, 'در اينترنت می‌خواهم');
  });

  it('is one spelling for all that are declared', () => {
    const spellings = readSpellings([['Mojahedin', 'Mujahedin']]);
    assert.equal(read('<p>The Mujahedin’s office</p>', spellings).words, "The mojahedin's office");
    assert.equal(read('<p>The Mujahedin’s office</p>', spellings).printed, 'The Mujahedin’s office');
  });

  it('is sign by sign where a script sets no blanks', () => {
    const { words, printed } = read('<p>“自由。”在2021年</p>');
    assert.equal(words, '“自 由。” 在 2021 年');
    assert.equal(printed?.replaceAll('\u001f', '|'), '“自|由。”|在|2021|年');
  });

  it('has one printed word for each of its own, and they are the text, whatever that is', () => {
    const likely = fc.string({ unit: fc.constantFrom(...Array.from('ab ß“”.-\u200cيك自由ไทยﷺـ\u00a8')) });
    fc.assert(
      fc.property(fc.oneof(likely, fc.string({ unit: 'grapheme' })), (text) => {
        const shown = text.replace(/[<&\0\r]/g, '');
        const { words, printed } = read(`<p>${shown}</p>`);
        const count = words === '' ? 0 : words.split(' ').length;
        const plain = shown.replace(/\s+/gu, ' ').trim();
        if (printed === undefined) assert.equal(words, plain);
        else {
          assert.equal(printedWords(printed).length, count);
          const joined = printedWords(printed).map(unglue);
          assert.equal(
            joined.map(({ before, word }, at) => (at === 0 ? word : before + word)).join(''),
            plain,
          );
        }
      }),
    );
  });

  it('is nothing of a page without a text', () => {
    assert.equal(indexedPage('<html><body><p>Withdrawn.</p></body></html>', NO_SPELLINGS), null);
  });
});
