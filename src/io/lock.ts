import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Who holds a lock. A process number alone would do for another process after a restart. */
interface Owner {
  readonly pid: number;
  /** When the process began, as the system says it; null where it does not. */
  readonly began: string | null;
}

/** A held lock, or the process that holds it. */
export type Lock =
  { readonly ok: true; readonly release: () => Promise<void> } | { readonly ok: false; readonly pid: number };

/** Take the lock at `path`, also from an owner that no longer lives. */
export async function takeLock(path: string): Promise<Lock> {
  await mkdir(dirname(path), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, began: beginOf(process.pid) } satisfies Owner);
  for (;;) {
    if (await place(path, mine)) return { ok: true, release: () => rm(path, { force: true }) };
    const content = await readFile(path, 'utf8').catch(() => null);
    if (content === null) continue;
    const owner = readOwner(content);
    if (owner !== null && isAlive(owner)) return { ok: false, pid: owner.pid };
    await takeAway(path, content);
  }
}

/** Put a file with `content` at `path` in one step, unless one is there. */
async function place(path: string, content: string): Promise<boolean> {
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, content);
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Take a dead owner's lock away; one that somebody else has taken since is put back. */
async function takeAway(path: string, content: string): Promise<void> {
  const away = `${path}.${randomUUID()}`;
  try {
    await rename(path, away);
  } catch {
    return;
  }
  if ((await readFile(away, 'utf8')) !== content) await link(away, path).catch(() => undefined);
  await rm(away, { force: true });
}

function readOwner(content: string): Owner | null {
  try {
    const owner: unknown = JSON.parse(content);
    if (typeof owner !== 'object' || owner === null || !('pid' in owner) || !('began' in owner)) return null;
    return typeof owner.pid === 'number'
      ? { pid: owner.pid, began: typeof owner.began === 'string' ? owner.began : null }
      : null;
  } catch {
    return null;
  }
}

function isAlive({ pid, began }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return began === null || beginOf(pid) === began;
}

/** When a process began, in whatever words the system has for it: only compared with the same system's. */
function beginOf(pid: number): string | null {
  try {
    // After the program's name, which may hold anything and ends in a parenthesis, the 20th field.
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    if (process.platform === 'darwin') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    }
  } catch {
    return null;
  }
  return null;
}
