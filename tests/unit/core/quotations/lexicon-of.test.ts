import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lexiconOf } from '../../../../src/core/quotations/lexicon/lexicon-of.ts';
import type { Words } from '../../../../src/core/quotations/lexicon/lexicon.ts';

describe('the words of speech', () => {
  it('are known by the language alone, whatever the region', () => {
    assert.equal(lexiconOf('en-GB'), lexiconOf('en'));
    assert.equal(lexiconOf('FA'), lexiconOf('fa'));
    assert.equal(lexiconOf('xx').verbs.size, 0);
  });

  for (const language of ['en', 'de', 'fa', 'ar']) {
    const lexicon = lexiconOf(language);

    it(`are written in ${language} as they are looked up`, () => {
      for (const list of Object.values(lexicon)) {
        if (!(list instanceof Set)) continue;
        // Every set in a lexicon is a list of words; `instanceof` forgets of what.
        for (const word of list as Words) assert.equal(word, word.toLowerCase().replace('’', "'"));
      }
    });

    it(`name only known verbs as special ones in ${language}`, () => {
      for (const verb of lexicon.nounLike) {
        assert.ok(lexicon.verbs.has(verb) || lexicon.participles.has(verb), verb);
      }
    });

    it(`include verbs and sources in ${language}`, () => {
      assert.ok(lexicon.verbs.size >= 20);
      assert.ok(lexicon.accordingTo.length > 0);
    });
  }
});
