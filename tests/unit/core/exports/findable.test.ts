import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openSearch } from '../../../../src/core/exports/open-search.ts';
import { sitemap, sitemapIndex } from '../../../../src/core/exports/sitemap.ts';

const AT = 'https://archive.example/';

describe('the sitemap', () => {
  it('names every page once, as XML wants it', () => {
    const text = sitemap([AT, `${AT}search/?q=a&b`]);
    assert.deepEqual(text.match(/<loc>.*?<\/loc>/g), [
      `<loc>${AT}</loc>`,
      `<loc>${AT}search/?q=a&amp;b</loc>`,
    ]);
    assert.match(sitemapIndex([`${AT}sitemap-1.xml`]), /<sitemap>\s*<loc>.*sitemap-1\.xml<\/loc><\/sitemap>/);
  });
});

describe('the OpenSearch description', () => {
  const described = (name: string): string =>
    openSearch({
      name,
      description: 'Articles.',
      search: `${AT}search/?q=`,
      icon: `${AT}icon.svg`,
      self: AT,
    });

  it('asks the search with the words that a reader types', () => {
    assert.match(described('Cuttings'), /template="https:\/\/archive\.example\/search\/\?q=\{searchTerms\}"/);
  });

  it('has a short name of at most sixteen characters, cut at a word where it can be', () => {
    assert.equal(shortName(described('Press Archive of the Coast')), 'Press Archive of');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '𝒜', 'ی'), minLength: 1 }), (name) => {
        assert.ok(Array.from(shortName(described(name))).length <= 16);
        assert.ok(!shortName(described(name)).includes('\ufffd'));
      }),
    );
  });
});

function shortName(text: string): string {
  return /<ShortName>(.*)<\/ShortName>/.exec(text)?.[1] ?? '';
}
