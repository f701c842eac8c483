import { readArchive } from '../core/archive/read-archive.ts';
import type { ArchiveRecords, Item, Sources } from '../core/archive/records.ts';
import { loadContent } from '../io/content.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { listProblems } from './list-problems.ts';

/** The records of an archive and the files they stand in; null, and said why, when they are not sound. */
export async function soundRecords(
  folder: string,
): Promise<{ readonly records: ArchiveRecords; readonly sources: Sources } | null> {
  const sources = await loadContent(folder);
  const records = readArchive(sources, readBlocks);
  if (records.ok) return { records: records.value, sources };
  listProblems(records.problems, 'lines');
  process.stderr.write('The records must be sound first. Nothing was changed.\n');
  return null;
}

/** The items with these ids, or all of them when none is given; null, and said which, when there is none with an id. */
export function itemsNamed(records: ArchiveRecords, ids: readonly string[]): readonly Item[] | null {
  const unknown = ids.filter((id) => !records.items.some((item) => item.id === id));
  if (unknown.length > 0) {
    process.stderr.write(`There is no article ${unknown.join(', ')}. Nothing was changed.\n`);
    return null;
  }
  return ids.length === 0 ? records.items : records.items.filter(({ id }) => ids.includes(id));
}
