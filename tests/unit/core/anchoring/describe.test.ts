import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import fc from 'fast-check';
import { describe } from '../../../../src/core/anchoring/describe.ts';
import { resolve } from '../../../../src/core/anchoring/resolve.ts';
import { selector } from '../../../../src/core/anchoring/selector.ts';

suite('describe', () => {
  it('makes a record that leads back to the words, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'binary' }),
        (before, exact, after) => {
          const text = before + exact + after;
          const range = { start: before.length, end: before.length + exact.length };
          const described = selector.parse(describe(text, range));
          assert.equal(described.exact, exact);
          assert.ok(described.prefix.length <= 32 && described.suffix.length <= 32);
          const place = resolve(text, described);
          const places =
            place.status === 'found' ? [place.range] : place.status === 'ambiguous' ? place.ranges : [];
          assert.ok(places.some(({ start }) => start === range.start));
        },
      ),
    );
  });

  it('never keeps half of a character', () => {
    const text = '😀'.repeat(20) + 'x' + '😀'.repeat(20);
    for (const pad of ['', 'a', 'ab']) {
      const start = 40 + pad.length;
      const { prefix, suffix } = describe(text.slice(0, 40) + pad + text.slice(40), {
        start,
        end: start + 1,
      });
      assert.ok(prefix.isWellFormed() && suffix.isWellFormed());
    }
  });

  it('refuses a range without words', () => {
    assert.throws(() => describe('words', { start: 2, end: 2 }), RangeError);
    assert.throws(() => describe('words', { start: 2, end: 9 }), RangeError);
  });
});
