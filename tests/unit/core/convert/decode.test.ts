import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../../src/core/convert/decode.ts';

const GERMAN =
  'Die Bücherei von Osterby öffnet künftig auch sonntags. Das beschloss der Gemeinderat nach längerer Aussprache. ' +
  'Für die zusätzlichen Stunden wurden zwei Kräfte eingestellt, sagte die Büchereileiterin. „Das war überfällig“, fügte sie hinzu.';

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => ({ '„': 0x84, '“': 0x93 })[character] ?? character.charCodeAt(0));

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), !big);
  return bytes;
}

describe('decode', () => {
  it('reads every well-formed text in UTF-8 as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(
          text.length > 0 && !/[\0-\x08\x0e-\x1f]/.test(text) && !/^(?:\ufeff|GIF8|%PDF-|RIFF)/.test(text),
        );
        const decoded = decode(new TextEncoder().encode(text));
        assert.deepEqual(decoded, { ok: true, text, encoding: { name: 'utf-8', by: 'valid' } });
      }),
    );
  });

  it('keeps a byte order mark, for it is a character of the seed', () => {
    const decoded = decode(new TextEncoder().encode(`\ufeff${GERMAN}`));
    assert.deepEqual(decoded, {
      ok: true,
      text: `\ufeff${GERMAN}`,
      encoding: { name: 'utf-8', by: 'byte-order-mark' },
    });
  });

  it('reads UTF-16 with and without a mark, and windows-1252', () => {
    for (const big of [true, false]) {
      const name = big ? 'utf-16be' : 'utf-16le';
      assert.deepEqual(decode(utf16(GERMAN, big)), {
        ok: true,
        text: GERMAN,
        encoding: { name, by: 'recognised' },
      });
      assert.deepEqual(decode(utf16(`\ufeff${GERMAN}`, big)), {
        ok: true,
        text: `\ufeff${GERMAN}`,
        encoding: { name, by: 'byte-order-mark' },
      });
    }
    assert.deepEqual(decode(windows1252(GERMAN)), {
      ok: true,
      text: GERMAN,
      encoding: { name: 'windows-1252', by: 'recognised' },
    });
  });

  it('refuses damaged UTF-8, and names the byte and its line', () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('Büchereiöffnung\nam '),
      0xff,
      ...new TextEncoder().encode('Übersee'),
    ]);
    const decoded = decode(bytes);
    assert.ok(!decoded.ok);
    assert.equal(decoded.line, 2);
    assert.match(decoded.reason, /byte 22 \(hexadecimal FF, line 2\)/);
  });

  it('never puts another character in the place of one that it cannot read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded.ok && decoded.encoding.by !== 'valid') assert.ok(!decoded.text.includes('\ufffd'));
      }),
    );
  });

  it('refuses files that are no text, by what they are', () => {
    assert.match(reasonFor([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /PNG picture/);
    assert.match(reasonFor(Array.from('%PDF-1.7', (character) => character.charCodeAt(0))), /PDF/);
    assert.match(reasonFor(Array.from({ length: 500 }, (_, at) => (at * 37) % 7)), /no text/);
  });
});

function reasonFor(bytes: readonly number[]): string {
  const decoded = decode(Uint8Array.from(bytes));
  return decoded.ok ? 'read' : decoded.reason;
}
