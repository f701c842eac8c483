import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../core/archive/problem.ts';
import { MANIFEST } from './manifest.ts';

/** The seeds of an archive, by their path below `seeds/` in the order of their names, and what is not one. */
export interface SeedList {
  readonly seeds: readonly string[];
  readonly problems: readonly VFileMessage[];
}

/** In bytes. An article has some thousands, a long report a million; a file beyond this is something else. */
const LARGEST = 5_000_000;

/**
 * List the seeds below `folder/seeds`, sub-folders too.
 *
 * Names that begin with a dot, the manifest and donors' `.yml` notes are no
 * seeds. A symbolic link to another place inside `seeds/` is passed over, for
 * its file is listed there.
 */
export async function listSeeds(folder: string): Promise<SeedList> {
  const root = join(folder, 'seeds');
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const seeds: string[] = [];
  const problems: VFileMessage[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path).split(sep).join('/');
    if (/(?:^|\/)\./.test(name) || name === MANIFEST || /\.ya?ml$/i.test(name) || entry.isDirectory())
      continue;
    if (entry.isFile()) seeds.push(name);
    else if (!entry.isSymbolicLink()) problems.push(notAFile(name));
    else if (!(await leadsInside(path, root))) problems.push(leadsOut(name));
  }
  return { seeds: seeds.sort(), problems };
}

/** The bytes of one seed, or why they were not read. */
export async function readSeedFile(folder: string, seed: string): Promise<Uint8Array | VFileMessage> {
  const path = join(folder, 'seeds', seed);
  try {
    const { size } = await lstat(path);
    return size > LARGEST ? tooLarge(seed, size) : await readFile(path);
  } catch (error) {
    const reason = `Invalid seed: it cannot be read (${error instanceof Error ? error.message : String(error)}).`;
    return problem(
      { path: `seeds/${seed}` },
      'unreadable-seed',
      reason,
      'Look at the name and the permissions of the file.',
    );
  }
}

async function leadsInside(path: string, root: string): Promise<boolean> {
  const [target, inside] = await Promise.all([realpath(path).catch(() => null), realpath(root)]);
  return target?.startsWith(inside + sep) === true;
}

function leadsOut(seed: string): VFileMessage {
  return problem(
    { path: `seeds/${seed}` },
    'link-out-of-seeds',
    'Unexpected symbolic link: it leads out of seeds/ or to nothing.',
    'Put the file itself into seeds/, so that the archive holds what it shows.',
  );
}

function notAFile(seed: string): VFileMessage {
  return problem(
    { path: `seeds/${seed}` },
    'no-file',
    'Unexpected entry: it is no regular file.',
    'Take it out of seeds/.',
  );
}

function tooLarge(seed: string, size: number): VFileMessage {
  const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
  return problem(
    { path: `seeds/${seed}` },
    'large-seed',
    `Unexpected size: ${megabytes(size)}; a seed has at most ${megabytes(LARGEST)}.`,
    'A seed is one article. Split a file that holds many of them, and keep pictures, scans and data elsewhere.',
  );
}
