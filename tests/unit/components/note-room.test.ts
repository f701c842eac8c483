import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besideText } from '../../../src/components/note-room.ts';
import type { Note } from '../../../src/core/archive/archive.ts';

const PARAGRAPH = 'The race was first held when the harbour had no wall. '.repeat(10);

function note(end: number, body = 'A few words.'): Note {
  return {
    record: {
      id: 'abc1234',
      kind: 'context',
      status: 'active',
      on: { is: 'whole' },
      body,
      sources: [],
      by: 'R. Holm',
      date: '2026-11-20',
    },
    article: null,
    outlet: null,
    ranges: [{ start: end - 5, end }],
    number: 1,
  };
}

describe('the margin beside a text', () => {
  it('has room for notes that stand apart', () => {
    const text = Array.from({ length: 5 }, () => PARAGRAPH).join('\n');
    const notes = [100, 700, 1300].map((end) => note(end));
    assert.deepEqual([...besideText(notes, text)], notes);
  });

  it('has none for notes that would stand far below their words', () => {
    const text = Array.from({ length: 20 }, () => PARAGRAPH).join('\n');
    const notes = Array.from({ length: 30 }, () => note(100));
    const beside = besideText(notes, text);
    assert.ok(beside.size > 0 && beside.size < 15, `${beside.size}`);
  });

  it('has none for a note that would reach far below the end of the text', () => {
    assert.equal(besideText([note(50, 'Many words. '.repeat(1000))], PARAGRAPH).size, 0);
  });
});
