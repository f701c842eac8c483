import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../../../src/core/archive/archive.ts';
import type { Basis } from '../../../../src/core/basis/basis.ts';
import { drawSources } from '../../../../src/core/disclosure/draw-sources.ts';
import { LETTERS, NARROW, WIDE } from '../../../../src/core/disclosure/sources-drawing.ts';
import type { Label, SourcesDrawing } from '../../../../src/core/disclosure/sources-drawing.ts';
import { legendOf, sourcesOf, type Sources } from '../../../../src/core/disclosure/sources.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { labelWidth } from '../../../../src/core/text/label-width.ts';
import { sampleArchive, sampleItem } from '../../sample.ts';

const s = strings('en');
const BASES: Readonly<Record<Basis['is'], Basis>> = {
  stated: { is: 'stated', words: 'according to' },
  documented: { is: 'documented', source: { title: 'A report', retrieved: '2026-11-22' } },
  supplied: { is: 'supplied', by: 'R. Holm', on: '2026-11-22' },
  inferred: { is: 'inferred', reason: 'It stands near.', by: 'converter', on: '2026-11-23' },
  unknown: { is: 'unknown', searched: ['the sentence'] },
  'not-assessed': { is: 'not-assessed' },
};

interface Said {
  readonly by: string | null;
  readonly via?: readonly string[];
  readonly way?: Basis['is'];
  readonly known?: Basis['is'];
  readonly reports?: readonly string[];
}

/** An article with one quotation a saying, in their order. */
function articleOf(said: readonly Said[], names: Parameters<typeof sampleArchive>[1] = {}): Article {
  const quoted = said.map(({ by }, at) => ({
    id: `q${String(at)}`,
    words: `“Words ${String(at)}.”`,
    speaker: by,
  }));
  const item = sampleItem(
    'a',
    quoted.map(({ words }) => words),
    { quoted },
  );
  const quotations = item.quotations.map((quotation, at) => {
    const { via = [], way = 'unknown', known, reports = [] } = said[at] ?? { by: null };
    const speaker = known === undefined ? quotation.speaker : { ...quotation.speaker, basis: BASES[known] };
    return { ...quotation, speaker, via: { chain: [...via], basis: BASES[way] }, reports: [...reports] };
  });
  const [article] = sampleArchive([{ ...item, quotations }], names).articles;
  assert.ok(article);
  return article;
}

const sourcesIn = (said: readonly Said[], names?: Parameters<typeof sampleArchive>[1]): Sources =>
  sourcesOf(articleOf(said, names), s);

const numbers = ({ strands }: Sources): number[] => strands.map(({ quotation }) => quotation.number);

