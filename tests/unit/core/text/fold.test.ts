import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fold, foldText } from '../../../../src/core/text/fold.ts';

const SAME: readonly (readonly [string, string, string])[] = [
  ['capitals', 'OSTERBY', 'osterby'],
  ['curly and straight marks', '“It’s,” he said', '"It\'s," he said'],
  ['two apostrophes for one mark', "''no''", '"no"'],
  ['guillemets and German marks', '«nein» „nein“', '"nein" "nein"'],
  ['dashes', 'north—south – east', 'north-south - east'],
  ['white space', 'one\u00a0 two\n\tthree', 'one two three'],
  ['accents, composed or not', 'Café Cafe\u0301', 'cafe cafe'],
  ['the sharp s', 'Straße', 'STRASSE'],
  ['Arabic and Persian yeh and kaf', 'علي كتاب', 'علی کتاب'],
  ['the zero-width non-joiner', 'می‌رود', 'میرود'],
  ['tatweel and vowel points', 'كـــتابٌ', 'کتاب'],
  ['digits of Arabic and Persian', '٢٠٢٠ ۲۰۲۰', '2020 2020'],
  ['soft hyphens and marks of direction', 'nev\u00ader\u200f', 'never'],
  ['one Hangul syllable, composed or not', '\ud55c', '\u1112\u1161\u11ab'],
];

const DIFFERENT: readonly (readonly [string, string, string])[] = [
  ['Japanese voicing', 'か', 'が'],
  ['Indic vowel signs', 'कि', 'की'],
  ['words and their parts', 'north south', 'northsouth'],
];

describe('fold', () => {
  for (const [what, one, other] of SAME) {
    it(`makes one form of ${what}`, () => {
      assert.equal(foldText(one), foldText(other));
    });
  }

  for (const [what, one, other] of DIFFERENT) {
    it(`keeps apart ${what}`, () => {
      assert.notEqual(foldText(one), foldText(other));
    });
  }

  it('leads back to the printed words', () => {
    const printed = 'Das Café\u00a0„Straße“ schließt.';
    const { text, toSource } = fold(printed);
    const start = text.indexOf('"strasse"');
    const { start: from, end } = toSource({ start, end: start + '"strasse"'.length });
    assert.equal(printed.slice(from, end), '„Straße“');
  });

  it('leads back to single letters of plain words', () => {
    const printed = 'The tram  line';
    const { text, toSource } = fold(printed);
    const start = text.indexOf('line');
    assert.deepEqual(toSource({ start: start + 1, end: start + 2 }), { start: 11, end: 12 });
  });

  it('keeps a mark with the letter that it sits on, behind plain words', () => {
    assert.equal(foldText('ab cke\u0301 d'), 'ab cke d');
  });

  it('folds a text of one long line', () => {
    assert.equal(foldText('Ab '.repeat(3_000_000)).length, 9_000_000);
  });

  it('leads back into the text, in order, from every place of every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        const { text, toSource } = fold(printed);
        assert.equal(text, foldText(printed));
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = toSource({ start: at, end: at + 1 });
          assert.ok(last <= start && start < end && end <= printed.length);
          assert.ok(foldText(printed.slice(start, end)).includes(text.charAt(at)));
          last = start;
        }
        const { start, end } = toSource({ start: text.length, end: text.length });
        assert.ok(start === printed.length && end === printed.length);
      }),
    );
  });
});
