import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from './write.ts';

/** The list of checksums beside the seeds, in the form that BagIt and `sha256sum -c` read. */
export const MANIFEST = 'manifest-sha256.txt';

const LINE = /^([0-9a-f]{64})[ \t]+\*?(.+)$/;

/** Checksums of the seeds as they came in, by their path below `seeds/`. */
export async function loadManifest(folder: string): Promise<ReadonlyMap<string, string>> {
  return checksumsIn(await readFile(join(folder, 'seeds', MANIFEST), 'utf8').catch(missing));
}

function checksumsIn(source: string): ReadonlyMap<string, string> {
  return new Map(
    source.split(/\r?\n/).flatMap((line): [string, string][] => {
      const [, sha256, path] = LINE.exec(line) ?? [];
      return sha256 === undefined || path === undefined ? [] : [[decodePath(path), sha256]];
    }),
  );
}

/**
 * Add lines for the seeds of `files` that have none; those that are there stay as they are.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8493#section-2.1.3
 */
export async function addToManifest(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const path = join(folder, 'seeds', MANIFEST);
  const source = await readFile(path, 'utf8').catch(missing);
  const listed = checksumsIn(source);
  const added = [...files].filter(([seed]) => !listed.has(seed));
  if (added.length === 0) return;
  const lines = added.map(([seed, sha256]) => `${sha256}  ${encodePath(seed)}\n`);
  await writeFileAtomic(
    path,
    (source === '' || source.endsWith('\n') ? source : `${source}\n`) + lines.join(''),
  );
}

/** A line end in a file's name would end the line. */
function encodePath(path: string): string {
  return path.replace(/[%\r\n]/g, encodeURIComponent);
}

function decodePath(path: string): string {
  return path.replace(/%(?:25|0[AD])/gi, decodeURIComponent);
}

function missing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
