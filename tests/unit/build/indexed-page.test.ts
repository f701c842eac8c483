import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { indexedPage } from '../../../src/build/indexed-page.ts';
import type { IndexEntry } from '../../../src/core/search/index-entry.ts';
import { readHitMeta } from '../../../src/core/search/hit-meta.ts';
import { CLOSING_TITLE } from '../../../src/core/search/section.ts';
import { NO_SPELLINGS, readSpellings } from '../../../src/core/search/spellings.ts';
import { asPrinted, printedWords, unglue } from '../../../src/core/search/printed.ts';

const ENTRY: IndexEntry = {
  title: 'The “quay” & the ferry',
  filters: [['outlet', 'northmoor-examiner']],
  date: '2021-05-12',
  hit: { language: 'en', lines: [], printedBy: '' },
  quotations: new Map([['abc1234', 'Ines "Holt" · stated']]),
};
const page = (body: string): string =>
  `<html><body><nav>Search</nav><div data-pagefind-body>${body}</div></body></html>`;

/** The words of the index with the quotations' elements, and the printed words where they are carried along. */
function read(body: string, spellings = NO_SPELLINGS): { words: string; printed: string | undefined } {
  const html = indexedPage(page(body), ENTRY, spellings);
  const words = /<body[^>]*>(.*)<\/body>/su.exec(html)?.[1] ?? '';
  return {
    words: words
      .replace(/<span id="([^"]*)"[^>]*><\/span>/g, '[$1]')
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&gt;', '>')
      .replace(/\s+/g, ' ')
      .trim(),
    printed: readHitMeta(metasOf(html).get('filter="hit[content]"') ?? '')?.printed,
  };
}

/** What the head says, by the engine's attribute. */
function metasOf(html: string): ReadonlyMap<string, string> {
  return new Map(
    [...html.matchAll(/<meta data-pagefind-([^ ]*) content="([^"]*)">/g)].map(
      ([, attribute = '', value = '']) => [attribute, unescaped(value)],
    ),
  );
}

function unescaped(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('what the search engine is handed', () => {
  it('is the text of the article and nothing around it, as printed where that is how it is looked for', () => {
    const { words, printed } = read('<p>The <em>Café</em>’s “opening”<br>today</p><p>Next</p>');
    assert.equal(words, 'The Café’s “opening” today Next');
    assert.equal(printed, undefined);
  });

  it('tells where a caption ends and the text begins', () => {
    const { words } = read(
      '<p>The quay</p></div><p data-pagefind-body>A picture</p><div data-pagefind-body>Text',
    );
    assert.equal(words, 'The quay [part-1] A picture [part-2] Text');
  });

  it('has no word of a note that stands between the blocks of the text', () => {
    const note = '<aside class="annotation"><p>By an <b>editor</b></p></aside>';
    assert.equal(read(`<div><p>Before</p>${note}</div><p>After</p>`).words, 'Before After');
  });

  it('keeps every word on its side of a quotation’s borders, with its marks', () => {
    const start = '<a id="q-abc1234"></a>';
    const end = '<span id="q-abc1234-end"></span>';
    assert.equal(
      read(`<p>She said: “${start}We wait.”${end}, and left</p>`).words,
      'She said: [q-abc1234]“We wait.”, [q-abc1234-end]and left',
    );
    assert.equal(
      read(`<p>dis${start}agree${end}ment</p>`).words,
      'dis [q-abc1234]\u001fagree [q-abc1234-end]\u001fment',
    );
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
    assert.deepEqual(
      words
        .split(' ')
        .map(unglue)
        .map(({ word }) => word),
      ['“自', '由。”', '在', '2021', '年'],
    );
    assert.equal(printed, undefined);
  });

  it('counts no dash as a word, and never moves one over a quotation’s border', () => {
    const shown = (body: string): string =>
      read(body).words.replaceAll('\u001e', '~').replaceAll('\u001f', '|');
    assert.equal(shown('<p>OSTERBY, May 3 — The quay</p>'), 'OSTERBY, May 3~— The quay');
    assert.equal(shown('<p>the quay—the old one</p>'), 'the quay— |the old one');
    assert.equal(shown('<p>– – The quay – *</p><p>* * *</p>'), '–~–~The quay~–~* *~*~*');
    const [start, end] = ['<a id="q-abc1234"></a>', '<span id="q-abc1234-end"></span>'];
    assert.equal(
      shown(`<p>${start}“We wait”${end} — she said – ${start}“still.”${end} —</p>`),
      '[q-abc1234]“We wait” [q-abc1234-end]—~she said~– [q-abc1234]“still.” [q-abc1234-end]—',
    );
  });

  it('has one printed word for each of its own, and they are the text, whatever that is', () => {
    const likely = fc.string({ unit: fc.constantFrom(...Array.from('ab ß“”.-—_\u200cيك自由ไทยﷺـ\u00a8')) });
    fc.assert(
      fc.property(fc.oneof(likely, fc.string({ unit: 'grapheme' })), (text) => {
        const shown = text.replace(/[<&\0\r]/g, '');
        const { words, printed } = read(`<p>${shown}</p>`);
        const indexed = words === '' ? [] : words.split(' ').map(asPrinted);
        const list = printed === undefined ? indexed : printedWords(printed);
        assert.equal(list.length, indexed.length);
        assert.equal(
          list
            .map(unglue)
            .map(({ before, word }, at) => (at === 0 ? word : before + word))
            .join(''),
          shown.replace(/\s+/gu, ' ').trim(),
        );
      }),
    );
  });

  it('carries the entry of the article, in attributes that nothing leaves', () => {
    const metas = metasOf(indexedPage(page('<p>Words</p>'), ENTRY, NO_SPELLINGS));
    assert.equal(metas.get('meta="title[content]"'), ENTRY.title);
    assert.equal(metas.get('filter="outlet[content]"'), 'northmoor-examiner');
    assert.equal(metas.get('sort="date[content]"'), '2021-05-12');
    assert.deepEqual(readHitMeta(metas.get('filter="hit[content]"') ?? ''), ENTRY.hit);
  });

  it('names the speaker of a quotation, and nobody behind its end', () => {
    const words = '<a id="q-abc1234-2"></a>“We wait.”<span id="q-abc1234-2-end"></span> And left.';
    assert.deepEqual(
      [
        ...indexedPage(page(`<p>${words}</p>`), ENTRY, NO_SPELLINGS).matchAll(
          /data-pagefind-title="([^"]*)"/g,
        ),
      ].map(([, title = '']) => unescaped(title)),
      ['Ines "Holt" · stated', CLOSING_TITLE],
    );
  });

  it('refuses a page with a quotation that the article does not have', () => {
    assert.throws(() => indexedPage(page('<a id="q-xyz9876"></a>Words'), ENTRY, NO_SPELLINGS), /q-xyz9876/);
  });
});
