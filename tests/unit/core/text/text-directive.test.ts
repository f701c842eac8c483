import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textDirective } from '../../../../src/core/text/text-directive.ts';

const words = fc.string({ unit: 'binary', minLength: 1 });
const fragment = fc.record(
  { prefix: words, textStart: words, textEnd: words, suffix: words },
  { requiredKeys: ['textStart'] },
);

describe('a text directive', () => {
  it('gives the words back to whoever reads it as the specification says', () => {
    fc.assert(
      fc.property(fragment, ({ prefix, textStart, textEnd, suffix }) => {
        const parts = textDirective({ prefix, textStart, textEnd, suffix })
          .slice(':~:text='.length)
          .split(',');
        if (prefix !== undefined)
          assert.equal(decodeURIComponent(parts.shift()?.replace(/-$/, '') ?? ''), prefix);
        if (suffix !== undefined)
          assert.equal(decodeURIComponent(parts.pop()?.replace(/^-/, '') ?? ''), suffix);
        assert.deepEqual(parts.map(decodeURIComponent), [textStart, textEnd ?? []].flat());
      }),
    );
  });

  it('holds nothing that ends an address in Markdown, wikitext or a sentence', () => {
    fc.assert(
      fc.property(fragment, (any) => {
        assert.match(textDirective(any), /^:~:text=(?:[A-Za-z0-9]|%[0-9A-F]{2}|,|-)+$/);
      }),
    );
  });

  it('is written of half a sign too, as pages show it', () => {
    assert.equal(textDirective({ textStart: 'a\uD800' }), ':~:text=a%EF%BF%BD');
  });
});
