import { Worker } from 'node:worker_threads';
import { flaw, type Flaw } from './flaw.ts';
import type { Pages } from './pdf-pages.ts';

/** In milliseconds. A book takes some seconds; a file made to harm takes hours. */
const LONGEST = 60_000;
const MEMORY = { maxOldGenerationSizeMb: 1_000 };

/** Threads that have nothing to do: starting one takes longer than reading most files. */
const idle: Worker[] = [];

/**
 * Read the lines of a PDF file in a thread of its own, which is ended when it
 * takes too long or too much memory: nothing else bounds what a small file
 * can ask for.
 */
export async function readInThread(bytes: Uint8Array): Promise<Pages | Flaw> {
  const worker =
    idle.pop() ?? new Worker(new URL('./pdf-worker.ts', import.meta.url), { resourceLimits: MEMORY });
  worker.ref();
  const pages = await answerOf(worker, bytes);
  if (pages === TOO_MUCH) {
    await worker.terminate();
  } else {
    worker.unref();
    idle.push(worker);
  }
  return pages;
}

function answerOf(worker: Worker, bytes: Uint8Array): Promise<Pages | Flaw> {
  return new Promise((resolve) => {
    const answered = (answer: Pages | Flaw): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed);
      resolve(answer);
    };
    const failed = (): void => {
      answered(TOO_MUCH);
    };
    const timer = setTimeout(failed, LONGEST);
    worker.on('message', answered).on('error', failed);
    worker.postMessage(bytes);
  });
}

const TOO_MUCH = flaw(
  'large-seed',
  `Unexpected size: the PDF file cannot be read within ${LONGEST / 1_000} seconds and ${MEMORY.maxOldGenerationSizeMb} MB of memory.`,
  'If the file is trustworthy, print the pages of the article into a PDF file of their own.',
);
