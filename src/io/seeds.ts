import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../core/archive/problem.ts';
import { comparableId } from '../core/text/slug.ts';
import { MANIFEST } from './manifest.ts';

/** The seeds of an archive, by their path below `seeds/` in the order of their names, and what is not one. */
export interface SeedList {
  readonly seeds: readonly string[];
  /** Donors' notes: `a.txt.yml`, by their path, too. */
  readonly notes: readonly string[];
  readonly problems: readonly VFileMessage[];
}

/** Any control character, as in a name that holds a line end; a backslash, which parts folders on other systems. */
const UNFIT = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\\]/u;

/**
 * List the seeds below `folder/seeds`, sub-folders too.
 *
 * Names that begin with a dot, the manifest and donors' notes are no seeds. A
 * symbolic link to another file inside `seeds/` is passed over, for its file is
 * listed there; no link is followed.
 */
export async function listSeeds(folder: string): Promise<SeedList> {
  const list = {
    seeds: new Array<string>(),
    notes: new Array<string>(),
    problems: new Array<VFileMessage>(),
  };
  await listFolder(join(folder, 'seeds'), '', list);
  list.seeds.sort();
  return list;
}

/**
 * Seeds whose names are one name on a disk that knows no case, or one Unicode
 * form: only one of them would survive there. The first is left out, and so is
 * every one that `isHeld`.
 */
export function collidingNames(
  seeds: readonly string[],
  isHeld: (seed: string) => boolean,
): Map<string, VFileMessage> {
  const groups = Map.groupBy(seeds, comparableId);
  const problems = new Map<string, VFileMessage>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const first = group.find(isHeld) ?? group[0] ?? '';
    for (const seed of group) if (seed !== first && !isHeld(seed)) problems.set(seed, colliding(seed, first));
  }
  return problems;
}

interface Lists {
  readonly seeds: string[];
  readonly notes: string[];
  readonly problems: VFileMessage[];
}

async function listFolder(root: string, below: string, list: Lists): Promise<void> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch((error: unknown) => {
    list.problems.push(closed(below, error));
    return [];
  });
  for (const entry of entries) {
    const name = below + entry.name;
    if (entry.name.startsWith('.') || name === MANIFEST) continue;
    if (UNFIT.test(entry.name)) list.problems.push(unfit(name));
    else if (entry.isDirectory()) await listFolder(root, `${name}/`, list);
    else if (entry.isSymbolicLink()) list.problems.push(...(await linkProblem(root, name)));
    else if (!entry.isFile()) list.problems.push(notAFile(name));
    else (/\.ya?ml$/i.test(name) ? list.notes : list.seeds).push(name);
  }
}

async function linkProblem(root: string, name: string): Promise<VFileMessage[]> {
  const [target, inside] = await Promise.all([realpath(join(root, name)).catch(() => null), realpath(root)]);
  if (target !== inside && target?.startsWith(inside + sep) !== true) return [leadsOut(name)];
  const isFile = await stat(target).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile ? [] : [leadsToFolder(name)];
}

function seedProblem(seed: string, rule: string, reason: string, remedy: string): VFileMessage {
  return problem({ path: `seeds/${seed}` }, rule, reason, remedy);
}

function colliding(seed: string, other: string): VFileMessage {
  return seedProblem(
    seed,
    'colliding-names',
    `Invalid name: it differs from seeds/${other} only in capital letters or in how accents are written, and on many disks the two are one file.`,
    'Give the file another name.',
  );
}

function unfit(seed: string): VFileMessage {
  // As in JSON, so that a line end in the name does not end the line of the message.
  const name = JSON.stringify(seed).slice(1, -1);
  return seedProblem(
    name,
    'unfit-name',
    'Invalid name: it holds a line end, another control character or a backslash.',
    'Give the file a name of letters, digits, spaces, dots and hyphens.',
  );
}

function closed(below: string, error: unknown): VFileMessage {
  const message = error instanceof Error ? error.message : String(error);
  return seedProblem(
    below,
    'unreadable-folder',
    `Invalid folder: it cannot be read (${message}).`,
    'Look at its permissions.',
  );
}

function leadsOut(seed: string): VFileMessage {
  return seedProblem(
    seed,
    'link-out-of-seeds',
    'Unexpected symbolic link: it leads out of seeds/ or to nothing.',
    'Put the file itself into seeds/, so that the archive holds what it shows.',
  );
}

function leadsToFolder(seed: string): VFileMessage {
  return seedProblem(
    seed,
    'link-to-folder',
    'Unexpected symbolic link: it leads to a folder, whose files are listed there, or round in a circle.',
    'Take the link out of seeds/.',
  );
}

function notAFile(seed: string): VFileMessage {
  return seedProblem(seed, 'no-file', 'Unexpected entry: it is no regular file.', 'Take it out of seeds/.');
}
