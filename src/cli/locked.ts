import { join } from 'node:path';
import { takeLock } from '../io/lock.ts';

/**
 * Do `work`, which writes into the archive in `folder`, while no other command
 * does. Exit status 1, and a word, when another one is at it.
 */
export async function locked(folder: string, work: () => Promise<number>): Promise<number> {
  const lock = await takeLock(join(folder, '.cuttings', 'convert.lock'));
  if (!lock.ok) {
    process.stderr.write(
      `Another command is writing into this archive (process ${String(lock.pid)}). Nothing was changed; try again when it is done.\n`,
    );
    return 1;
  }
  try {
    return await work();
  } finally {
    await lock.release();
  }
}
