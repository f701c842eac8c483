import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mintId, readId } from '../../../../src/core/text/permanent-id.ts';
import { quotation } from '../../../../src/core/quotations/quotation.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const source = { article: '1987-05-02-bridge', words: '"we will build it"', occurrence: 0 };

describe('mintId', () => {
  it('gives the same words of an article the same id, for ever', () => {
    assert.equal(mintId(source, new Set(), sha256), 'pqe43gy');
  });

  it('gives the same words, said again, another one', () => {
    assert.notEqual(
      mintId({ ...source, occurrence: 1 }, new Set(), sha256),
      mintId(source, new Set(), sha256),
    );
  });

  it('never gives an id twice', () => {
    const taken = new Set<string>();
    for (let count = 0; count < 46; count++) taken.add(mintId(source, taken, sha256));
    assert.equal(taken.size, 46);
    assert.throws(() => mintId(source, taken, sha256), /taken/u);
  });

  it('gives ids that the record and the reader accept', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (article, words, occurrence) => {
        const id = mintId({ article, words, occurrence }, new Set(), sha256);
        assert.equal(quotation.shape.id.parse(id), id);
        assert.deepEqual(readId(id), { is: 'id', id });
      }),
    );
  });
});

describe('readId', () => {
  const id = mintId(source, new Set(), sha256);

  it('reads capitals, spaces, hyphens and look-alike letters', () => {
    const typed = ` ${id.slice(0, 3).toUpperCase()}-${id.slice(3).replaceAll('0', 'o').replaceAll('1', 'l')} `;
    assert.deepEqual(readId(typed), { is: 'id', id });
  });

  it('recognises every single wrong character', () => {
    for (let at = 0; at < id.length; at++) {
      for (const wrong of '0123456789abcdefghjkmnpqrstvwxyz') {
        if (wrong === id[at]) continue;
        assert.equal(readId(id.slice(0, at) + wrong + id.slice(at + 1)).is, 'mistyped');
      }
    }
  });

  it('recognises any two characters that changed places', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(6), fc.nat(6), (article, one, other) => {
        const characters = Array.from(mintId({ ...source, article }, new Set(), sha256));
        fc.pre(characters[one] !== characters[other]);
        [characters[one], characters[other]] = [characters[other] ?? '', characters[one] ?? ''];
        assert.equal(readId(characters.join('')).is, 'mistyped');
      }),
    );
  });

  it('leaves other words alone', () => {
    for (const typed of ['', 'bridge', 'municipal', 'die Brücke', `${id}!`]) {
      assert.equal(readId(typed).is, 'other');
    }
  });
});
