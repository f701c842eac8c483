import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followLedger } from '../../../../src/core/quotations/follow-ledger.ts';
import { sampleItem } from '../../sample.ts';

const WORDS = '“We counted them twice.”';
const item = sampleItem('a', ['At the desk.', `${WORDS} said Ines Holt.`], {
  quoted: [{ id: 'aaaaaaa', words: WORDS, speaker: 'Ines Holt' }],
});

describe('followLedger', () => {
  it('gives words that moved their new place', () => {
    const after = `A new first line.\n${item.anchored}`;
    const [followed] = followLedger(item.quotations, item.anchored, after, '2026-12-01');
    const [part] = followed?.quotation.parts ?? [];

    assert.equal(followed?.outcome, 'followed');
    assert.equal(after.slice(part?.start, part?.end), WORDS);
  });

  it('keeps the words as quoted, and the day, when the text no longer has them', () => {
    const after = item.anchored.replace('twice', 'once');
    const [followed] = followLedger(item.quotations, item.anchored, after, '2026-12-01');

    assert.equal(followed?.outcome, 'lost');
    assert.equal(followed.quotation.status, 'changed');
    assert.equal(followed.quotation.parts[0]?.exact, WORDS);
    assert.equal(followed.quotation.history.at(-1)?.on, '2026-12-01');
  });

  it('comes to the same end when it was stopped between its two files and is run again', () => {
    const after = `A new first line.\n${item.anchored}`;
    const once = followLedger(item.quotations, item.anchored, after, '2026-12-01').map(
      ({ quotation }) => quotation,
    );
    const twice = followLedger(once, item.anchored, after, '2026-12-01').map(({ quotation }) => quotation);
    assert.deepEqual(twice, once);
  });
});
