import type { Article, Note } from '../core/archive/archive.ts';
import type { Strings } from '../core/strings/strings.ts';
import type { TextRange } from '../core/text/range.ts';
import type { NoteInText, NoteMark } from '../markdown/rehype-notes.ts';
import { noteElement } from '../markdown/note-element.ts';
import { besideText } from './note-room.ts';
import { shownNote } from './shown-note.ts';

/** The notes of an article on passages and quotations of its text, marked and written out. */
export function notesInText({ notes, text, record }: Article, s: Strings): NoteInText[] {
  const placed = notes.filter(({ ranges }) => ranges.length > 0);
  const beside = besideText(placed, text);
  return placed.map((note) => ({
    ...markOf(note, note.ranges, s),
    beside: beside.has(note),
    element: noteElement(shownNote(note, s, { around: record.language })),
  }));
}

/** The notes that stand on an article's title or standfirst. */
export function notesOn({ notes }: Article, text: 'title' | 'standfirst'): Note[] {
  return notes.filter(({ record: { on }, number }) => number > 0 && on.is === 'passage' && on.of === text);
}

/** The marks of notes in the title or standfirst that they stand on, which begins at `shift` of what is shown. */
export function lineMarks(notes: readonly Note[], shift: number, s: Strings): NoteMark[] {
  return notes.flatMap((note) => {
    const { on } = note.record;
    if (on.is !== 'passage') return [];
    const { start, end } = on.selector;
    return [markOf(note, [{ start: start + shift, end: end + shift }], s)];
  });
}

function markOf(note: Note, ranges: readonly TextRange[], s: Strings): NoteMark {
  const kind = s.notes.kinds[note.record.kind];
  return {
    id: note.record.id,
    ranges,
    href: `#n-${note.record.id}`,
    number: s.count(note.number),
    begins: s.notes.begins(note.number, kind),
    ends: s.notes.ends(note.number, kind),
    beside: true,
  };
}
