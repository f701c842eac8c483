import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Basis } from '../../../../src/core/basis/basis.ts';
import type { Metadatum } from '../../../../src/core/convert/document.ts';
import { authorReadings, readingsOf, settle, type Reading } from '../../../../src/core/convert/settle.ts';

const STATED: Basis = { is: 'stated', words: '5 March 2021', line: 2 };
const UNKNOWN: Basis = { is: 'unknown', searched: ['the text'] };
const INFERRED: Basis = {
  is: 'inferred',
  reason: 'The copyright line names it.',
  by: 'converter',
  on: '2026-11-23',
};

function metadata(...values: readonly string[]): Metadatum[] {
  return values.map((value) => ({
    field: 'date',
    value,
    words: `${value}T08:00`,
    place: 'JSON-LD datePublished',
  }));
}

function settled(
  text: Reading<string | null>,
  given: readonly string[],
  preferred: 'text' | 'metadata' = 'metadata',
) {
  return settle<string | null>(text, readingsOf(metadata(...given), 'date'), Object.is, preferred);
}

describe('settling text and metadata', () => {
  const text = { value: '2021-03-05', basis: STATED };

  it('takes what only the text states', () => {
    assert.deepEqual(settled(text, []), { ...text, other: null });
  });

  it('takes what only the metadata state, in their words and with their place', () => {
    const { value, basis, other } = settled({ value: null, basis: UNKNOWN }, ['2021-03-04']);
    assert.deepEqual([value, other], ['2021-03-04', null]);
    assert.deepEqual(basis, {
      is: 'stated',
      in: 'metadata',
      words: '2021-03-04T08:00',
      place: 'JSON-LD datePublished',
    });
  });

  it('takes the printed form where both agree, and stated words before a conclusion', () => {
    assert.deepEqual(settled(text, ['2021-03-05']).basis, STATED);
    assert.equal(settled({ ...text, basis: INFERRED }, ['2021-03-05']).basis.is, 'stated');
  });

  it('keeps the other reading where they disagree, whichever stands', () => {
    assert.deepEqual(
      [settled(text, ['2021-03-04']).value, settled(text, ['2021-03-04']).other],
      ['2021-03-04', text],
    );
    const printed = settled(text, ['2021-03-04'], 'text');
    assert.deepEqual([printed.value, printed.other?.value], ['2021-03-05', '2021-03-04']);
  });

  it('keeps the other reading where metadata disagree with each other', () => {
    const { value, other } = settled({ value: null, basis: UNKNOWN }, ['2021-03-04', '2021-03-06']);
    assert.deepEqual([value, other?.value], ['2021-03-04', '2021-03-06']);
  });

  it('reads the authors of one place as one statement', () => {
    const one = { field: 'author', words: 'W', place: 'meta name="author"' } as const;
    const readings = authorReadings([
      { ...one, value: 'Ada Brennick' },
      { ...one, value: 'Jo Osterby', place: 'JSON-LD author' },
      { ...one, value: 'Mia Holt' },
    ]);
    assert.deepEqual(
      readings.map(({ value }) => value),
      [['Ada Brennick', 'Mia Holt'], ['Jo Osterby']],
    );
  });
});
