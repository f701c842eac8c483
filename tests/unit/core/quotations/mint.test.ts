import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { findQuotations } from '../../../../src/core/quotations/find.ts';
import { mintQuotations } from '../../../../src/core/quotations/mint.ts';
import type { MintContext } from '../../../../src/core/quotations/mint.ts';
import { pipeQuotations } from '../../../../src/core/quotations/pipe.ts';
import { quotationLedger } from '../../../../src/core/quotations/quotation.ts';

const text =
  'Ann Lind spoke. “No,” Lind said. “Not today.” Bo Olk called it “madness.” “No,” he said.\n' +
  'The “clean” boats were loud. “The river is rising.”';

function mint(context: Partial<MintContext> = {}) {
  const found = findQuotations(text, { language: 'en' });
  const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
  return mintQuotations(found, {
    article: 'boats',
    text,
    day: '2026-01-02',
    taken: new Set(),
    sha256,
    ...context,
  });
}

describe('mintQuotations', () => {
  it('makes records that the ledger accepts, and that stand where they say', () => {
    const records = quotationLedger.parse(mint());
    assert.deepEqual(
      records.map(({ parts }) => parts.map(({ exact }) => exact)),
      [['“No,”', '“Not today.”'], ['“madness.”'], ['“No,”'], ['“The river is rising.”']],
    );
    for (const { start, end, exact } of records.flatMap(({ parts }) => parts)) {
      assert.equal(text.slice(start, end), exact);
    }
  });

  it('keeps, for the editor, who else may have spoken where no speaker is sure', () => {
    const offered = mint().map(({ speaker, candidates }) => [speaker.name, candidates]);
    assert.deepEqual(offered, [
      ['Ann Lind', undefined],
      ['Bo Olk', undefined],
      ['Bo Olk', undefined],
      [null, ['Bo Olk', 'Ann Lind']],
    ]);
  });

  it('gives every quotation an id of its own, and none that is taken', () => {
    const ids = mint().map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const again = mint({ taken: new Set(ids) }).map(({ id }) => id);
    assert.ok(again.every((id) => !ids.includes(id)));
  });

  it('keeps the ids of the others when one quotation is gone', () => {
    const [first, ...others] = mint();
    const shorter = text.replace('Ann Lind spoke. “No,” Lind said. “Not today.” ', '');
    const found = findQuotations(shorter, { language: 'en' });
    const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
    const left = mintQuotations(found, {
      article: 'boats',
      text: shorter,
      day: '2026-01-02',
      taken: new Set(),
      sha256,
    });
    assert.deepEqual(
      left.map(({ id }) => id),
      others.map(({ id }) => id),
    );
    assert.ok(first !== undefined);
  });

  it('writes down the words that state the speaker, with their line where it is known', () => {
    const [first] = mint({ lineOf: (offset) => (offset < 100 ? 7 : undefined) });
    assert.deepEqual(first?.speaker.basis, { is: 'stated', words: 'Lind said', line: 7 });
    assert.equal(first.speaker.name, 'Ann Lind');
    assert.deepEqual(first.history, [{ on: '2026-01-02', what: 'minted', by: 'converter' }]);
  });
});

describe('pipeQuotations', () => {
  it('answers with the runs and their local mentions', () => {
    const { id, quotes } = pipeQuotations({ id: 'a', lang: 'en', text });
    assert.equal(id, 'a');
    assert.deepEqual(
      quotes.map(({ start, end, speaker, cue }) => [
        text.slice(start, end),
        speaker === null ? null : text.slice(speaker.start, speaker.end),
        cue?.text,
      ]),
      [
        ['“No,”', 'Lind', 'said'],
        ['“Not today.”', 'Lind', 'said'],
        ['“madness.”', 'Bo Olk', 'called'],
        ['“No,”', 'he', 'said'],
        ['“The river is rising.”', null, undefined],
      ],
    );
  });
});
