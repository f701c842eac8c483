import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, stringify } from 'yaml';
import { updateLedger } from '../../../../src/core/quotations/update-ledger.ts';
import { sampleItem } from '../../sample.ts';

const WORDS = '“We counted them twice.”';
const { quotations } = sampleItem('a', [`${WORDS} said Ines Holt.`], {
  quoted: [{ id: 'aaaaaaa', words: WORDS, speaker: 'Ines Holt' }],
});
const source = stringify(quotations).replace('cue:', '# The board confirmed it.\n  cue:');

describe('updateLedger', () => {
  it('writes what changed and keeps a person’s comments', () => {
    const changed = quotations.map((quotation) => ({ ...quotation, status: 'changed' as const }));
    const updated = updateLedger(source, changed);

    assert.deepEqual(parse(updated), changed);
    assert.match(updated, /# The board confirmed it\./);
  });

  it('changes nothing when nothing changed', () => {
    assert.deepEqual(parse(updateLedger(source, quotations)), quotations);
    assert.equal(
      updateLedger(updateLedger(source, quotations), quotations),
      updateLedger(source, quotations),
    );
  });
});
