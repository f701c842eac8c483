import type { Article, Note } from '../archive/archive.ts';
import { articleInWords } from '../disclosure/in-words.ts';
import { shownTitle } from '../disclosure/title.ts';
import type { Strings } from '../strings/strings.ts';
import { noteWriter, type NoteNames, type WriteNote } from './web-annotation.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Notes on a page of the archive's collection, so that none is long. */
export const NOTES_A_PAGE = 50;

/** The notes that are handed on: withdrawn ones are not. */
export function exportedNotes(notes: readonly Note[]): readonly Note[] {
  return notes.filter(({ record }) => record.status !== 'withdrawn');
}

/**
 * The notes of an article as one JSON-LD file: a collection with its one page
 * in it. `id` is the IRI of the collection.
 *
 * @see https://www.w3.org/TR/annotation-model/#annotation-collection
 */
export function articleNotes(article: Article, id: string, names: NoteNames, s: Strings): string {
  const notes = exportedNotes(article.notes);
  const page = `${id}#page-1`;
  const collection = {
    id,
    type: 'AnnotationCollection',
    label: shownTitle(article, s),
    'dcterms:description': articleInWords(article, s),
    total: notes.length,
  };
  return inLines({
    ...collection,
    first: {
      id: page,
      type: 'AnnotationPage',
      partOf: { id, label: collection.label, total: collection.total },
      startIndex: 0,
      items: notes.map(noteWriter(article, names, s)),
    },
    last: page,
  });
}

/** The collection of all notes of an archive. */
export interface NotesOfArchive {
  readonly notes: readonly Note[];
  /** The archive's name. */
  readonly label: string;
  /** IRI of the collection. */
  readonly id: string;
  /** IRI of a page, from 1. */
  readonly page: (number: number) => string;
}

/** How many pages the collection of an archive has. */
export function pageCount(notes: readonly Note[]): number {
  return Math.ceil(exportedNotes(notes).length / NOTES_A_PAGE);
}

/** The collection of all notes of an archive, which has at least one; the notes are on its pages. */
export function archiveNotes({ notes, label, id, page }: NotesOfArchive): string {
  return inLines({
    id,
    type: 'AnnotationCollection',
    label,
    total: exportedNotes(notes).length,
    first: page(1),
    last: page(pageCount(notes)),
  });
}

/** One page of the collection of all notes of an archive; `number` is from 1. */
export function archiveNotesPage(
  { notes, label, id, page }: NotesOfArchive,
  number: number,
  names: NoteNames,
  s: Strings,
): string {
  const all = exportedNotes(notes);
  const startIndex = (number - 1) * NOTES_A_PAGE;
  const last = pageCount(notes);
  const write = writerOfAll(names, s);
  return inLines({
    id: page(number),
    type: 'AnnotationPage',
    partOf: { id, label, total: all.length, first: page(1), last: page(last) },
    startIndex,
    ...(number > 1 && { prev: page(number - 1) }),
    ...(number < last && { next: page(number + 1) }),
    items: all.slice(startIndex, startIndex + NOTES_A_PAGE).map(write),
  });
}

/** Writes notes of any article; those of one article stand together, so that its text is read once. */
function writerOfAll(names: NoteNames, s: Strings): WriteNote {
  let latest: { readonly article: Article | null; readonly write: WriteNote } | undefined;
  return (note) => {
    if (latest?.article !== note.article)
      latest = { article: note.article, write: noteWriter(note.article, names, s) };
    return latest.write(note);
  };
}

function inLines(resource: object): string {
  return `${JSON.stringify({ '@context': CONTEXT, ...resource }, null, 2)}\n`;
}
