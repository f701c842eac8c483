import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { annotation, LONGEST_BODY } from '../../../../src/core/annotations/annotation.ts';
import {
  draftNote,
  draftWithdrawal,
  newNote,
  placeNote,
  rewordNote,
  withdrawNote,
  type NoteForm,
} from '../../../../src/core/annotations/draft-note.ts';

const NO_SOURCE = { title: '', url: '', archivedUrl: '', date: '' };
const FORM: NoteForm = {
  kind: 'context',
  body: 'The board of the *library*.\n',
  sources: [
    {
      title: ' Minutes of the board ',
      url: 'https://example.org/minutes',
      archivedUrl: '',
      date: '2021-05-03',
    },
    NO_SOURCE,
  ],
  by: ' R. Holm ',
};

/** What is wrong with a form, by field. */
function faultsOf(changes: Partial<NoteForm>): Record<string, string> {
  const drafted = draftNote({ ...FORM, ...changes });
  return drafted.ok ? {} : Object.fromEntries(drafted.problems.map(({ field, is }) => [field, is]));
}

function drafted(form = FORM) {
  const read = draftNote(form);
  assert.ok(read.ok);
  return read.value;
}

describe('draftNote', () => {
  it('takes what was typed, without the blanks around it and without empty sources', () => {
    assert.deepEqual(drafted(), {
      kind: 'context',
      body: 'The board of the *library*.',
      sources: [{ title: 'Minutes of the board', url: 'https://example.org/minutes', date: '2021-05-03' }],
      by: 'R. Holm',
    });
  });

  it('keeps the first line of a body that begins with code, and its line ends', () => {
    assert.equal(drafted({ ...FORM, body: '\r\n  \r\n    code\r\n\r\ntext\r\n' }).body, '    code\n\ntext');
  });

  it('names everything that is wrong, each at its field', () => {
    assert.deepEqual(
      faultsOf({
        body: ' \n',
        by: '',
        sources: [
          NO_SOURCE,
          { title: '', url: 'javascript:alert(1)', archivedUrl: 'example.org', date: 'May' },
        ],
      }),
      {
        body: 'missing',
        by: 'missing',
        'sources.1.title': 'missing',
        'sources.1.url': 'no-web-address',
        'sources.1.archivedUrl': 'no-web-address',
        'sources.1.date': 'no-day',
      },
    );
    assert.deepEqual(faultsOf({ body: 'x'.repeat(LONGEST_BODY + 1) }), { body: 'too-long' });
    assert.deepEqual(faultsOf({ body: 'a <b>word</b>' }), { body: 'html' });
    assert.deepEqual(faultsOf({ body: 'a\u0007word' }), { body: 'unseen-characters' });
    assert.deepEqual(faultsOf({ by: 'R.\nHolm' }), { by: 'several-lines' });
  });

  it('gives only records that can be written and read, whatever is typed', () => {
    const words = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    const line = fc.oneof(words, fc.constantFrom('', 'https://example.org/', '2021-02-30'));
    const form = fc.record({
      kind: fc.constant('link' as const),
      body: words,
      sources: fc.array(fc.record({ title: line, url: line, archivedUrl: line, date: line }), {
        maxLength: 2,
      }),
      by: line,
    });
    fc.assert(
      fc.property(form, (typed) => {
        const read = draftNote(typed);
        if (!read.ok) return;
        const note = newNote(read.value, { is: 'whole' }, '0000000', '2026-11-24');
        assert.deepEqual(annotation.parse(note), note);
      }),
    );
  });
});

describe('the life of a note', () => {
  const note = newNote(drafted(), { is: 'whole' }, '5t2r678', '2026-11-20');

  it('begins on a day, by somebody', () => {
    assert.deepEqual(annotation.parse(note), note);
    assert.deepEqual(
      [note.status, note.by, note.date, note.modified],
      ['active', 'R. Holm', '2026-11-20', undefined],
    );
  });

  it('says when its words were changed, and only then', () => {
    assert.equal(rewordNote(note, drafted(), '2026-11-24'), note);
    const reworded = rewordNote(note, drafted({ ...FORM, body: 'Other words.' }), '2026-11-24');
    assert.deepEqual(reworded, { ...note, body: 'Other words.', modified: '2026-11-24' });
  });

  it('is placed again when it has lost its place', () => {
    const target = { is: 'quotation', id: '1g775cy' } as const;
    assert.deepEqual(placeNote({ ...note, status: 'orphan' }, target), { ...note, on: target });
  });

  it('is withdrawn with a reason, by somebody', () => {
    assert.deepEqual(draftWithdrawal({ reason: ' ', by: '' }), {
      ok: false,
      problems: [
        { field: 'reason', is: 'missing' },
        { field: 'by', is: 'missing' },
      ],
    });
    const withdrawn = withdrawNote(note, { reason: 'It was wrong.', by: 'R. Holm' }, '2026-11-24');
    assert.equal(withdrawn.status, 'withdrawn');
    assert.deepEqual(withdrawn.withdrawn, { on: '2026-11-24', by: 'R. Holm', reason: 'It was wrong.' });
    assert.deepEqual(annotation.parse(withdrawn), withdrawn);
  });
});
