import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { draft } from '../../../../src/core/convert/draft.ts';
import { account } from '../../../../src/core/text/account.ts';
import { articleText } from '../../../../src/core/text/article-text.ts';

const lineEnds = fc.constantFrom(
  '\n',
  '\r',
  '\r\n',
  '\u0085',
  '\u2028',
  '\u2029',
  '\v',
  '\f',
  '\n\n',
  ' ',
  '\u00a0',
);
const odd = fc.constantFrom(
  '\0',
  '\x1b',
  '\ufeff',
  '\u00ad',
  '\u200b',
  '\u200f',
  '\u0092',
  '728 x 90',
  'Advertisement',
  'By Ellen Marsh',
  '12 May 2020',
  'Read more: x',
  'Northmoor, May 3, 2021 — ',
);
const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
const seeds = fc.array(fc.oneof(words, lineEnds, odd), { maxLength: 40 }).map((parts) => parts.join(''));

function convert(seed: string) {
  const { blocks, homes } = draft(seed, { on: '2026-11-23', outletId: () => 'northmoor-examiner' });
  return { homes, text: articleText(blocks) };
}

describe('account', () => {
  it('finds a home for every character of any text', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { homes, text } = convert(seed);
        assert.deepEqual(account(seed, homes, text), []);
      }),
      { numRuns: 1000 },
    );
  });

  it('sees every character that is taken from the text or changed in it', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), fc.constantFrom('', '\u2603'), (seed, at, instead) => {
        const { homes, text } = convert(seed);
        const printed = Array.from(text.matchAll(/[^\p{White_Space}\u2603]/gu));
        const hit = printed[at % Math.max(printed.length, 1)];
        fc.pre(hit !== undefined);
        const damaged = text.slice(0, hit.index) + instead + text.slice(hit.index + hit[0].length);
        assert.notEqual(account(seed, homes, damaged).length, 0);
      }),
      { numRuns: 500 },
    );
  });

  it('says what was lost, where, and the entry that would mend it', () => {
    const seed = 'One line stays.\nThis one is lost.\nAnother stays.';
    const [fault, ...others] = account(seed, [], 'One line stays.\nAnother stays.');
    assert.equal(others.length, 0);
    assert.equal(fault?.rule, 'lost');
    assert.deepEqual([fault.line, fault.column], [2, 1]);
    assert.match(fault.reason, /“This one is lost\.”/);
    assert.match(fault.remedy, /\{ start: 16, end: 33, text: "This one is lost\.", as: AS \}/);
  });

  it('says what the text has and the seed has not', () => {
    const [fault] = account('Nine of ten.', [], 'Nine all of ten.');
    assert.equal(fault?.rule, 'invented');
    assert.match(fault.reason, /“all”/);
  });

  it('refuses a home whose words stand elsewhere, and homes that overlap', () => {
    const seed = 'By Ellen Marsh\nText.';
    const [misplaced] = account(seed, [{ start: 1, end: 14, text: 'By Ellen Marsh', as: 'byline' }], 'Text.');
    assert.equal(misplaced?.rule, 'misplaced-home');
    assert.match(misplaced.remedy, /start: 0, end: 14/);

    const homes = [
      { start: 0, end: 14, text: 'By Ellen Marsh', as: 'byline' },
      { start: 3, end: 8, text: 'Ellen', as: 'byline' },
    ];
    assert.equal(account(seed, homes, 'Text.')[0]?.rule, 'overlapping-homes');
  });
});
