import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { occurrences } from '../../../../src/core/search/occurrences.ts';
import { readSpellings } from '../../../../src/core/search/spellings.ts';
import { readTerms } from '../../../../src/core/search/terms.ts';

const SPELLINGS = readSpellings([['Mojahedin', 'Mujahedin']]);

const marked = (text: string, query: string): string[] =>
  occurrences(text, readTerms(query, 'en'), SPELLINGS).map(({ start, end }) => text.slice(start, end));

describe('the words to mark in an article', () => {
  it('are whole words that begin like the one searched for', () => {
    assert.deepEqual(marked('Trams, the tram’s end; a streetcar, no trammel-net.', 'tram'), [
      'Trams',
      'tram',
      'trammel',
    ]);
  });

  it('are phrases as they stand, over punctuation and blanks', () => {
    assert.deepEqual(marked('the tram,\n line of the trams', '"tram line"'), ['tram,\n line']);
  });

  it('are short words only where they stand alone', () => {
    assert.deepEqual(marked('The EU and Europe', 'EU'), ['EU']);
  });

  it('are found in the other spelling, and marked as printed', () => {
    assert.deepEqual(marked('Café, در اينترنت', 'cafe اینترنت'), ['Café', 'اينترنت']);
  });

  it('are found in every declared spelling', () => {
    assert.deepEqual(marked('The Mujahedin’s office; two MOJAHEDIN', 'mojahedin'), [
      'Mujahedin',
      'MOJAHEDIN',
    ]);
    assert.deepEqual(marked('the mujahedin office', '"Mojahedin office"'), ['mujahedin office']);
  });

  it('stand anywhere in a script that sets no blanks', () => {
    assert.deepEqual(marked('我们在2021年要求自由。', '自由'), ['自由']);
    assert.deepEqual(marked('図書館は四月に開く', '図書館'), ['図書館']);
  });

  it('have the signs in them that the article prints, or none', () => {
    assert.deepEqual(marked('The U.S. and the US, not us all', 'US'), ['U.S', 'US', 'us']);
    assert.deepEqual(marked('an e-mail, two emails', 'email'), ['e-mail', 'emails']);
    assert.deepEqual(marked('the quay—the old one', '"quay the"'), ['quay—the']);
    assert.deepEqual(marked('a tram. A line', 'trama'), []);
  });

  it('are none for a word that folds to nothing', () => {
    assert.deepEqual(marked('some words', 'ـ'), []);
  });

  it('never fail, whatever the text and the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, query) => {
        let last = 0;
        for (const { start, end } of occurrences(text, readTerms(query, 'en'), SPELLINGS)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
    );
  });
});
