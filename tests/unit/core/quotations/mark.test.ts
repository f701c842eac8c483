import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import {
  draftMark,
  markQuotation,
  overlapping,
  type MarkContext,
  type MarkForm,
} from '../../../../src/core/quotations/mark.ts';
import { quotation } from '../../../../src/core/quotations/quotation.ts';

const TEXT = 'The board met. We counted them twice, said Ines Holt.\nAnd once more.';
const FORM: MarkForm = { class: 'quotation', speaker: 'Ines Holt', kind: 'person', by: 'R. Holm' };
const CONTEXT: MarkContext = {
  article: 'reading-room',
  text: TEXT,
  ledger: [],
  taken: new Set(),
  day: '2026-11-24',
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
};

function rangeOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

describe('draftMark', () => {
  it('needs who marks it, and no speaker', () => {
    assert.deepEqual(draftMark({ ...FORM, speaker: ' ' }), { ok: true, value: { ...FORM, speaker: '' } });
    assert.deepEqual(draftMark({ ...FORM, by: ' ' }), {
      ok: false,
      problems: [{ field: 'by', is: 'missing' }],
    });
  });
});

describe('markQuotation', () => {
  it('records the words, and the speaker as supplied by who marked them', () => {
    const marked = markQuotation(rangeOf('We counted them twice'), FORM, CONTEXT);
    assert.deepEqual(quotation.parse(marked), marked);
    assert.deepEqual(
      marked.parts.map(({ exact }) => exact),
      ['We counted them twice'],
    );
    assert.deepEqual(marked.speaker, {
      name: 'Ines Holt',
      kind: 'person',
      basis: { is: 'supplied', by: 'R. Holm', on: '2026-11-24' },
    });
    assert.deepEqual(marked.via, { chain: [], basis: { is: 'not-assessed' } });
    assert.deepEqual(marked.history, [{ on: '2026-11-24', what: 'minted', by: 'R. Holm' }]);
  });

  it('never names a speaker that nobody gave', () => {
    const { speaker, confidence } = markQuotation(rangeOf('twice'), { ...FORM, speaker: '' }, CONTEXT);
    assert.deepEqual(
      [speaker.name, speaker.kind, speaker.basis.is, confidence],
      [null, 'unknown', 'unknown', 0],
    );
  });

  it('makes a run of each paragraph', () => {
    const { parts } = markQuotation(rangeOf('said Ines Holt.\nAnd once'), FORM, CONTEXT);
    assert.deepEqual(
      parts.map(({ exact }) => exact),
      ['said Ines Holt.', 'And once'],
    );
    for (const { start, end, exact } of parts) assert.equal(TEXT.slice(start, end), exact);
  });

  it('gives an id that was never given out', () => {
    const range = rangeOf('once more');
    const first = markQuotation(range, FORM, CONTEXT);
    const again = markQuotation(range, FORM, { ...CONTEXT, taken: new Set([first.id]) });
    const same = markQuotation(range, FORM, { ...CONTEXT, ledger: [first] });
    assert.equal(new Set([first.id, again.id, same.id]).size, 3);
  });
});

describe('overlapping', () => {
  const marked = markQuotation(rangeOf('counted them'), FORM, CONTEXT);

  it('finds the quotation that has one of the words, and none that only stands beside them', () => {
    assert.equal(overlapping(rangeOf('them twice'), [marked]), marked);
    assert.equal(overlapping(rangeOf('We counted them twice'), [marked]), marked);
    assert.equal(overlapping(rangeOf(' twice'), [marked]), null);
    assert.equal(overlapping(rangeOf('We '), [marked]), null);
  });

  it('lets words be marked that only a withdrawn quotation has', () => {
    assert.equal(overlapping(rangeOf('them'), [{ ...marked, status: 'withdrawn' }]), null);
  });
});
