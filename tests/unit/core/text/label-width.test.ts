import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cutLabel, labelWidth } from '../../../../src/core/text/label-width.ts';

const NAME = { face: 'serif', size: 16 } as const;
const wild = fc.string({ unit: 'binary', maxLength: 80 });

describe('cutLabel', () => {
  it('leaves a label that fits as it is', () => {
    fc.assert(
      fc.property(wild, (text) => {
        assert.equal(cutLabel(text, labelWidth(text, NAME) + 0.001, NAME), text);
      }),
    );
  });

  it('keeps to its room, and says that something is missing', () => {
    fc.assert(
      fc.property(wild, fc.nat(400), (text, room) => {
        const cut = cutLabel(text, room, NAME, '”');
        assert.ok(labelWidth(cut, NAME) <= room);
        if (cut === text || cut === '') return;
        assert.ok(cut.endsWith('…”'));
        assert.ok(text.startsWith(cut.replace(/ ?…”$/u, '')));
      }),
    );
  });

  it('cuts at a word where that loses little', () => {
    assert.equal(cutLabel('Northmoor Harbour Examiner', 150, NAME), 'Northmoor …');
    assert.equal(cutLabel('Bahnhofsvorstehervereinigung', 100, NAME), 'Bahnhofsv…');
  });
});
