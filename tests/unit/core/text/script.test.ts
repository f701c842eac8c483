import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOfWords } from '../../../../src/core/text/script.ts';

describe('the language of words in a page of another one', () => {
  it('is that of the text that prints them, where they are in its script', () => {
    assert.equal(languageOfWords('[نرگس توانا]', 'fa', 'en'), 'fa');
    assert.equal(languageOfWords('ليلى حداد', 'ar', 'de'), 'ar');
    assert.equal(languageOfWords('Karla Ohm', 'de', 'fa'), 'de');
    assert.equal(languageOfWords('王小明', 'zh', 'en'), 'zh');
    assert.equal(languageOfWords('山田花子さん', 'ja', 'en'), 'ja');
  });

  it('is unknown but for its script where a text prints words in another script than its own', () => {
    assert.equal(languageOfWords('بهمن آرام', 'en', 'en'), 'und-Arab');
    assert.equal(languageOfWords('Open Source', 'fa', 'fa'), 'und-Latn');
    assert.equal(languageOfWords('Иван', null, 'en'), 'und-Cyrl');
  });

  it('is that of the page for words in its script, in several scripts, or in none', () => {
    for (const words of ['Karla Ohm', 'نرگس and Ellen', '2021', '', '—'])
      assert.equal(languageOfWords(words, 'fa', 'en'), undefined);
    assert.equal(languageOfWords('ليلى حداد', 'ar', 'fa'), undefined);
  });
});
