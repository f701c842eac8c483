import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../../../src/core/archive/archive.ts';
import { byDate, latestFirst } from '../../../../src/core/archive/by-date.ts';
import { sampleArchive, sampleItem } from '../../sample.ts';

function articles(dates: readonly (string | null)[]): readonly Article[] {
  return sampleArchive(
    dates.map((date, at) => sampleItem(`item-${String(at)}`, ['Text.'], { record: { date } })),
  ).articles;
}

const two = (number: number): string => String(number).padStart(2, '0');
const someDate = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1900, max: 2026 }).map(String),
  fc
    .tuple(fc.integer({ min: 1900, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${String(y)}-${two(m)}`),
  fc
    .tuple(
      fc.integer({ min: 1900, max: 2026 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${String(y)}-${two(m)}-${two(d)}`),
);

describe('byDate', () => {
  it('gives every article exactly one place, however precisely its date is known', () => {
    fc.assert(
      fc.property(fc.array(someDate, { maxLength: 40 }), (dates) => {
        const all = articles(dates);
        const { years, undated } = byDate(all);
        const placed = [
          ...undated,
          ...years.flatMap(({ months, monthUnknown }) => [
            ...months.flatMap((month) => month.articles),
            ...monthUnknown,
          ]),
        ];
        assert.deepEqual(placed.map(({ id }) => id).sort(), all.map(({ id }) => id).sort());
        assert.equal(years.reduce((sum, { count }) => sum + count, 0) + undated.length, all.length);
      }),
      { numRuns: 50 },
    );
  });

  it('shows the latest year first, and within a month the first day first and an unknown day last', () => {
    const { years } = byDate(articles(['2019-07-01', '2020-04', '2020-04-29', '2020-04-02']));
    assert.deepEqual(
      years.map(({ year, count }) => [year, count]),
      [
        ['2020', 3],
        ['2019', 1],
      ],
    );
    assert.deepEqual(
      years[0]?.months[3]?.articles.map(({ record }) => record.date),
      ['2020-04-02', '2020-04-29', '2020-04'],
    );
  });

  it('puts no article into January because only its year is known', () => {
    const [year] = byDate(articles(['2021'])).years;
    assert.equal(year?.monthUnknown.length, 1);
    assert.ok(year.months.every((month) => month.articles.length === 0));
  });

  it('says nothing of years when there is no article', () => {
    assert.deepEqual(byDate([]), { years: [], undated: [] });
  });
});

describe('latestFirst', () => {
  it('leaves what has no date to the end instead of dropping or guessing it', () => {
    const dates = [null, '2020', '2020-04', '2021-01-01', '2020-04-29'];
    assert.deepEqual(
      latestFirst(dates, (date) => date),
      ['2021-01-01', '2020-04-29', '2020-04', '2020', null],
    );
  });
});
