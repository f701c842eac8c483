import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { splitsPair } from '../../../../src/core/text/code-points.ts';
import { stepByWord, type Step } from '../../../../src/core/text/word-steps.ts';

const TEXT = 'The board said: “We counted them twice,” and\nclosed the door.';

/** The words that stand after steps, beginning with `words` of TEXT. */
function after(words: string, ...steps: Step[]): string {
  const start = TEXT.indexOf(words);
  const range = steps.reduce((range, step) => stepByWord(TEXT, range, step, 'en'), {
    start,
    end: start + words.length,
  });
  return TEXT.slice(range.start, range.end);
}

const BEGIN_EARLIER: Step = { of: 'start', towards: 'start' };
const BEGIN_LATER: Step = { of: 'start', towards: 'end' };
const END_EARLIER: Step = { of: 'end', towards: 'start' };
const END_LATER: Step = { of: 'end', towards: 'end' };

describe('stepByWord', () => {
  it('takes a word or a sign in, and leaves it out again', () => {
    assert.equal(after('counted', BEGIN_EARLIER), 'We counted');
    assert.equal(after('counted', BEGIN_EARLIER, BEGIN_EARLIER), '“We counted');
    assert.equal(after('counted them', END_LATER), 'counted them twice');
    assert.equal(after('them twice', END_LATER, END_LATER), 'them twice,”');
    assert.equal(after('We counted them', BEGIN_LATER), 'counted them');
    assert.equal(after('We counted them', END_EARLIER), 'We counted');
  });

  it('goes from one paragraph into the next', () => {
    assert.equal(after('and', END_LATER), 'and\nclosed');
    assert.equal(after('closed', BEGIN_EARLIER), 'and\nclosed');
  });

  it('leaves a word at least, and stays in the text', () => {
    assert.equal(after('counted', BEGIN_LATER), 'counted');
    assert.equal(after('counted', END_EARLIER), 'counted');
    assert.equal(after('The board', BEGIN_EARLIER), 'The board');
    assert.equal(after('door.', END_LATER), 'door.');
  });

  it('knows the words of languages without blanks', () => {
    const text = '図書館は端末を残す。';
    const range = stepByWord(text, { start: 0, end: text.length }, BEGIN_LATER, 'ja');
    assert.ok(range.start > 0 && range.start <= 3, String(range.start));
  });

  it('gives a part of the text without blanks at the end that moved and without torn characters, whatever the text', () => {
    const end = fc.constantFrom('start', 'end');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 600 }),
        fc.nat(),
        fc.nat(),
        fc.record({ of: end, towards: end }),
        (text, one, other, step) => {
          const start = one % text.length;
          const range = { start, end: start + 1 + (other % (text.length - start)) };
          const moved = stepByWord(text, range, step, 'en');
          assert.ok(moved.start >= 0 && moved.start < moved.end && moved.end <= text.length);
          const kept = step.of === 'start' ? 'end' : 'start';
          assert.equal(moved[kept], range[kept]);
          if (moved[step.of] === range[step.of]) return;
          assert.equal(moved[step.of] < range[step.of], step.towards === 'start');
          assert.ok(!splitsPair(text, moved[step.of]));
          const beside = step.of === 'start' ? text.slice(moved.start) : text.slice(0, moved.end);
          assert.match(step.of === 'start' ? (beside[0] ?? '') : (beside.at(-1) ?? ''), /\S/);
        },
      ),
    );
  });
});
