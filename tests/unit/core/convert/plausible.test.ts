import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../../src/core/convert/decode.ts';
import { isPlausible } from '../../../../src/core/convert/plausible.ts';

describe('isPlausible', () => {
  it('accepts what people write in the old encodings of Europe', () => {
    for (const text of [
      'Le maire à Nîmes a répondu « non » à l’appel.',
      'Il ponte è chiuso; la città aspetta.',
      'Vi bor på en ø – sagde hun.',
      'The café takes £5 or €6.',
    ]) {
      assert.equal(isPlausible(text), true, text);
    }
  });

  it('tells damaged UTF-8 from it, which every old encoding can read', () => {
    const damaged = [
      'Valid text, then \xc3\x28 in a sentence.',
      'A body \xff\xfe with \xc0\xaf in it.',
      'Cut off in a letter \xe2\x80',
    ];
    for (const text of damaged) {
      const decoded = decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
      assert.equal(decoded.ok, false, text);
    }
  });
});
