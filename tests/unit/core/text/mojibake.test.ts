import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { suspectMojibake } from '../../../../src/core/text/mojibake.ts';

/** UTF-8 read as Windows-1252, as a program does that was told the wrong encoding. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

function proposals(text: string): string[] {
  return suspectMojibake(text).map(({ proposed }) => proposed);
}

describe('suspectMojibake', () => {
  it('proposes what was meant, in western, eastern and far scripts', () => {
    assert.deepEqual(proposals(misread('Küche für Zoë')), ['ü', 'ü', 'ë']);
    assert.deepEqual(proposals(misread('“don’t” – €5')), ['“', '’', '”', '–', '€']);
    assert.deepEqual(proposals(misread('Привет, мир')), ['Привет', 'мир']);
    assert.deepEqual(proposals(misread('日本')), ['日本']);
  });

  it('names the place of each', () => {
    const text = misread('Die Küche');
    for (const { start, end, exact } of suspectMojibake(text)) assert.equal(text.slice(start, end), exact);
  });

  it('leaves sound text alone', () => {
    for (const text of [
      'LIBERTÉ” écrit-il',
      '“IRMÔ disse',
      'À la «carte» – naïve façade, Ångström',
      'ÜBERGRÖSSE“, sagte er',
      '“Ça va…”',
      'Привет, мир. سلام دنیا',
      'Đà Nẵng – “Huế”',
      'price in £ and €; 5 °C; © 2020',
    ])
      assert.deepEqual(proposals(text), [], text);
  });

  it('finds every stretch of letters that was misread, whatever the letters', () => {
    const cyrillic = fc.string({
      unit: fc.constantFrom(...Array.from('абвгдежзиклмнопрстуфхцчшэюя')),
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(cyrillic, { minLength: 1, maxLength: 4 }), (words) => {
        assert.deepEqual(proposals(words.map(misread).join(' ')), words);
      }),
    );
  });

  it('never fails, nor points outside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end, exact } of suspectMojibake(text))
          assert.equal(text.slice(start, end), exact);
      }),
    );
  });

  it('reads five megabytes in a moment', () => {
    const begin = performance.now();
    suspectMojibake('Ã'.repeat(2_500_000) + 'â€'.repeat(1_250_000));
    assert.ok(performance.now() - begin < 10_000);
  });
});
