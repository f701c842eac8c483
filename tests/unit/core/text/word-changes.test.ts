import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { paragraphChanges, wordChanges, type Stretch } from '../../../../src/core/text/word-changes.ts';

const sides = (stretches: readonly Stretch[]): { before: string; after: string } => ({
  before: stretches.flatMap(({ is, text }) => (is === 'added' ? [] : [text])).join(''),
  after: stretches.flatMap(({ is, text }) => (is === 'removed' ? [] : [text])).join(''),
});

describe('what changed between two texts', () => {
  it('is told by whole words', () => {
    assert.deepEqual(wordChanges('The ferry sails at nine.', 'The ferry sails at ten.'), [
      { is: 'same', text: 'The ferry sails at ' },
      { is: 'removed', text: 'nine' },
      { is: 'added', text: 'ten' },
      { is: 'same', text: '.' },
    ]);
  });

  it('is told sign by sign where words are not parted by blanks', () => {
    const changed = wordChanges('港口今天关闭', '港口明天关闭').filter(({ is }) => is !== 'same');
    assert.deepEqual(changed, [
      { is: 'removed', text: '今' },
      { is: 'added', text: '明' },
    ]);
  });

  it('shows both texts whole, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('ferry', 'port', ' ', '. ', '\n')).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        assert.deepEqual(sides(wordChanges(before, after)), { before, after });
      }),
    );
  });

  it('leaves no paragraph out and changes none', () => {
    const paragraphs = fc.array(
      fc
        .array(fc.constantFrom('ferry', 'port', 'sails', 'late'), { minLength: 1 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const changes = paragraphChanges(before, after).map(sides);
        assert.deepEqual(
          changes.flatMap((side) => (side.before === '' ? [] : [side.before])),
          before,
        );
        assert.deepEqual(
          changes.flatMap((side) => (side.after === '' ? [] : [side.after])),
          after,
        );
      }),
    );
  });

  it('parts paragraphs that have nothing in common', () => {
    const changes = paragraphChanges(['Rain fell all night.'], ['Shops opened early today, owners say.']);
    assert.deepEqual(
      changes.map((stretches) => stretches.map(({ is }) => is)),
      [['removed'], ['added']],
    );
  });
});
