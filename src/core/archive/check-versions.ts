import type { Finding } from './finding.ts';
import type { ArchiveRecords, Item } from './records.ts';

/** Every version leads back, step by step, to a text that is no version of another. */
export function checkVersions({ items, tombstones }: ArchiveRecords): Finding[] {
  const versionOf = new Map(items.map(({ id, record }) => [id, record.versionOf ?? null]));
  return items.flatMap((item) => {
    const earlier = item.record.versionOf ?? null;
    if (earlier === null) return [];
    if (!versionOf.has(earlier) && !tombstones.has(earlier)) {
      const remedy = 'Write the id of the article that this one is a later version of.';
      return [finding(item, `Unknown article “${earlier}”.`, remedy)];
    }
    if (!comesRound(item.id, versionOf)) return [];
    const reason = 'Invalid version: the articles that it leads back to come round to one of them again.';
    return [finding(item, reason, 'Take versionOf out of the article that was there first.')];
  });
}

function comesRound(from: string, versionOf: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let id: string | null = from; id !== null; id = versionOf.get(id) ?? null) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}

function finding({ path }: Item, reason: string, remedy: string): Finding {
  return { path: `${path}/index.md`, field: ['versionOf'], rule: 'unknown-version', reason, remedy };
}
