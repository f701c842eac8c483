import { entriesIn, type Entries } from './import-entries.ts';
import { readHypothesisNote } from './import-hypothesis.ts';
import type { ReadEntry } from './import-note.ts';
import { isWebAnnotation, readWebAnnotation } from './import-w3c.ts';

/** What a JSON file of notes holds. */
export interface NotesFile extends Omit<Entries, 'entries'> {
  readonly entries: readonly ReadEntry[];
}

/** Read the notes of other programs in a JSON value; null where it is no file of notes. */
export function readNotes(json: unknown): NotesFile | null {
  const found = entriesIn(json);
  if (found === null) return null;
  const entries = found.entries.map((entry) =>
    isWebAnnotation(entry) ? readWebAnnotation(entry) : readHypothesisNote(entry),
  );
  return { ...found, entries };
}
