import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { indexText, indexWords } from '../../../../src/core/search/index-words.ts';
import { NO_SPELLINGS } from '../../../../src/core/search/spellings.ts';
import { foldText } from '../../../../src/core/text/fold.ts';

const asked = (text: string): string => indexText(text, NO_SPELLINGS);

describe('the words that are looked for in the index', () => {
  it('have no sign that the engine leaves in a question and not in its index', () => {
    assert.equal(
      asked('b>14 a+b $5 x=y درخت\u200cها tr\u00adam tr\u200bam — «quay»'),
      'b14 ab 5 xy درختها tram tram quay',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of asked(text).split(' ')) assert.match(word, /^[\p{L}\p{N}\p{M}]*$/u);
      }),
    );
  });

  it('are the same for all spellings that a reader takes for the same', () => {
    const letters = fc.constantFrom(...Array.from('aÄé ß-’“”يىكـ\u200c\u064eة٢۲2かが自'));
    fc.assert(
      fc.property(fc.array(letters), (list) => {
        const text = list.join('');
        assert.equal(foldText(asked(text)), foldText(asked(foldText(text))));
      }),
    );
  });

  it('are all of a text, cut behind dashes and between signs of scripts without blanks', () => {
    const printed = (piece: string): string[] => indexWords(piece, NO_SPELLINGS).map((word) => word.printed);
    assert.deepEqual(printed('(quay—the'), ['(quay—', 'the']);
    assert.deepEqual(printed('“wait…”—she'), ['“wait…”—', 'she']);
    assert.deepEqual(printed('well-known'), ['well-known']);
    assert.deepEqual(printed('—she—'), ['—she—']);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab—…-“”自かé')) }), (piece) => {
        assert.equal(printed(piece).join(''), piece);
      }),
    );
  });
});
