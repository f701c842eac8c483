import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { h } from 'hastscript';
import { articleText, type Block } from '../../../src/core/text/article-text.ts';
import type { TextRange } from '../../../src/core/text/range.ts';
import type { NoteInText } from '../../../src/markdown/rehype-notes.ts';
import type { QuotationMark } from '../../../src/markdown/rehype-quotations.ts';
import { renderArticle, renderLine } from '../../../src/markdown/render.ts';

const render = (
  blocks: readonly Block[],
  notes: readonly NoteInText[],
  quotations: readonly QuotationMark[] = [],
): string => renderArticle(blocks, { quotations, notes }, (number) => `Link to paragraph ${number}`);

function note(id: string, ...ranges: TextRange[]): NoteInText {
  return {
    id,
    ranges,
    href: `#n-${id}`,
    number: id,
    begins: `Note ${id} begins`,
    ends: `Note ${id} ends`,
    beside: true,
    element: h('aside', { id: `n-${id}` }, ['Words of a note']),
  };
}

function quotation(...ranges: TextRange[]): QuotationMark {
  return {
    id: 'abc1234',
    ranges,
    href: '/q/abc1234/',
    label: 'Quotation 1',
    speaker: 'Ines Holt',
    notice: null,
    crowded: false,
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const TAG = /<[a-z/](?:[^"'>]|"[^"]*"|'[^']*')*>/g;

/** What a reader's browser makes of the HTML as text, notes left out. */
function proseOf(html: string): string {
  return html
    .replaceAll(/<aside\b.*?<\/aside>/gs, '')
    .replaceAll(TAG, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
}

const words = fc
  .array(fc.oneof(fc.constantFrom('<b>', '&amp;', '"', '“', '\u00a0', 'سلام', '😀', ' '), fc.string()), {
    minLength: 1,
  })
  .map((pieces) => pieces.join('').replace(/[\r\n\0]/g, ' '));
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'crosshead' as const, 'quotation' as const),
  text: words,
});
const annotated = fc.array(block, { minLength: 1, maxLength: 6 }).chain((blocks) => {
  const last = Math.max(articleText(blocks).length - 1, 0);
  const range = fc
    .tuple(fc.nat({ max: last }), fc.nat({ max: last }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  const ranges = fc.array(range, { minLength: 1, maxLength: 3 }).map(inOrder);
  return fc.tuple(
    fc.constant(blocks),
    fc.array(ranges, { maxLength: 50 }),
    fc.array(ranges, { maxLength: 3 }),
  );
});

/** Runs of one passage: one after the other. */
function inOrder(ranges: readonly TextRange[]): TextRange[] {
  const edges = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return edges.flatMap((start, at) => {
    const end = edges[at + 1];
    return at % 2 === 0 && end !== undefined ? [{ start, end }] : [];
  });
}

describe('an article with notes', () => {
  it('has the same text, character for character, wherever notes and quotations stand', () => {
    fc.assert(
      fc.property(annotated, ([blocks, passages, quoted]) => {
        const notes = passages.map((ranges, at) => note(`n${at}`, ...ranges));
        const html = render(
          blocks,
          notes,
          quoted.slice(0, 1).map((ranges) => quotation(...ranges)),
        );
        assert.equal(proseOf(html), articleText(blocks));
      }),
    );
  });

  it('has the same text with 50 notes', () => {
    const text = 'They were to be removed when the lease ended, the board said. ';
    const blocks = Array.from({ length: 10 }, () => paragraph(text.repeat(3)));
    const { length } = articleText(blocks);
    const notes = Array.from({ length: 50 }, (_, at) =>
      note(`n${at}`, { start: at * 30, end: Math.min(at * 30 + 7 * at + 1, length) }),
    );
    const html = render(blocks, notes);
    assert.equal(proseOf(html), articleText(blocks));
    assert.equal(html.match(/<aside/g)?.length, 50);
  });

  it('announces each note once where its passage begins and once where it ends', () => {
    fc.assert(
      fc.property(annotated, ([blocks, passages]) => {
        const text = articleText(blocks);
        const readable = passages.filter((ranges) =>
          ranges.every(({ start, end }) => text.slice(start, end).trim()),
        );
        const notes = readable.map((ranges, at) => note(`n${at}`, ...ranges));
        const html = render(blocks, notes);
        for (const { begins, ends, id } of notes) {
          for (const label of [begins, ends])
            assert.equal(html.split(`aria-label="${label}"`).length, 2, label);
          assert.equal(html.split(`<aside id="n-${id}"`).length, 2);
        }
      }),
    );
  });

  it('without notes is as if there were no such thing', () => {
    assert.doesNotMatch(render([paragraph('One.'), paragraph('Two.')], []), /not|aside|<div/);
  });
});

describe('the passage of a note', () => {
  it('begins with an empty link and ends with one that has the number', () => {
    const html = render([paragraph('It does not say who pays.')], [note('3', { start: 12, end: 19 })]);
    assert.match(
      html,
      /It does not <a class="note-start" href="#n-3" aria-label="Note 3 begins" tabindex="-1"><\/a><span class="noted" data-notes="3">say who<\/span><a class="note-mark" href="#n-3" aria-label="Note 3 ends" data-number="3" data-place="1"><\/a> pays\./,
    );
  });

  it('may overlap another: the words of both name both', () => {
    const html = render(
      [paragraph('one two three')],
      [note('a', { start: 0, end: 7 }), note('b', { start: 4, end: 13 })],
    );
    assert.deepEqual(
      [...html.matchAll(/data-notes="([^"]*)">([^<]+)</g)].map(([, ids, text]) => [ids, text]),
      [
        ['a', 'one '],
        ['a b', 'two'],
        ['b', ' three'],
      ],
    );
  });

  it('over paragraphs is marked in each, and its note stands after the last', () => {
    const html = render(
      [paragraph('One.'), paragraph('Two.'), paragraph('Three.')],
      [note('a', { start: 0, end: 7 })],
    );
    assert.equal(html.match(/class="noted"/g)?.length, 2);
    const [first = '', second = ''] = html.split('</p>');
    assert.doesNotMatch(first, /<aside/);
    assert.match(second, /data-notes="a">Tw<\/span>/);
    assert.match(html, /<\/p><aside id="n-a"[^>]*>Words of a note<\/aside><\/div>\n<p[^>]*>Three/);
  });

  it('in the runs of a quotation leaves out what stands between them', () => {
    const runs = [
      { start: 0, end: 4 },
      { start: 9, end: 13 },
    ];
    const html = render([paragraph('“We” say “twice”')], [note('a', ...runs)], [quotation(...runs)]);
    const marked = [...html.matchAll(/class="noted" data-notes="a">([^<]+)</g)].map(([, text]) => text);
    assert.deepEqual(marked, ['“We”', '“twi']);
    assert.equal(html.split('aria-label="Note a ends"').length, 2);
  });

  it('in a block quotation is followed by its note after the whole quotation', () => {
    const html = render(
      [
        { kind: 'quotation', text: 'One.' },
        { kind: 'quotation', text: 'Two.' },
      ],
      [note('a', { start: 0, end: 3 })],
    );
    assert.match(html, /<\/blockquote><aside id="n-a"/);
  });

  it('in a headline is marked there', () => {
    assert.match(
      renderLine('Fifty boats & more', [note('1', { start: 0, end: 5 })]),
      /<span class="noted" data-notes="1">Fifty<\/span><a class="note-mark"[^>]*><\/a> boats &#x26; more$/,
    );
  });
});
