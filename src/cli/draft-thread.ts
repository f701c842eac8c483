/**
 * A thread that drafts. It is handed lists of files, and hands back what it
 * drafted in portions, few ahead of those that were taken: a file may hold more
 * than fits into memory.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { portionsOf, type Portion } from './portions.ts';
import type { DraftTask, Drafting } from './draft-file.ts';

if (parentPort === null) throw new Error('This file is for a thread of its own.');
const port = parentPort;
// Handed in by the only one who starts this thread.
const drafting = workerData as Drafting;

/** What the thread is sent: files to draft, or null when a portion was taken. */
export type ToThread = readonly DraftTask[] | null;
/** What the thread sends: null at the end of the files. */
export type FromThread = Portion | null;

/** Portions that may wait to be taken. */
const WAITING = 2;

let waiting = 0;
let taken = Promise.withResolvers<undefined>();
port.on('message', (message: ToThread) => {
  if (message !== null) return void draft(message);
  waiting--;
  taken.resolve(undefined);
});

async function draft(tasks: readonly DraftTask[]): Promise<void> {
  for await (const portion of portionsOf(tasks, drafting)) {
    while (waiting >= WAITING) {
      taken = Promise.withResolvers();
      await taken.promise;
    }
    waiting++;
    port.postMessage(portion satisfies FromThread);
  }
  port.postMessage(null satisfies FromThread);
}
