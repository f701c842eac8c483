import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { merge, redact, setSpeaker, withdraw } from '../../../../src/core/quotations/edit-quotation.ts';
import { quotation as schema, standing, type Quotation } from '../../../../src/core/quotations/quotation.ts';
import { sha256 } from '../../../../src/io/sha256.ts';
import { sampleItem } from '../../sample.ts';

const WORDS = '“We counted them twice.”';
const { quotations } = sampleItem('a', [`${WORDS} said Ines Holt.`], {
  quoted: [{ id: 'aaaaaaa', words: WORDS, speaker: null }],
});
const [quotation] = quotations as [Quotation]; // the one above
const changed: Quotation = { ...quotation, status: 'changed', now: quotation.parts };
const editor = { by: 'R. Holm', on: '2026-12-01', reason: 'The board asked.' };

describe('an edited quotation', () => {
  for (const [verb, edited, what] of [
    ['setSpeaker', setSpeaker(quotation, { name: 'Ines Holt', kind: 'person' }, editor), 'speaker-set'],
    ['withdraw', withdraw(changed, editor), 'withdrawn'],
    ['merge', merge(changed, 'aaaaaab', editor), 'merged'],
  ] as const)
    it(`can be read, and its history says who, when and why: ${verb}`, () => {
      assert.deepEqual(schema.parse(edited), edited);
      assert.deepEqual(edited.history.at(-1), { ...editor, what });
      assert.deepEqual(edited.history.slice(0, -1), quotation.history);
    });

  it('has a speaker supplied by the editor', () => {
    const { speaker } = setSpeaker(quotation, { name: 'Ines Holt', kind: 'person' }, editor);
    assert.deepEqual(speaker.basis, { is: 'supplied', by: 'R. Holm', on: '2026-12-01' });
  });

  it('offers no names any more when the speaker is set or the words are redacted', () => {
    const offering = { ...quotation, candidates: ['Ines Holt'] };
    const set = setSpeaker(offering, { name: 'Bo Olk', kind: 'person' }, editor);
    for (const edited of [set, redact(offering, sha256)]) assert.equal('candidates' in edited, false);
  });

  it('shows no words when it is withdrawn or merged', () => {
    for (const gone of [withdraw(changed, editor), merge(changed, 'aaaaaab', editor)]) {
      assert.deepEqual(standing(gone), []);
      assert.equal(gone.now, undefined);
    }
  });

  it('holds none of its words when they are redacted, but can be proved to be of them', () => {
    const redacted = redact(withdraw(changed, editor), sha256);
    assert.deepEqual(schema.parse(redacted), redacted);
    assert.equal(JSON.stringify(redacted).includes('counted'), false);
    assert.deepEqual(redacted.redacted, [{ length: WORDS.length, sha256: sha256(WORDS) }]);
  });
});
