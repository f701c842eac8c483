import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { breakLines } from '../../../../src/core/text/break-lines.ts';

/** As if every sign were one unit wide. */
const measure = (text: string): number => [...new Intl.Segmenter().segment(text)].length;
const bare = (text: string): string => text.replace(/[\s\u200b]+/gu, '');
const text = fc
  .array(fc.oneof(fc.string(), fc.constantFrom(' ', 'سلام', 'می‌خواهم', '😀', '\u00a0')))
  .map((all) => all.join(' '));

describe('a text broken into lines', () => {
  it('keeps every character, in order, and no line is too wide', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (words, width) => {
        const lines = breakLines(words, width, measure);
        assert.equal(bare(lines.join('')), bare(words));
        for (const line of lines) assert.ok(measure(line) <= width, line);
      }),
    );
  });

  it('is cut after the last whole word that leaves room for the ellipsis', () => {
    assert.deepEqual(breakLines('the harbour wards wait for a line', 14, measure, 2), [
      'the harbour',
      'wards wait …',
    ]);
  });

  it('never has more lines than asked for, and says by an ellipsis that words are missing', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 4, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (words, width, most) => {
          const whole = breakLines(words, width, measure);
          const cut = breakLines(words, width, measure, most);
          assert.ok(cut.length <= most);
          if (whole.length <= most) assert.deepEqual(cut, whole);
          else assert.match(cut.at(-1) ?? '', / …$/);
          for (const line of cut) assert.ok(measure(line) <= width, line);
        },
      ),
    );
  });

  it('breaks a word only where no line could hold it', () => {
    assert.deepEqual(breakLines('to Donaudampfschiff', 8, measure), ['to Donau', 'dampfsch', 'iff']);
  });
});
