import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NO_SPELLINGS } from '../../../../src/core/search/spellings.ts';
import {
  containsPhrase,
  containsTerm,
  readTerms,
  searched,
  writeTerms,
} from '../../../../src/core/search/terms.ts';

describe('what is searched for', () => {
  it('is the words, without those that stand in every text', () => {
    const terms = readTerms('what is the price of trams?', 'en');
    assert.deepEqual(terms, {
      words: ['price', 'trams'],
      phrases: [],
      leftOut: ['what', 'is', 'the', 'of'],
      excluded: [],
    });
  });

  it('keeps every word of a phrase, in whichever marks it stands', () => {
    for (const marks of ['""', '“”', '„“', '«»']) {
      assert.deepEqual(readTerms(`tram ${marks[0]}to be or not${marks[1]}`, 'en').phrases, ['to be or not']);
    }
  });

  it('takes an unpaired mark for none', () => {
    assert.deepEqual(readTerms('“tram line', 'en').words, ['tram', 'line']);
    assert.deepEqual(readTerms('tram”line', 'en').words, ['tram', 'line']);
  });

  it('is two words where a dash stands between them, and one where a hyphen does', () => {
    assert.deepEqual(readTerms('tram—quay 2019–2021 well-known', 'en').words, [
      'tram',
      'quay',
      '2019',
      '2021',
      'well-known',
    ]);
  });

  it('looks for names in capitals though they are common words, and for short words as they stand', () => {
    assert.deepEqual(readTerms('WHO EU report', 'en'), {
      words: ['report'],
      phrases: ['WHO', 'EU'],
      leftOut: [],
      excluded: [],
    });
  });

  it('leaves out what has a minus before it, and takes no hyphen for one', () => {
    const terms = readTerms('tram -bus –“night line” well-known - 5−3', 'en');
    assert.deepEqual(terms.excluded, ['night line', 'bus']);
    assert.deepEqual(terms.words, ['tram', 'well-known', '5−3']);
  });

  it('takes a word of a script without blanks for a phrase of its signs', () => {
    assert.deepEqual(readTerms('自由 tram', 'en'), {
      words: ['tram'],
      phrases: ['自由'],
      leftOut: [],
      excluded: [],
    });
  });

  it('never loses a word: each is searched for or named as left out', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const terms = readTerms(words.join(' '), 'en');
        assert.deepEqual(new Set([...searched(terms), ...terms.leftOut]), new Set(words));
      }),
    );
  });

  it('can be written into an address and read again, whatever was typed', () => {
    const likely = fc.string({ unit: fc.constantFrom(...Array.from('ab0中 "“”„«».'), 'the', 'IT') });
    fc.assert(
      fc.property(fc.oneof(likely, fc.string(), fc.string({ unit: 'binary' })), (typed) => {
        const terms = { ...readTerms(typed, 'en'), leftOut: [], excluded: [] };
        assert.deepEqual(readTerms(writeTerms(terms), 'en'), terms);
      }),
    );
  });

  it('stands in a text across punctuation and spelling variants', () => {
    assert.ok(containsTerm('said: “The People’s tram,” she', "people's TRAM she", NO_SPELLINGS));
    assert.ok(containsTerm('در اينترنت', 'اینترنت', NO_SPELLINGS));
    assert.ok(!containsTerm('internal', 'internet', NO_SPELLINGS));
  });

  it('stands in a text with or without the signs that stand in its words', () => {
    for (const [text, term] of [
      ['U.S. ships', 'US'],
      ['the US fleet', 'U.S.'],
      ['an e-mail came', 'email'],
      ['O’Neill', 'oneill'],
      ['a well-known quay', 'known'],
      ['the quay—the old one', 'quay the'],
      ['درخت‌ها را', 'درخت‌ها'],
    ] as const) {
      assert.ok(containsTerm(text, term, NO_SPELLINGS), `${term} in ${text}`);
    }
    assert.ok(!containsPhrase('the USA', 'US', NO_SPELLINGS));
  });
});
