import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest } from '../../../../src/core/search/nearest.ts';
import { readSpellings } from '../../../../src/core/search/spellings.ts';

const SPELLINGS = readSpellings([['Osterby', 'Ostarby']]);
const KNOWN = ['harbour', 'Osterby', 'Holt', 'library', 'libraries', 'درخت'];

describe('the word that was meant', () => {
  it('is near by a letter or two, swapped ones too', () => {
    assert.equal(nearest('harbuor', KNOWN, SPELLINGS), 'harbour');
    assert.equal(nearest('Ostreby', KNOWN, SPELLINGS), 'Osterby');
    assert.equal(nearest('libary', KNOWN, SPELLINGS), 'library');
    assert.equal(nearest('درحت', KNOWN, SPELLINGS), 'درخت');
  });

  it('is none where nothing is near, or the word is right', () => {
    assert.equal(nearest('xylophone', KNOWN, SPELLINGS), null);
    assert.equal(nearest('HARBOUR', KNOWN, SPELLINGS), null);
    assert.equal(nearest('hat', KNOWN, SPELLINGS), null);
    assert.equal(nearest('ostarby', KNOWN, SPELLINGS), null);
  });
});
