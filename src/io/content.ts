import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Sources } from '../core/archive/records.ts';

/** Files of `content/` that hold records; pictures in `media/` are not read. */
const RECORDS = /\.(?:md|yml|txt)$/;

/**
 * Load the files that hold an archive's records.
 *
 * `folder` is the archive's folder; the paths in the answer begin with
 * `content/`. Folders whose name begins with a dot are leftovers of a
 * conversion that was stopped, and are passed over.
 *
 * @param wanted which of the files, where not all are
 * @throws when `content/` cannot be read
 */
export async function loadContent(
  folder: string,
  wanted: (path: string) => boolean = () => true,
): Promise<Sources> {
  const root = join(folder, 'content');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && RECORDS.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('/.') && wanted(path))
    .sort();

  const sources = new Map<string, string>();
  for (const path of paths) sources.set(path, await readFile(join(folder, path), 'utf8'));
  return sources;
}
