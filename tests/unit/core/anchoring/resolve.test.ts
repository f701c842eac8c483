import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { resolve } from '../../../../src/core/anchoring/resolve.ts';

describe('resolve', () => {
  it('never points at other words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (before, after, exact) => {
        const whole = before + exact + after;
        const result = resolve(whole, { exact });
        assert.notEqual(result.status, 'missing');
        if (result.status === 'found') {
          assert.equal(whole.slice(result.range.start, result.range.end), exact);
        }
      }),
    );
  });

  it('tells two places apart by what stands beside them', () => {
    const text = 'The ferry was late. The bus was late.';
    const result = resolve(text, { exact: 'was late', prefix: 'bus ' });
    assert.deepEqual(result, { status: 'found', range: { start: 28, end: 36 } });
  });

  it('says so when the words stand in several places, overlapping ones included', () => {
    const result = resolve('anana', { exact: 'ana' });
    assert.deepEqual(result, {
      status: 'ambiguous',
      ranges: [
        { start: 0, end: 3 },
        { start: 2, end: 5 },
      ],
    });
  });

  it('takes no other spelling for the words', () => {
    assert.equal(resolve('It’s late.', { exact: "It's" }).status, 'missing');
  });

  it('refuses a selector without words', () => {
    assert.throws(() => resolve('text', { exact: '' }), RangeError);
  });
});
