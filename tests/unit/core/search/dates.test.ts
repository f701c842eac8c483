import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dateFilter, dateValues, inOrder } from '../../../../src/core/search/dates.ts';

const YEARS = ['2019', '2020', '2021'];
const day = fc
  .date({ min: new Date('2018-12-01'), max: new Date('2022-02-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const part = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));

const isFound = (date: string, from: string | null, to: string | null): boolean => {
  const wanted = dateFilter(inOrder({ from, to }), YEARS);
  if (wanted === null) return true;
  const values = wanted.filter === 'year' ? [date.slice(0, 4)] : dateValues(date);
  return values.some((value) => wanted.any.includes(value));
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

  it('asks for whole years where it can', () => {
    assert.deepEqual(dateFilter({ from: '2020', to: null }, YEARS), {
      filter: 'year',
      any: ['2020', '2021'],
    });
    assert.equal(dateFilter({ from: null, to: null }, YEARS), null);
  });
});