const name = fc.oneof(
  fc.constantFrom('Radio Osterby', 'Northmoor Examiner', 'Ines Holt', 'بهمن آرام'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 90 }),
);
const wild = fc.array(
  fc.record({
    by: fc.option(name),
    via: fc.array(name, { maxLength: 4 }),
    way: fc.constantFrom(...(Object.keys(BASES) as Basis['is'][])),
    known: fc.constantFrom(...(Object.keys(BASES) as Basis['is'][])),
    reports: fc.array(name, { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('sourcesOf', () => {
  it('puts together what came through the same name, and lets that name’s own words begin there', () => {
    const sources = sourcesIn([
      { by: 'Radio Osterby', way: 'stated' },
      { by: 'Ines Holt', way: 'unknown' },
      { by: 'Tove Brandt', via: ['Radio Osterby'], way: 'inferred' },
    ]);
    assert.deepEqual(numbers(sources), [1, 3, 2]);
    assert.deepEqual(
      sources.strands.map(({ startsOnUpright }) => startsOnUpright),
      [true, false, false],
    );
    // The speaker of the first is stated, so the name needs no brackets.
    assert.deepEqual(sources.uprights, [
      { name: 'Radio Osterby', bracketed: false, basisWord: 'stated', step: 1, first: 0, last: 1 },
    ]);
  });

  it('joins nothing where the way is not known', () => {
    const sources = sourcesIn([
      { by: 'Radio Osterby', way: 'unknown' },
      { by: 'Ines Holt', via: ['Radio Osterby'], way: 'unknown' },
      { by: 'Tove Brandt', via: ['Radio Osterby'], way: 'inferred' },
    ]);
    assert.deepEqual(
      sources.strands.map(({ steps }) => steps),
      [0, 0, 1],
    );
    assert.deepEqual(
      sources.uprights.map(({ name: at, bracketed, basisWord }) => [at, bracketed, basisWord]),
      [['Radio Osterby', true, 'inferred']],
    );
  });

  it('follows a chain inwards: the outermost is nearest to the text', () => {
    const { uprights } = sourcesIn([
      { by: 'Ines Holt', via: ['Northmoor Examiner', 'Radio Osterby'], way: 'stated' },
    ]);
    assert.deepEqual(
      uprights.map(({ name: at, step }) => [at, step]),
      [
        ['Northmoor Examiner', 2],
        ['Radio Osterby', 1],
      ],
    );
  });

  it('joins two spellings only where a record does', () => {
    const said = [
      { by: 'Radio Osterby', way: 'stated' },
      { by: 'Ines Holt', via: ['Osterby Radio'], way: 'stated' },
    ] as const;
    const record = { name: 'Radio Osterby', kind: 'organisation', spellings: ['Osterby Radio'] } as const;
    const begins = (sources: Sources): boolean[] =>
      sources.strands.map(({ startsOnUpright }) => startsOnUpright);
    assert.deepEqual(begins(sourcesIn(said)), [false, false]);
    const names = new Map([['radio-osterby', { ...record, spellings: [...record.spellings] }]]);
    assert.deepEqual(begins(sourcesIn(said, { names })), [true, false]);
  });

  it('gives every quotation one strand, and every station of its way the upright that it passes', () => {
    fc.assert(
      fc.property(wild, (said) => {
        const sources = sourcesIn(said);
        assert.deepEqual(
          numbers(sources).toSorted((a, b) => a - b),
          said.map((_, at) => at + 1),
        );
        for (const [at, { quotation, steps, startsOnUpright, way }] of sources.strands.entries()) {
          const passed = sources.uprights.filter(({ first, last }) => first <= at && at <= last);
          assert.equal(passed.length, steps);
          const stations = way.blank ? 0 : quotation.record.via.chain.length;
          assert.equal(steps, stations + (startsOnUpright ? 1 : 0));
        }
      }),
    );
  });
});

describe('drawSources', () => {
  it('says of each way how it is known', () => {
    const sources = sourcesIn([
      { by: 'Ines Holt', way: 'stated' },
      { by: 'Tove Brandt', way: 'supplied' },
      { by: null, way: 'unknown' },
    ]);
    const { lines, dots, labels } = drawSources(sources, WIDE, s);
    const styles = Map.groupBy(lines, ({ y }) => y).values();
    assert.deepEqual(
      [...styles].map((row) => row.map(({ style }) => style)),
      [['solid'], ['dashed'], ['leader', 'solid', 'solid']],
    );
    assert.deepEqual(
      dots.map(({ open }) => open),
      [false, false, true],
    );
    const texts = labels.map(({ text }) => text);
    assert.ok(texts.includes('not named') && texts.includes('way not stated'));
    assert.deepEqual(legendOf(sources, s), [
      'Solid: the text says so.',
      'Dashed: supplied.',
      'Broken: way not stated.',
    ]);
  });

  for (const [kind, form] of Object.entries({ WIDE, NARROW })) {
    it(`keeps everything inside, and no letters on other letters: ${kind}`, () => {
      fc.assert(
        fc.property(wild, (said) => {
          const drawing = drawSources(sourcesIn(said), form, s);
          assertInside(drawing);
          assertApart(drawing.labels);
        }),
        { numRuns: 200 },
      );
    });
  }

  it('grows by the same height for each quotation', () => {
    const heightOf = (count: number): number =>
      drawSources(sourcesIn(Array.from({ length: count }, () => ({ by: 'Ines Holt' }))), WIDE, s).height;
    assert.equal(heightOf(40) - heightOf(39), heightOf(2) - heightOf(1));
  });
});

interface Box {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function boxOf({ text, x, y, anchor, letters }: Label): Box {
  const width = labelWidth(text, LETTERS[letters]);
  const x1 = { start: x, middle: x - width / 2, end: x - width }[anchor];
  // From the height of a capital to nearly the depth of a descender.
  return {
    text,
    x1,
    x2: x1 + width,
    y1: y - LETTERS[letters].size * 0.72,
    y2: y + LETTERS[letters].size * 0.22,
  };
}

function assertInside({ width, height, labels, lines, dots, bars }: SourcesDrawing): void {
  const across = (x: number): boolean => x >= -0.01 && x <= width + 0.01;
  const down = (y: number): boolean => y >= 0 && y <= height;
  for (const { text, x1, x2, y1, y2 } of labels.map(boxOf))
    assert.ok(across(x1) && across(x2) && down(y1) && down(y2), text);
  for (const { x1, x2, y } of lines) assert.ok(x1 <= x2 && across(x1) && across(x2) && down(y));
  for (const { x, y } of dots) assert.ok(across(x - 4) && across(x + 4) && down(y));
  for (const { x, y1, y2 } of bars) assert.ok(across(x) && down(y1) && y1 < y2 && down(y2));
}

function assertApart(labels: readonly Label[]): void {
  const boxes = labels.map(boxOf);
  for (const [at, a] of boxes.entries())
    for (const b of boxes.slice(at + 1))
      assert.ok(
        a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1,
        `“${a.text}” stands on “${b.text}”`,
      );
}
