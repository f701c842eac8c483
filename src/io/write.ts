import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What our temporary files and folders begin with: every reader passes over names that begin with a dot. */
const TEMPORARY = '.cuttings-';

/** Writes that are under way at the same time: a process may have few files open. */
const AT_ONCE = 16;

/** What is to be written at a path: a file's content, which may take the place of an old one, or a new folder's files. */
export type Write =
  | { readonly path: string; readonly content: string }
  | { readonly path: string; readonly files: ReadonlyMap<string, string> };

/**
 * Write a file as a whole or not at all: whoever reads it, and whenever the
 * machine stops, finds the old content or the new.
 */
export async function writeFileAtomic(path: string, content: string): Promise<void> {
  await writeAll([{ path, content }]);
}

/**
 * Write files and new folders, each whole or not at all, in their order:
 * whenever the machine stops, those that stand are the first of `writes`.
 *
 * All are written beside their places and flushed at the same time, which
 * costs little more than flushing one, before the first is renamed.
 *
 * @throws when a folder is there already and is not empty: nothing is ever
 * overwritten. What stands before it in `writes` is written then.
 */
export async function writeAll(writes: readonly Write[]): Promise<void> {
  const folders = new Set(writes.map(({ path }) => dirname(path)));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  try {
    for (let from = 0; from < writes.length; from += AT_ONCE) {
      const written = await Promise.allSettled(writes.slice(from, from + AT_ONCE).map(writeBeside));
      const failed = written.find((result) => result.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    }
    for (const { path } of writes) await rename(temporaryBeside(path), path);
  } catch (error) {
    for (const { path } of writes) await rm(temporaryBeside(path), { recursive: true, force: true });
    throw error;
  } finally {
    for (const folder of folders) await syncFolder(folder);
  }
}

/** Take away what a killed run left in `folder`. Only for the holder of the lock: nobody else is writing there then. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(TEMPORARY))) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

function temporaryBeside(path: string): string {
  return join(dirname(path), `${TEMPORARY}${basename(path)}-${process.pid}`);
}

async function writeBeside(write: Write): Promise<void> {
  const temporary = temporaryBeside(write.path);
  if ('content' in write) return writeDurably(temporary, write.content);
  await mkdir(temporary, { recursive: true });
  await Promise.all(
    Array.from(write.files, ([name, content]) => writeDurably(join(temporary, name), content)),
  );
  await syncFolder(temporary);
}

async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Make a rename outlast a loss of power, where the system can. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  if (folder === null) return;
  await folder.sync().catch(() => undefined);
  await folder.close();
}
