import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, stringify } from 'yaml';
import { editLedger } from '../../../../src/core/archive/edit-ledger.ts';
import type { Quotation } from '../../../../src/core/quotations/quotation.ts';
import { sampleItem } from '../../sample.ts';

const WORDS = '“We counted them twice.”';
const { quotations } = sampleItem('a', [`${WORDS} said Ines Holt. ${WORDS}`], {
  quoted: [
    { id: 'aaaaaa0', words: WORDS, speaker: 'Ines Holt' },
    { id: 'aaaaaa1', words: 'Ines Holt.', speaker: null },
  ],
});
const [first, second] = quotations as [Quotation, Quotation]; // the two above
const source = `# Looked through in May.\n${stringify(quotations).replace('cue:', '# The board confirmed it.\n  cue:')}`;

function edited(from: string, records: readonly Quotation[]): string {
  const written = editLedger(from, 'quotations.yml', records);
  assert.ok(written.ok);
  assert.deepEqual(parse(written.value), JSON.parse(JSON.stringify(records)));
  return written.value;
}

/** The lines of `one` that `other` lacks. */
function linesOnlyIn(one: string, other: string): string[] {
  const others = new Set(other.split('\n'));
  return one.split('\n').filter((line) => !others.has(line));
}

describe('editLedger', () => {
  it('changes nothing when nothing changed', () => {
    assert.equal(edited(source, quotations), source);
  });

  it('writes what changed and keeps every other line', () => {
    const changed: Quotation = { ...second, status: 'changed', now: second.parts };
    const written = edited(source, [first, changed]);
    assert.deepEqual(linesOnlyIn(source, written), []);
    assert.equal(linesOnlyIn(written, source).length, 2);
  });

  it('takes out the lines of a field that is gone, and no others', () => {
    const withNow = [
      { ...first, now: second.parts },
      { ...second, now: first.parts },
    ];
    const written = stringify(withNow, { aliasDuplicateObjects: false });
    for (const from of [written, edited(source, withNow)]) {
      const written = edited(from, quotations);
      assert.deepEqual(linesOnlyIn(written, from), []);
      assert.equal(edited(written, withNow).split('\n').length, written.split('\n').length + 2);
    }
  });

  it('keeps line ends as they are', () => {
    const windows = source.replaceAll('\n', '\r\n');
    const changed: Quotation = { ...second, status: 'changed', now: second.parts };
    const written = edited(windows, [first, changed]);
    assert.equal(written.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(edited(written, [first, { ...second, status: 'changed' }]).includes('now:'), false);
  });

  it('refuses a source that does not hold these records', () => {
    assert.equal(editLedger('Words.\n', 'quotations.yml', [first]).ok, false);
  });
});
