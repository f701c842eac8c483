import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest } from '../../../../src/core/search/nearest.ts';

const KNOWN = ['harbour', 'Osterby', 'Holt', 'library', 'libraries', 'درخت'];

describe('the word that was meant', () => {
  it('is near by a letter or two, swapped ones too', () => {
    assert.equal(nearest('harbuor', KNOWN), 'harbour');
    assert.equal(nearest('Ostreby', KNOWN), 'Osterby');
    assert.equal(nearest('libary', KNOWN), 'library');
    assert.equal(nearest('درحت', KNOWN), 'درخت');
  });

  it('is none where nothing is near, or the word is right', () => {
    assert.equal(nearest('xylophone', KNOWN), null);
    assert.equal(nearest('HARBOUR', KNOWN), null);
    assert.equal(nearest('hat', KNOWN), null);
  });
});
