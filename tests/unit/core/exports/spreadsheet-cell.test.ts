import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guard, unguard } from '../../../../src/core/exports/spreadsheet-cell.ts';
import { wildLine } from '../../wild-record.ts';

describe('guard', () => {
  it('is taken away again without a trace, whatever the value', () => {
    fc.assert(
      fc.property(fc.oneof(wildLine, fc.string()), (value) => {
        assert.equal(unguard(guard(value)), value);
      }),
    );
  });

  it('stands before what a spreadsheet would run or rewrite', () => {
    for (const value of [
      '=1+1',
      '+49 30',
      '-3',
      '@SUM',
      '2020-04-29',
      '4-5',
      '1/2',
      '007',
      '12e3',
      '12 May 2021',
      'Mai 21',
      'TRUE',
    ])
      assert.equal(guard(value), `'${value}`);
  });

  it('does not stand before words', () => {
    for (const value of [
      'Northmoor',
      '2020-04-29-irans-regime-concerned',
      '7b71bf3728',
      'radio-osterby',
      '’Tis late',
      'PMOI/MEK',
      '',
    ])
      assert.equal(guard(value), value);
  });

  it('leaves an apostrophe that belongs to a word', () => {
    assert.equal(unguard("'Tis the season"), "'Tis the season");
  });
});
