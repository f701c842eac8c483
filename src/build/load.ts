import type { Archive } from '../core/archive/archive.ts';
import { buildArchive } from '../core/archive/build.ts';
import { checkArchive } from '../core/archive/check.ts';
import { locate } from '../core/archive/finding.ts';
import { readArchive } from '../core/archive/read-archive.ts';
import type { Read } from '../core/archive/read-yaml.ts';
import { loadContent } from '../io/content.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { loadHeldSeeds } from './held-seeds.ts';

/**
 * Load an archive from its folder: read every record, prove every character,
 * and join the records into the model that pages show.
 *
 * All problems are returned together, so that a person can mend them in one go.
 *
 * @throws when the folder cannot be read
 */
export async function loadArchive(folder: string): Promise<Read<Archive>> {
  const sources = await loadContent(folder);
  const records = readArchive(sources, readBlocks);
  if (!records.ok) return records;

  const seeds = await loadHeldSeeds(
    folder,
    records.value.items.flatMap(({ conversions }) => conversions),
  );
  const findings = checkArchive(records.value, seeds);
  if (findings.length === 0) return { ok: true, value: buildArchive(records.value) };
  return { ok: false, problems: findings.map((finding) => locate(finding, sources)) };
}
