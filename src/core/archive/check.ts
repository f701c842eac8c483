import { VALUE_RULES } from './check-values.ts';
import { checkAnnotations, checkOutletNotes } from './check-annotations.ts';
import { checkOutlets } from './check-outlets.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkSeeds, type Seeds } from './check-seeds.ts';
import { checkStated } from './check-stated.ts';
import { checkVersions } from './check-versions.ts';
import { checkVocabularies } from './check-vocabularies.ts';
import { comparableId } from '../text/slug.ts';
import type { Finding } from './finding.ts';
import type { ArchiveRecords } from './records.ts';

/**
 * Hold the records of an archive against each other and against the seeds.
 *
 * Returns everything that is wrong, not the first; an empty list means that
 * the archive can be published: each character of each seed has its home, each
 * value its basis, each id its record and each permanent address its answer.
 */
export function checkArchive(records: ArchiveRecords, seeds: Seeds): Finding[] {
  return [
    ...checkIds(records),
    ...records.items.flatMap((item) => [
      ...VALUE_RULES.flatMap((rule) => rule(item, records)),
      ...checkQuotations(item),
      ...checkAnnotations(item),
      ...checkSeeds(item, seeds),
      ...checkStated(item, seeds),
    ]),
    ...checkVersions(records),
    ...checkOutlets(records),
    ...checkVocabularies(records),
    ...checkOutletNotes(records),
    ...checkPermalinks(records),
  ];
}

/** Folders whose names differ only in case or in Unicode form are one address, and often one folder on disk. */
function checkIds({ items }: ArchiveRecords): Finding[] {
  const seen = new Map<string, string>();
  return items.flatMap(({ id, path }) => {
    const folded = comparableId(id);
    const other = seen.get(folded);
    seen.set(folded, path);
    if (other === undefined) return [];
    const reason = `Invalid folder name: it is the same address as ${other}.`;
    return [{ path, rule: 'colliding-ids', reason, remedy: 'Rename the folder that is not published yet.' }];
  });
}
