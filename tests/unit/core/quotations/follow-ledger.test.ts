import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { followLedger } from '../../../../src/core/quotations/follow-ledger.ts';
import { standing, type Quotation } from '../../../../src/core/quotations/quotation.ts';
import { quotationWords, wordsNow } from '../../../../src/core/quotations/words.ts';
import { sampleItem } from '../../sample.ts';

const WORDS = '“We counted them twice, and nobody helped us with the lists.”';
const item = sampleItem('a', ['At the desk of the old reading room.', `${WORDS} said Ines Holt.`], {
  quoted: [{ id: 'aaaaaaa', words: WORDS, speaker: 'Ines Holt' }],
});

function follow(ledger: readonly Quotation[], before: string, after: string): Quotation[] {
  return followLedger(ledger, before, after, '2026-12-01').map(({ quotation }) => quotation);
}

describe('followLedger', () => {
  it('gives words that moved their new place', () => {
    const after = `A new first line.\n${item.anchored}`;
    const [followed] = followLedger(item.quotations, item.anchored, after, '2026-12-01');
    const [part] = followed?.quotation.parts ?? [];

    assert.equal(followed?.outcome, 'followed');
    assert.equal(after.slice(part?.start, part?.end), WORDS);
  });

  it('keeps the words as quoted, with the day, and where other words stand for them now', () => {
    const after = item.anchored.replace('twice', 'once');
    const [followed] = followLedger(item.quotations, item.anchored, after, '2026-12-01');
    assert.equal(followed?.outcome, 'changed');
    const { quotation } = followed;

    assert.equal(quotation.status, 'changed');
    assert.equal(quotationWords(quotation), WORDS);
    assert.equal(wordsNow(quotation), WORDS.replace('twice', 'once'));
    assert.equal(after.slice(quotation.now?.[0]?.start, quotation.now?.[0]?.end), wordsNow(quotation));
    assert.deepEqual(
      quotation.history.map(({ what, on }) => [what, on]),
      [
        ['minted', '2026-11-23'],
        ['changed', '2026-12-01'],
      ],
    );
  });

  it('takes changed words along, tells a second change, and knows the words when they come back', () => {
    const once = item.anchored.replace('twice', 'once');
    const moved = `A new first line.\n${once}`;
    const again = moved.replace('nobody', 'no one');
    const changed = follow(item.quotations, item.anchored, once);
    const taken = follow(changed, once, moved);
    const twice = follow(taken, moved, again);
    const [back] = follow(twice, again, item.anchored);

    assert.equal(taken[0]?.history.length, 2);
    assert.equal(twice[0]?.history.length, 3);
    assert.equal(quotationWords(twice[0]), WORDS);
    assert.match(wordsNow(twice[0]) ?? '', /once, and no one/);
    assert.equal(back?.status, 'active');
    assert.equal(back.now, undefined);
    assert.deepEqual(back.parts, item.quotations[0]?.parts);
  });

  it('says that words are gone when nothing stands for them, and finds them when they are put back', () => {
    const without = item.anchored.replace(WORDS, 'Nothing more');
    const [followed] = followLedger(item.quotations, item.anchored, without, '2026-12-01');
    assert.equal(followed?.outcome, 'lost');
    assert.equal(followed.quotation.status, 'changed');
    assert.equal(followed.quotation.now, undefined);
    assert.equal(quotationWords(followed.quotation), WORDS);

    const [back] = follow([followed.quotation], without, item.anchored);
    assert.equal(back?.status, 'active');
    assert.deepEqual(back.parts, item.quotations[0]?.parts);
  });

  it('leaves a withdrawn quotation alone', () => {
    const withdrawn = item.quotations.map((quotation) => ({ ...quotation, status: 'withdrawn' as const }));
    assert.deepEqual(follow(withdrawn, item.anchored, 'Other words.'), withdrawn);
  });

  for (const [edit, after] of [
    ['move', `A new first line.\n${item.anchored}`],
    ['change', item.anchored.replace('twice', 'once')],
    ['loss', item.anchored.replace(WORDS, 'Nothing more')],
  ] as const)
    it(`comes to the same end when it was stopped between its two files and is run again: ${edit}`, () => {
      const once = follow(item.quotations, item.anchored, after);
      assert.deepEqual(follow(once, item.anchored, after), once);
    });

  it('never loses the words as quoted nor points at other words than it says, whatever the edits', () => {
    const word = fc.constantFrom('board', 'lease', 'tide', 'said', '“', '”', 'the', '\n', 'a 😀', 'ferry,');
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (before, words, texts) => {
        const wild = sampleItem('a', [`${before}${words} ${before}`], {
          quoted: [{ id: 'aaaaaaa', words, speaker: null }],
        });
        let ledger: Quotation[] = [...wild.quotations];
        let now = wild.anchored;
        for (const after of [...texts, wild.anchored]) {
          ledger = follow(ledger, now, after);
          now = after;
          for (const quotation of ledger) {
            assert.equal(quotationWords(quotation), words);
            assert.notEqual(wordsNow(quotation), words);
            for (const { start, end, exact } of standing(quotation))
              assert.equal(after.slice(start, end), exact);
          }
        }
      }),
    );
  });
});
