import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mintId } from '../../../../src/core/text/permanent-id.ts';
import { meantId } from '../../../../src/core/quotations/nearest-id.ts';
import { sha256 } from '../../../../src/io/sha256.ts';

const known = Array.from({ length: 50 }, (_, occurrence) =>
  mintId({ article: 'a', words: 'the tide decides', occurrence }, new Set(), sha256),
);

describe('meantId', () => {
  it('knows an id however it is typed', () => {
    for (const id of known) {
      const typed = id.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'l');
      assert.deepEqual(meantId(` ${typed.slice(0, 3)}-${typed.slice(3)}`, known), { is: 'known', id });
    }
  });

  it('proposes the id that was meant when one character is wrong or two changed places', () => {
    for (const id of known) {
      const wrong = (id.startsWith('z') ? 'y' : 'z') + id.slice(1);
      assert.deepEqual(meantId(wrong, known), { is: 'unknown', mistyped: true, nearest: id });
      if (id[2] === id[3]) continue;
      const exchanged = id.slice(0, 2) + (id[3] ?? '') + (id[2] ?? '') + id.slice(4);
      assert.deepEqual(meantId(exchanged, known), { is: 'unknown', mistyped: true, nearest: id });
    }
  });

  it('proposes nothing for what is like no id', () => {
    for (const typed of ['', 'harbour', 'ü'.repeat(9)])
      assert.deepEqual(meantId(typed, known), {
        is: 'unknown',
        mistyped: meantMistyped(typed),
        nearest: undefined,
      });
  });
});

function meantMistyped(typed: string): boolean {
  const meant = meantId(typed, []);
  return meant.is === 'unknown' && meant.mistyped;
}
