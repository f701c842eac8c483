import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bare, matchBlocks } from '../../../../src/readers/html/match.ts';

const found = (blocks: readonly string[], proposed: readonly string[]): number[] =>
  [...matchBlocks(blocks.map(bare), proposed.map(bare))].toSorted((a, b) => a - b);

const LONG = 'The harbour council said that the old quay will be dredged';

describe('matching blocks', () => {
  it('finds blocks that a library joined, in other spelling of blanks and marks', () => {
    assert.deepEqual(
      found([LONG, `${LONG} twice`, 'Menu'], [`“${LONG}” — ${LONG.toUpperCase()} twice.`]),
      [0, 1],
    );
  });

  it('takes a short line only where it stands alone', () => {
    assert.deepEqual(found(['Menu', LONG], [`Menu ${LONG}`]), [1]);
    assert.deepEqual(found(['Menu', LONG], ['Menu', LONG]), [0, 1]);
  });

  it('takes the paragraph, not the teaser that repeats its beginning above', () => {
    const [opening, second] = [`${LONG}.`, 'Fishermen had waited for this for three years or more.'];
    assert.deepEqual(found([opening, 'Menu', opening, second], [opening, second]).at(-1), 3);
    assert.equal(found([second, 'Menu', opening, second], [opening, second]).length, 2);
    assert.deepEqual(found([second, 'Menu', opening, second], [opening, second]), [2, 3]);
  });

  it('finds every block of a proposal that is the page, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: 'grapheme' })), (blocks) => {
        const lettered = blocks.filter((text) => bare(text) !== '');
        assert.equal(found(lettered, lettered).length, lettered.length);
      }),
    );
  });
});
