import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { direction } from '../../../src/site/direction.ts';

describe('the direction of a language', () => {
  it('follows the script that it is written in, also where the code names another', () => {
    const expected = {
      fa: 'rtl',
      'ar-EG': 'rtl',
      he: 'rtl',
      ur: 'rtl',
      ckb: 'rtl',
      'az-Arab': 'rtl',
      az: 'ltr',
      en: 'ltr',
      ja: 'ltr',
    };
    const found = Object.fromEntries(
      Object.keys(expected).map((language) => [language, direction(language)]),
    );
    assert.deepEqual(found, expected);
  });

  it('is left to right where the language is not known', () => {
    assert.equal(direction('und'), 'ltr');
  });
});
