import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A place to make a new tree in, and the way to put it where the old one is.
 *
 * The tree is made in a folder of its own below `workshop` and takes the place
 * of `target` by being renamed, so that `target` never holds half a tree. The
 * system knows no exchange of two folders in one step: a process killed between
 * the two renames leaves no `target` but the whole old tree in `workshop`, and
 * `openStage` puts it back.
 */
export interface Stage {
  /** Empty folder for the new tree. On the same disk as `target`, else it could not be renamed. */
  readonly tree: string;
  /** Folder for whatever else the work needs; gone at the end. */
  readonly scrap: string;
  /** Put the tree in the place of `target`. */
  swap(): void;
  /** Clear away what is left of the work, whether or not it was swapped in. */
  close(): void;
}

/** Begin a new tree for `target`, after tidying up what killed processes have left in `workshop`. */
export function openStage(workshop: string, target: string): Stage {
  tidy(workshop, target);
  const folder = join(workshop, String(process.pid));
  const tree = join(folder, 'tree');
  const scrap = join(folder, 'scrap');
  for (const path of [tree, scrap]) mkdirSync(path, { recursive: true });
  return {
    tree,
    scrap,
    swap: () => {
      exchange(tree, target, join(folder, 'old'));
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function tidy(workshop: string, target: string): void {
  if (!existsSync(workshop)) return;
  for (const name of readdirSync(workshop)) {
    if (isRunning(Number(name))) continue;
    const old = join(workshop, name, 'old');
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    rmSync(join(workshop, name), { recursive: true, force: true });
  }
}

function exchange(tree: string, target: string, old: string): void {
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(tree, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    throw error;
  }
}

/** Whether a process of that number is at work. A signal of 0 only asks. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
