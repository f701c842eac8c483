import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CLOSING_TITLE,
  closingSectionId,
  quotationSectionId,
  quotationSectionTitle,
  readSection,
} from '../../../../src/core/search/section.ts';
import type { SlipLine } from '../../../../src/core/disclosure/slip.ts';

const saidBy: SlipLine = {
  key: 'saidBy',
  label: 'Said by',
  value: 'A · B',
  language: null,
  blank: false,
  bracketed: true,
  basis: 'inferred',
  basisWord: 'inferred',
  evidence: [],
};

describe('the sections of an article in the index', () => {
  it('give back the quotation and its speaker, for every run of its words', () => {
    for (const part of [1, 2]) {
      const section = readSection(quotationSectionId('abc1234', part), quotationSectionTitle(saidBy));
      assert.deepEqual(section, { id: 'abc1234', speaker: '[A · B]', basis: 'inferred' });
    }
  });

  it('tell that other words were quoted than stand there now', () => {
    const title = quotationSectionTitle(saidBy, 'changed since it was quoted');
    assert.deepEqual(readSection('q-abc1234', title), {
      id: 'abc1234',
      speaker: '[A · B]',
      basis: 'inferred, changed since it was quoted',
    });
  });

  it('end a quotation with a section that is nobody’s', () => {
    assert.equal(readSection(closingSectionId('abc1234'), CLOSING_TITLE), null);
    assert.equal(readSection(closingSectionId('abc1234', 2), quotationSectionTitle(saidBy)), null);
  });

  it('take an element with another id for running text', () => {
    assert.equal(readSection('sources', 'Sources · stated'), null);
  });
});
