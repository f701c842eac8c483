import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { byDate } from '../../../../src/core/archive/by-date.ts';
import { drawTimeline, STROKE, YEAR_WIDTH, type Timeline } from '../../../../src/core/archive/timeline.ts';
import type { Basis } from '../../../../src/core/basis/basis.ts';
import { sampleArchive, sampleItem, sampleRecord } from '../../sample.ts';

const INFERRED: Basis = { is: 'inferred', reason: 'From the dateline.', by: 'converter', on: '2026-11-23' };

interface Dated {
  readonly date: string;
  readonly inferred: boolean;
}

function draw(dates: readonly Dated[]): Timeline {
  const { basis } = sampleRecord();
  const items = dates.map(({ date, inferred }, at) =>
    sampleItem(`a${String(at)}`, ['Text.'], {
      record: { date, basis: inferred ? { ...basis, date: INFERRED } : basis },
    }),
  );
  return drawTimeline(byDate(sampleArchive(items).articles).years.toReversed());
}

const months = fc.array(
  fc.record({ date: fc.constantFrom('2020-01', '2020-07', '2021-12'), inferred: fc.boolean() }),
  { maxLength: 60 },
);

describe('drawTimeline', () => {
  it('gives each article one stroke while they can be counted, open where its date is inferred', () => {
    const { articlesPerStroke, years } = draw([
      { date: '2021-05-12', inferred: true },
      { date: '2021-05', inferred: false },
    ]);
    assert.equal(articlesPerStroke, 1);
    assert.deepEqual(years, [
      {
        year: '2021',
        gap: null,
        base: 14,
        strokes: [
          { x: 112, y: 7, open: false },
          { x: 112, y: 0, open: true },
        ],
        months: years[0]?.months,
      },
    ]);
  });

  it('leaves no article of a known month out, and no stroke outside the drawing', () => {
    fc.assert(
      fc.property(months, (dates) => {
        const { articlesPerStroke, years } = draw(dates);
        const strokes = years.flatMap((year) =>
          year.strokes.map((stroke) => ({ ...stroke, base: year.base })),
        );
        assert.ok(strokes.length * articlesPerStroke >= dates.length);
        for (const open of [true, false])
          assert.equal(
            strokes.some((stroke) => stroke.open === open),
            dates.some(({ inferred }) => inferred === open),
          );
        for (const { x, y, base } of strokes)
          assert.ok(x >= 0 && x + STROKE.width <= YEAR_WIDTH && y >= 0 && y + STROKE.height <= base);
      }),
      { numRuns: 40 },
    );
  });

  it('draws a full month no higher than a reader can take in', () => {
    const { articlesPerStroke, years } = draw(
      Array.from({ length: 70 }, () => ({ date: '2021-05-12', inferred: false })),
    );
    assert.equal(articlesPerStroke, 5);
    assert.equal(years[0]?.strokes.length, 14);
  });

  it('names the years without an article between two that have some', () => {
    const { years } = draw([
      { date: '2018-05-12', inferred: false },
      { date: '2019-05-12', inferred: false },
      { date: '2022-01', inferred: false },
    ]);
    assert.deepEqual(
      years.map(({ year, gap }) => [year, gap]),
      [
        ['2018', null],
        ['2019', null],
        ['2022', { first: '2020', last: '2021' }],
      ],
    );
  });

  it('is empty where nothing is dated', () => {
    assert.deepEqual(drawTimeline([]), { articlesPerStroke: 1, years: [] });
  });
});
