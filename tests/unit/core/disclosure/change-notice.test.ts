import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quotationReference } from '../../../../src/core/citation/reference.ts';
import { changeNotice } from '../../../../src/core/disclosure/change-notice.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem } from '../../sample.ts';

const WORDS = '“We counted them twice.”';
const s = strings('en');
const item = sampleItem('a', [`${WORDS} said Ines Holt.`], {
  quoted: [{ id: 'aaaaaaa', words: WORDS, speaker: 'Ines Holt' }],
});

describe('changeNotice', () => {
  for (const [what, change, notice] of [
    ['stand as quoted', {}, null],
    [
      'were changed',
      { status: 'changed' as const, now: item.quotations[0]?.parts ?? [] },
      /23 November 2026.*otherwise/,
    ],
    ['are gone', { status: 'changed' as const }, /23 November 2026.*no longer/],
  ] as const)
    it(`goes with the words into citations and their files: ${what}`, () => {
      const quotations = item.quotations.map((quotation) => ({ ...quotation, ...change }));
      const [quotation] = sampleArchive([{ ...item, quotations }]).quotations;
      assert.ok(quotation);
      const { disclosure, note, quoted } = quotationReference(quotation, { archive: 'Sample', url: null }, s);
      assert.equal(quoted?.words, WORDS);
      if (notice === null) {
        assert.equal(changeNotice(quotation, s), null);
        assert.doesNotMatch(disclosure + note, /As quoted/);
      } else {
        for (const text of [changeNotice(quotation, s) ?? '', disclosure, note]) assert.match(text, notice);
      }
    });
});
