import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Annotation } from '../../../../src/core/annotations/annotation.ts';
import { followNotes, type FollowedNote } from '../../../../src/core/annotations/follow-notes.ts';
import { describe as select } from '../../../../src/core/anchoring/describe.ts';
import { sampleNote } from '../../sample.ts';

const BEFORE = [
  'The harbour board of Osterby met on Monday to talk about the tram that was promised last year.',
  'Its chair, Ines Holt, named fourteen cranes that must be moved before the first rail is laid.',
  'Nobody from the ferry company had come, and the board put the vote off until the autumn.',
].join('\n');

function on(words: string, changes: Partial<Annotation> = {}): Annotation {
  return sampleNote('aaaaaa0', { text: BEFORE, words, ...changes });
}

function follow(note: Annotation, after: string, title: string | null = null): FollowedNote {
  const [followed] = followNotes([note], BEFORE, { text: after, title, standfirst: null });
  assert.ok(followed !== undefined);
  return followed;
}

function selectorOf({ on }: Annotation) {
  assert.ok(on.is === 'passage');
  return on.selector;
}

describe('followNotes', () => {
  it('takes a note along when text before it is corrected', () => {
    const after = `Late news.\n${BEFORE}`;
    const { note, outcome } = follow(on('fourteen cranes'), after);
    assert.equal(outcome, 'moved');
    assert.equal(after.slice(selectorOf(note).start, selectorOf(note).end), 'fourteen cranes');
  });

  it('keeps a note on words that were corrected, and says so', () => {
    const after = BEFORE.replace('fourteen', 'forty');
    const { note, outcome } = follow(on('named fourteen cranes'), after);
    assert.equal(outcome, 'changed');
    assert.equal(selectorOf(note).exact, 'named forty cranes');
  });

  it('leaves a note as it is whose words are gone, and names no place for certain', () => {
    const after = BEFORE.split('\n').toSpliced(1, 1).join('\n');
    const note = on('named fourteen cranes that must be moved');
    assert.deepEqual(follow(note, after), { note, outcome: 'missing', of: 'text', nearest: undefined });
  });

  it('comes to the same end when it is run again', () => {
    const after = `Late news.\n${BEFORE.replace('fourteen', 'forty')}`;
    for (const words of ['named fourteen cranes', 'the tram', 'Osterby']) {
      const { note } = follow(on(words), after);
      assert.deepEqual(follow(note, after), { note, outcome: 'unchanged' });
    }
  });

  it('puts a note in its place that stands beside it, where words and context are found once', () => {
    const note = on('fourteen cranes');
    const { start, end, ...rest } = selectorOf(note);
    const misplaced: Annotation = {
      ...note,
      on: { is: 'passage', of: 'text', selector: { ...rest, start: start + 9, end: end + 9 } },
    };
    assert.deepEqual(follow(misplaced, BEFORE), { note, outcome: 'moved' });
  });

  it('never puts a note on the same words elsewhere', () => {
    const lost = { ...selectorOf(on('Monday')), prefix: 'of Northmoor met on ' };
    const note = sampleNote('aaaaaa0', { on: { is: 'passage', of: 'text', selector: lost } });
    assert.equal(follow(note, BEFORE).outcome, 'missing');
  });

  it('gives an orphan its place again only when an edit brings its words back', () => {
    const orphan = on('named fourteen cranes', { status: 'orphan' });
    assert.equal(follow(orphan, BEFORE).outcome, 'unchanged');
    const without = BEFORE.replace('named fourteen cranes', 'spoke of them');
    const [kept] = followNotes([orphan], BEFORE, { text: without, title: null, standfirst: null });
    assert.deepEqual(kept, { note: orphan, outcome: 'unchanged' });
    const [back] = followNotes([orphan], without, { text: BEFORE, title: null, standfirst: null });
    assert.deepEqual(back, { note: on('named fourteen cranes'), outcome: 'restored' });
  });

  it('follows a note on the title by its own words, where they stand there once', () => {
    const title = 'Board puts off its vote on the tram';
    const selector = select(title, { start: 19, end: 23 });
    const note = sampleNote('aaaaaa0', { on: { is: 'passage', of: 'title', selector } });
    assert.equal(follow(note, BEFORE, title).outcome, 'unchanged');
    const moved = follow(note, BEFORE, 'Harbour board delays vote');
    assert.deepEqual([moved.outcome, selectorOf(moved.note).start], ['moved', 21]);
    assert.equal(follow(note, BEFORE, 'A vote on the vote').outcome, 'ambiguous');
    assert.equal(follow(note, BEFORE, null).outcome, 'missing');
  });

  it('leaves withdrawn notes and notes on other things alone', () => {
    const notes = [
      on('Monday', { status: 'withdrawn' }),
      sampleNote('aaaaaa1'),
      sampleNote('aaaaaa2', { on: { is: 'quotation', id: 'aaaaaaa' } }),
    ];
    const followed = followNotes(notes, BEFORE, { text: 'Other words.', title: null, standfirst: null });
    assert.deepEqual(
      followed,
      notes.map((note) => ({ note, outcome: 'unchanged' })),
    );
  });

  it('describes what it follows as it stands there, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('a', 'the', 'tram', '\n', 'vote', 'Osterby', '.', '😀'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (some, others, from, length) => {
        const [before, after] = [some.join(' '), others.join(' ')];
        const start = from % before.length;
        const range = { start, end: Math.min(before.length, start + 1 + (length % 12)) };
        const note = sampleNote('aaaaaa0', {
          on: { is: 'passage', of: 'text', selector: select(before, range) },
        });
        const [followed] = followNotes([note], before, { text: after, title: null, standfirst: null });
        assert.ok(followed !== undefined);
        if ('nearest' in followed) {
          assert.deepEqual(followed.note, note);
          return;
        }
        const { start: at, end } = selectorOf(followed.note);
        assert.deepEqual(selectorOf(followed.note), select(after, { start: at, end }));
      }),
    );
  });
});
