import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { documentText } from '../../../src/core/convert/document.ts';
import { draftDocument } from '../../../src/core/convert/draft-document.ts';
import { account } from '../../../src/core/text/account.ts';
import { articleText } from '../../../src/core/text/article-text.ts';
import { readHtml, readMarkup } from '../../../src/readers/html.ts';

const SETTINGS = { on: '2026-11-23', outletId: (name: string): string => name.toLowerCase() };

const PARAGRAPHS = [
  'The harbour council of Northmoor said on Tuesday that the old quay will be dredged again before the winter storms arrive.',
  'Ada Brennick, who chairs it, told the meeting that the work would cost less than the repairs of last spring, and asked for patience.',
  'Fishermen of Osterby had waited for the decision for three years, and some of them came to the town hall to hear it read aloud.',
];

function page(head: string, above = '', below = ''): string {
  const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="en"><head>${head}</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Quay of Northmoor to be dredged</h1>${above}${text}</article>${below}</body></html>`;
}

describe('a saved page', () => {
  it('gives its article, and a home with a reason to all else that is visible', () => {
    const below = '<footer>© 2021 Northmoor Examiner</footer><script>var hidden = 1;</script>';
    const { blocks } = readHtml(page('', '', below), null);
    assert.deepEqual(
      blocks.filter(({ as }) => as === null).map(({ text }) => text),
      PARAGRAPHS,
    );
    assert.deepEqual(
      blocks.filter(({ as }) => as !== null).map(({ text, as }) => [text, as]),
      [
        ['Home', 'navigation'],
        ['Quay of Northmoor to be dredged', 'title'],
        ['© 2021 Northmoor Examiner', 'page-furniture'],
      ],
    );
  });

  it('has what its metadata state as stated by metadata, with the place, and the day as it is written there', () => {
    const data = {
      '@type': 'NewsArticle',
      datePublished: '2021-03-04T23:30:00-05:00',
      author: [{ name: 'Ada Brennick' }],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="og:site_name" content="Northmoor Examiner">`;
    const { record, publisher } = draftDocument(readHtml(page(head), null), SETTINGS);
    assert.equal(record.date, '2021-03-04');
    assert.deepEqual(record.basis.date, {
      is: 'stated',
      in: 'metadata',
      words: '2021-03-04T23:30:00-05:00',
      place: 'JSON-LD datePublished',
    });
    assert.deepEqual(record.statedAuthors, ['Ada Brennick']);
    assert.equal(publisher, 'Northmoor Examiner');
  });

  it('shows another reading where text and metadata disagree', () => {
    const head = '<meta property="article:published_time" content="2021-03-04">';
    const { record } = draftDocument(readHtml(page(head, '<p>Published March 5, 2021</p>'), null), SETTINGS);
    assert.equal(record.date, '2021-03-04');
    assert.deepEqual(
      record.alternatives?.map(({ of, value }) => [of, value]),
      [['date', '2021-03-05']],
    );
  });

  it('names nobody where nothing does', () => {
    const { record, publisher } = draftDocument(readHtml(page(''), null), SETTINGS);
    assert.deepEqual([record.statedAuthors, record.date, publisher], [[], null, null]);
  });

  it('has no text where scripts or frames would fetch it', () => {
    for (const html of ['<frameset><frame src="a.html"></frameset>', '<body><script>text()</script></body>'])
      assert.deepEqual(readHtml(html, null).blocks, []);
  });

  it('is read however deeply it is nested', () => {
    const html = `${'<div>'.repeat(10_000)}<p>${PARAGRAPHS[0] ?? ''}</p>`;
    assert.deepEqual(readHtml(html, null).blocks, [{ text: PARAGRAPHS[0], kind: 'paragraph', as: null }]);
  });

  it('is read in little time however many parts it has', () => {
    const [word] = PARAGRAPHS;
    for (const [part, count] of [
      ['<span>word </span>', 200_000],
      ['<li><a href="/">item</a>', 30_000],
      ['<meta name="author" content="Ada Brennick">', 20_000],
      ['word<br>', 100_000],
    ] as const) {
      const begin = performance.now();
      draftDocument(readHtml(`${part.repeat(count)}<p>${word ?? ''}</p>`, null), SETTINGS);
      assert.ok(performance.now() - begin < 30_000, part);
    }
  });

  it('gives every visible character exactly one home, whatever the markup', () => {
    const tags = [
      'p',
      'div',
      'b',
      'br',
      'li',
      'td',
      'table',
      'h1',
      'h2',
      'blockquote',
      'pre',
      'nav',
      'figcaption',
      'svg',
      'select',
    ];
    const tag = fc
      .constantFrom(...tags)
      .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name} class="share byline">`));
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...PARAGRAPHS));
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, text), { maxLength: 40 }), (parts) => {
        const document = readHtml(parts.join(''), null);
        const { blocks, homes } = draftDocument(document, SETTINGS);
        assert.deepEqual(account(documentText(document), homes, articleText(blocks)), []);
      }),
    );
  });
});

describe('markup that is all article', () => {
  it('gives every visible block with its kind', () => {
    const html =
      '<h2>At sea</h2><p>One<br>line</p><blockquote><p>Said.</p></blockquote><p hidden>No</p><ul><li>Item</li></ul>';
    assert.deepEqual(readMarkup(html), [
      { text: 'At sea', kind: 'crosshead', as: null },
      { text: 'One line', kind: 'paragraph', as: null },
      { text: 'Said.', kind: 'quotation', as: null },
      { text: 'Item', kind: 'paragraph', as: null },
    ]);
  });
});
