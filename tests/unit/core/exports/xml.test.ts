import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { element, xmlFile } from '../../../../src/core/exports/xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
/** Every character that XML 1.0 can carry. */
const POSSIBLE = /^[\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** Signs that mean something to XML, and such as no file may hold. */
const wild = fc.string({
  unit: fc.oneof(
    fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '&lt;', '\u0000', '\u000b', '\ud800', '\ufffe'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
});

describe('XML', () => {
  it('gives back any text that it can carry, in elements and in attributes', () => {
    fc.assert(
      fc.property(wild, wild, (text, value) => {
        const file = xmlFile(
          element(
            'feed',
            { xmlns: ATOM },
            element('id', {}, 'a'),
            element('title', {}, `|${text}|`),
            element('updated', {}, '2026-11-24T00:00:00Z'),
            element('link', { href: `|${value}|` }),
          ),
        );
        const { title, links } = parseAtomFeed(file);
        assert.match(file, POSSIBLE);
        assert.equal(title?.value, `|${carried(text)}|`);
        assert.equal(links?.[0]?.href, `|${carried(value)}|`);
      }),
    );
  });

  it('leaves out attributes without a value, and closes what is empty', () => {
    assert.equal(element('a', { b: undefined, c: '' }).markup, '<a c=""/>');
  });
});

/** What XML cannot carry is marked as missing, not dropped. */
function carried(text: string): string {
  return Array.from(text, (character) => (POSSIBLE.test(character) ? character : '\ufffd')).join('');
}
