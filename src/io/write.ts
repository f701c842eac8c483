import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What our temporary files and folders begin with: every reader passes over names that begin with a dot. */
const TEMPORARY = '.cuttings-';

/**
 * Write a file as a whole or not at all: whoever reads it, and whenever the
 * machine stops, finds the old content or the new.
 */
export async function writeFileAtomic(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryBeside(path);
  await writeDurably(temporary, content);
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/**
 * Write a new folder with its files, whole or not at all.
 *
 * @throws when `path` is there already and is not an empty folder: nothing is ever overwritten.
 */
export async function writeNewFolder(path: string, files: ReadonlyMap<string, string>): Promise<void> {
  const temporary = temporaryBeside(path);
  await mkdir(temporary, { recursive: true });
  try {
    for (const [name, content] of files) await writeDurably(join(temporary, name), content);
    await syncFolder(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  await syncFolder(dirname(path));
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
