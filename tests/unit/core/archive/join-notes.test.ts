import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describe as select } from '../../../../src/core/anchoring/describe.ts';
import type { Annotation } from '../../../../src/core/annotations/annotation.ts';
import type { Article } from '../../../../src/core/archive/archive.ts';
import { sampleArchive, sampleItem, sampleNote, sampleOutlet } from '../../sample.ts';

const paragraphs = ['The board counted twice.', '“The tide decides,” said Ines Holt. “It always has.”'];
const text = paragraphs.join('\n');
const title = 'Tide and board';
const quoted = [
  { id: 'qqqqqq0', words: '“The tide decides,”', speaker: 'Ines Holt' },
  { id: 'qqqqqq1', words: '“It always has.”', speaker: 'Ines Holt' },
];

function articleWith(annotations: readonly Annotation[]): Article {
  const item = sampleItem('a', paragraphs, {
    quoted,
    annotations,
    record: { title, standfirst: 'So it goes.' },
  });
  const [article] = sampleArchive([item]).articles;
  assert.ok(article !== undefined);
  return article;
}

const passage = (id: string, words: string, changes: Partial<Annotation> = {}): Annotation =>
  sampleNote(id, { text, words, ...changes });
const onTitle = sampleNote('title00', {
  on: { is: 'passage', of: 'title', selector: select(title, { start: 0, end: 4 }) },
});
const onStandfirst = sampleNote('stand00', {
  on: { is: 'passage', of: 'standfirst', selector: select('So it goes.', { start: 0, end: 5 }) },
});
const onQuotation = sampleNote('quote00', { on: { is: 'quotation', id: 'qqqqqq1' } });
const whole = sampleNote('whole00');
const across = passage('across0', 'twice.\n“The tide');
const inside = passage('inside0', 'tide');
const orphan = passage('orphan0', 'board', { status: 'orphan' });
const withdrawn = passage('gone000', 'board', {
  status: 'withdrawn',
  withdrawn: { on: '2026-11-21', by: 'R. Example', reason: 'It was wrong.' },
});

const ids = (notes: readonly { readonly record: Annotation }[]): string[] =>
  notes.map(({ record }) => record.id);

describe('the notes of an article', () => {
  const all = [withdrawn, whole, orphan, onQuotation, inside, across, onStandfirst, onTitle];
  const article = articleWith(all);

  it('stand in the order in which they are read, whatever their order in the file', () => {
    const order = ['title00', 'stand00', 'across0', 'inside0', 'quote00', 'whole00', 'orphan0', 'gone000'];
    assert.deepEqual(ids(article.notes), order);
    assert.deepEqual(ids(articleWith(all.toReversed()).notes), order);
  });

  it('are numbered where they are shown in their place', () => {
    assert.deepEqual(
      article.notes.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 0, 0],
    );
  });

  it('know their words in the text: those of a passage, or those of the quotation that they are on', () => {
    const words = article.notes.map(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(words, [[], [], ['twice.\n“The tide'], ['tide'], ['“It always has.”'], [], [], []]);
  });

  it('are at every quotation that they are on or touch, and only while they hold', () => {
    assert.deepEqual(
      article.quotations.map(({ notes }) => ids(notes)),
      [['across0', 'inside0'], ['quote00']],
    );
  });

  it('are never shown beside other words', () => {
    const { on } = inside;
    assert.ok(on.is === 'passage');
    const { start, end, ...words } = on.selector;
    const selector = { ...words, start: start + 1, end: end + 1 };
    const [note] = articleWith([{ ...inside, on: { ...on, selector } }]).notes;
    assert.deepEqual([note?.number, note?.ranges], [0, []]);
  });

  it('are all in the archive, with those on outlets', () => {
    const radio = { ...sampleOutlet('Radio Osterby'), annotations: [withdrawn, whole] };
    const items = [sampleItem('a', paragraphs, { annotations: [inside] }), sampleItem('b', paragraphs)];
    const archive = sampleArchive(items, { outlets: new Map([['radio-osterby', radio]]) });
    assert.deepEqual(ids(archive.notes), ['inside0', 'whole00', 'gone000']);
    const [outlet] = archive.outlets;
    assert.deepEqual(
      outlet?.notes.map((note) => [note.number, note.outlet === outlet, note.article]),
      [
        [1, true, null],
        [0, true, null],
      ],
    );
  });
});

describe('many notes', () => {
  it('are joined in time that grows with their number, not faster', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `word${String(at)}`).join(' ');
    const timeOf = (count: number): number => {
      const annotations = Array.from({ length: count }, (_, at) =>
        sampleNote(`n${String(at)}`, { text: words, words: `word${String(10_000 + at)}` }),
      );
      const item = sampleItem('a', [words], { annotations });
      const began = performance.now();
      sampleArchive([item]);
      return performance.now() - began;
    };
    timeOf(200);
    const best = (count: number): number => Math.min(...Array.from({ length: 5 }, () => timeOf(count)));
    assert.ok(best(3200) < 40 * best(200) + 20);
  });
});
