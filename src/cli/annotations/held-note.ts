import { join } from 'node:path';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { editAnnotations, editOutletAnnotations } from '../../core/archive/edit-annotations.ts';
import type { ArchiveRecords, Item } from '../../core/archive/records.ts';
import { meantId } from '../../core/quotations/nearest-id.ts';
import { writeFileAtomic } from '../../io/write.ts';
import { listProblems } from '../list-problems.ts';
import { locked } from '../locked.ts';
import { soundRecords } from '../sound-records.ts';
import { printable } from '../terminal.ts';

/** A note, and the list in which it stands. */
export interface HeldNote {
  readonly note: Annotation;
  /** The file: an item's `annotations.yml`, or an outlet's record. */
  readonly path: string;
  readonly list: readonly Annotation[];
  /** The article that it is on; null for a note on an outlet. */
  readonly item: Item | null;
  /** Id of the outlet that it is on; null for a note on an article. */
  readonly outlet: string | null;
}

/** All notes of an archive: those of the articles, then those on outlets. */
export function allNotes({ items, outlets }: Pick<ArchiveRecords, 'items' | 'outlets'>): HeldNote[] {
  return [
    ...items.flatMap((item) =>
      item.annotations.map((note) => ({
        note,
        path: `${item.path}/annotations.yml`,
        list: item.annotations,
        item,
        outlet: null,
      })),
    ),
    ...[...outlets].flatMap(([outlet, { annotations: list = [] }]) =>
      list.map((note) => ({ note, path: `content/outlets/${outlet}.yml`, list, item: null, outlet })),
    ),
  ];
}

/** What becomes of a note, and what is said of it; or why it cannot be. */
export type NoteChange = { readonly note: Annotation; readonly said: string } | { readonly refused: string };

/**
 * Change the record of one note in its file, and nothing else there.
 *
 * Exit status 1, with nothing changed, when there is no such note, when
 * `change` refuses, or when the records are not sound.
 */
export async function editNote(
  folder: string,
  typed: string,
  dryRun: boolean,
  change: (held: HeldNote) => NoteChange,
): Promise<number> {
  const work = async (): Promise<number> => {
    const loaded = await soundRecords(folder);
    if (loaded === null) return 1;
    const held = meantNote(loaded.records, typed);
    if ('refused' in held) return refuse(held.refused);
    const changed = change(held);
    if ('refused' in changed) return refuse(changed.refused);

    const list = held.list.map((other) => (other === held.note ? changed.note : other));
    const edit = held.item === null ? editOutletAnnotations : editAnnotations;
    const edited = edit(loaded.sources.get(held.path) ?? '', held.path, list);
    if (!edited.ok) {
      listProblems(edited.problems, 'lines');
      return 1;
    }
    if (!dryRun) await writeFileAtomic(join(folder, held.path), edited.value);
    process.stdout.write(
      `${printable(`${held.path} — ${dryRun ? 'Would be changed: ' : ''}${changed.said}`)}\n`,
    );
    return 0;
  };
  return dryRun ? work() : locked(folder, work);
}

/** The note that somebody means by `typed`, or which it may be. */
function meantNote(records: ArchiveRecords, typed: string): HeldNote | { readonly refused: string } {
  const notes = allNotes(records);
  const meant = meantId(
    typed,
    notes.map(({ note }) => note.id),
  );
  const found = meant.is === 'known' ? notes.find(({ note }) => note.id === meant.id) : undefined;
  if (found !== undefined) return found;
  const proposal =
    meant.is === 'unknown' && meant.nearest !== undefined ? ` Did you mean ${meant.nearest}?` : '';
  return { refused: `There is no note ${typed}.${proposal}` };
}

function refuse(reason: string): number {
  process.stderr.write(`${printable(reason)} Nothing was changed.\n`);
  return 1;
}
