import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { articleText, type Block } from '../../../src/core/text/article-text.ts';
import type { QuotationMark } from '../../../src/markdown/rehype-quotations.ts';
import { renderArticle } from '../../../src/markdown/render.ts';

const render = (blocks: readonly Block[], marks: readonly QuotationMark[]): string =>
  renderArticle(blocks, { quotations: marks, notes: [] }, (number) => `Link to paragraph ${number}`);

// Text that provokes: markup, entities, attributes, line separators, two scripts.
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<b>',
        '</p>',
        '&amp;',
        '&',
        '"',
        "'",
        '>',
        '<!--',
        ']]>',
        '“',
        '”',
        '\u2028',
        '\u00a0',
        'سلام',
        '😀',
      ),
      fc.string(),
    ),
    { minLength: 1 },
  )
  .map((pieces) => pieces.join('').replace(/[\r\n\0]/g, ' '));

const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'crosshead' as const, 'quotation' as const),
  text: words,
});

const marked = fc.array(block, { minLength: 1, maxLength: 6 }).chain((blocks) => {
  const { length } = articleText(blocks);
  const range = fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const marks = fc.array(fc.tuple(words, fc.array(range, { minLength: 1, maxLength: 3 })), { maxLength: 5 });
  return fc.tuple(
    fc.constant(blocks),
    marks.map((all) =>
      all.map(([speaker, ranges], at) => mark({ id: `id0000${String(at)}`, ranges, speaker })),
    ),
  );
});

function mark(changes: Partial<QuotationMark> = {}): QuotationMark {
  const speaker = changes.speaker ?? 'Ines Holt';
  return {
    id: 'abc1234',
    ranges: [],
    href: '/q/abc1234/',
    label: `Quotation 1, ${speaker}, stated`,
    speaker,
    notice: null,
    crowded: false,
    ...changes,
  };
}

const TAG = /<[a-z/](?:[^"'>]|"[^"]*"|'[^']*')*>/g;

/** What a reader's browser makes of the HTML as text. */
function textOf(html: string): string {
  return html.replaceAll(TAG, '').replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
}

const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');

describe('the HTML of an article', () => {
  it('has the text of the article, character for character, with and without marks', () => {
    fc.assert(
      fc.property(marked, ([blocks, marks]) => {
        assert.equal(textOf(render(blocks, [])), articleText(blocks));
        assert.equal(textOf(render(blocks, marks)), articleText(blocks));
      }),
    );
  });

  it('never gives an id twice', () => {
    fc.assert(
      fc.property(marked, ([blocks, marks]) => {
        const ids = idsOf(render([...blocks, ...blocks], marks));
        assert.equal(new Set(ids).size, ids.length);
      }),
    );
  });

  it('closes every quotation of the index by an element with an id of its own', () => {
    fc.assert(
      fc.property(marked, ([blocks, marks]) => {
        const html = render(blocks, marks);
        const opened = html.match(/<span class="quotation">/g)?.length ?? 0;
        const closed = html.match(/<span id="q-[^"]*-end"><\/span>/g)?.length ?? 0;
        assert.equal(closed, opened);
      }),
    );
  });

  it('ends every paragraph with an empty link to it, and no crosshead', () => {
    const html = render(
      [
        { kind: 'paragraph', text: 'One.' },
        { kind: 'crosshead', text: 'Two' },
        { kind: 'quotation', text: 'Three.' },
      ],
      [],
    );
    const links = [
      ...html.matchAll(
        /<p id="([^"]+)">[^<]*<a class="block-mark" href="#([^"]+)" aria-label="([^"]+)"><\/a><\/p>/g,
      ),
    ];
    assert.deepEqual(
      links.map(([, id, target, label]) => [id === target, label]),
      [
        [true, 'Link to paragraph 1'],
        [true, 'Link to paragraph 2'],
      ],
    );
    assert.equal(html.match(/<a /g)?.length, 2);
  });

  it('has names of links in the language of the interface, where that is another', () => {
    const html = renderArticle(
      [{ kind: 'paragraph', text: 'سلام' }],
      { quotations: [], notes: [] },
      (number) => `Link to paragraph ${number}`,
      'en',
    );
    assert.match(html, /<a [^>]*aria-label="Link to paragraph 1"[^>]* lang="en"/);
  });

  it('shows HTML in an article as text', () => {
    const text = '<img src=x onerror=alert(1)> & <script>alert(2)</script>';
    const html = render([{ kind: 'paragraph', text }], []);
    assert.doesNotMatch(html, /<(?:img|script)/);
    assert.equal(textOf(html), text);
  });

  it('puts a speaker’s name only into attributes, where it cannot leave them', () => {
    const html = render(
      [{ kind: 'paragraph', text: 'So it is.' }],
      [mark({ ranges: [{ start: 0, end: 9 }], speaker: '"><script>' })],
    );
    assert.equal(textOf(html), 'So it is.');
    assert.match(html, /data-speaker="&#x22;>/);
  });
});

describe('a marked quotation', () => {
  const blocks: Block[] = [
    { kind: 'paragraph', text: '“We counted,” she said, “twice.”' },
    { kind: 'quotation', text: 'Then again.' },
    { kind: 'quotation', text: 'And again.' },
  ];
  const html = render(blocks, [
    mark({
      ranges: [
        { start: 0, end: 13 },
        { start: 24, end: 32 },
      ],
    }),
  ]);

  it('begins with one empty link that says which quotation it is and whose', () => {
    assert.match(
      html,
      /<span class="quotation"><a class="quotation-mark" id="q-abc1234" href="\/q\/abc1234\/"[^>]*aria-label="Quotation 1, Ines Holt, stated"[^>]*><\/a>“We counted,”<\/span>/,
    );
  });

  it('is reached by the keyboard once, however often it is interrupted', () => {
    assert.equal(html.match(/<a class="quotation-mark"/g)?.length, 2);
    assert.match(html, /<a [^>]*id="q-abc1234-2"[^>]*tabindex="-1" aria-hidden="true"><\/a>“twice.”/);
  });

  it('is marked in each block that it runs over', () => {
    const over = render(blocks, [mark({ ranges: [{ start: 24, end: articleText(blocks).length }] })]);
    assert.deepEqual(
      idsOf(over).filter((id) => id.startsWith('q-') && !id.endsWith('-end')),
      ['q-abc1234', 'q-abc1234-2', 'q-abc1234-3'],
    );
  });

  it('keeps its link where it stands inside another', () => {
    const nested = render(blocks, [
      mark({ ranges: [{ start: 0, end: 32 }] }),
      mark({ id: 'xyz9876', ranges: [{ start: 24, end: 32 }] }),
    ]);
    assert.ok(idsOf(nested).includes('q-xyz9876'));
  });
});

describe('block quotations', () => {
  it('that follow each other stand in one element', () => {
    const html = render(
      [
        { kind: 'quotation', text: 'One.' },
        { kind: 'quotation', text: 'Two.' },
        { kind: 'paragraph', text: 'Three.' },
      ],
      [],
    );
    assert.equal(html.match(/<blockquote>/g)?.length, 1);
  });
});
