import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dateFilters, dateValues, inOrder } from '../../../../src/core/search/dates.ts';

const YEARS = ['2019', '2020', '2021'];
const day = fc
  .date({ min: new Date('2018-12-01'), max: new Date('2022-02-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const part = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));

const isFound = (date: string, from: string | null, to: string | null): boolean => {
  const wanted = dateFilters(inOrder({ from, to }), YEARS);
  const values = [['year', date.slice(0, 4)], ...dateValues(date)] as const;
  return (
    wanted?.some((filters) => values.some(([filter, value]) => filters[filter]?.any.includes(value))) ?? true
  );
};
const end = (of: string): string => (of.length === 10 ? of : of.length === 7 ? `${of}-31` : `${of}-12-31`);

describe('a range of dates', () => {
  it('finds exactly the days in it, whatever its ends are given by', () => {
    const inArchive = day.filter((date) => YEARS.includes(date.slice(0, 4)));
    fc.assert(
      fc.property(inArchive, part, part, (date, one, other) => {
        const { from, to } = inOrder({ from: one, to: other });
        const expected = from !== null && to !== null && date >= from && date <= end(to);
        assert.equal(isFound(date, one, other), expected);
      }),
    );
  });

  it('finds an article known by month or year wherever it may belong', () => {
    for (const known of ['2020-03', '2020']) assert.ok(isFound(known, '2020-03-10', '2020-03-12'));
    assert.ok(!isFound('2020-04', '2020-03-10', '2020-03-12'));
    assert.ok(!isFound('2019', '2020-03-10', null));
  });

  it('asks for whole years where it can, and for the days of no year but those at its ends', () => {
    assert.deepEqual(dateFilters({ from: '2020', to: null }, YEARS), [{ year: { any: ['2020', '2021'] } }]);
    assert.equal(dateFilters({ from: null, to: null }, YEARS), null);
    assert.deepEqual(dateFilters({ from: '2022', to: '2023' }, YEARS), []);
    const filters = dateFilters({ from: '2019-12-30', to: '2021-01' }, YEARS) ?? [];
    assert.deepEqual(filters, [
      { year: { any: ['2020'] } },
      { 'days-2019': { any: ['-', '12-', '12-30', '12-31'] } },
      { 'days-2021': { any: ['-', '01'] } },
    ]);
  });
});
