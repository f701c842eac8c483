import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DraftTask, Drafting } from './draft-file.ts';
import type { FromThread, ToThread } from './draft-thread.ts';
import { portionsOf, type Portion } from './portions.ts';

/** Files that a thread is handed at a time. */
const FILES = 32;

/** Lists of files that are drafted ahead of the one that is taken, for each thread. */
const AHEAD = 3;

/** Files, and bytes, for which it pays to start threads. */
const MANY = 100;
const LARGE = 1_000_000;

/** In megabytes: what a thread makes and drops before it is cleared away. Left to itself it is three times as much. */
const YOUNG = 8;

/**
 * Draft files in up to `threads` threads; the portions come in the order of
 * the files, whatever the number of threads.
 *
 * @throws what went wrong in a thread
 */
export async function* draftFiles(
  tasks: readonly DraftTask[],
  drafting: Drafting,
  threads: number,
): AsyncGenerator<Portion> {
  const isLittle = tasks.length < MANY && !(await areLarge(tasks, drafting.folder));
  if (threads < 2 || isLittle) yield* portionsOf(tasks, drafting);
  else yield* draftInThreads(tasks, drafting, threads);
}

async function areLarge(tasks: readonly DraftTask[], folder: string): Promise<boolean> {
  const sizes = tasks.map(({ name }) =>
    stat(join(folder, 'seeds', name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) > LARGE;
}

async function* draftInThreads(
  tasks: readonly DraftTask[],
  drafting: Drafting,
  threads: number,
): AsyncGenerator<Portion> {
  // Few large files are handed out one by one.
  const size = Math.max(1, Math.min(FILES, Math.floor(tasks.length / (4 * threads))));
  const lists = Array.from(
    { length: Math.ceil(tasks.length / size) },
    (_, at) => new FileList(tasks.slice(at * size, (at + 1) * size)),
  );
  const fail = (error: unknown): void => {
    for (const list of lists) list.fail(error);
  };
  const workers = Array.from({ length: Math.min(threads, lists.length) }, () =>
    new Worker(new URL('draft-thread.ts', import.meta.url), {
      workerData: drafting,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    }).once('error', fail),
  );
  const idle = [...workers];
  let given = 0;
  let read = 0;
  /** Let each thread go on with the next list, but not far ahead of the one that is read. */
  const give = (): void => {
    while (idle.length > 0 && given < Math.min(lists.length, read + AHEAD * threads)) {
      const worker = idle.pop();
      if (worker !== undefined)
        lists[given++]?.giveTo(worker, () => {
          idle.push(worker);
          give();
        });
    }
  };
  try {
    for (const list of lists) {
      give();
      yield* list.portions();
      read++;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Files that one thread drafts, and the portions that have come of them. */
class FileList {
  readonly #tasks: readonly DraftTask[];
  readonly #portions: FromThread[] = [];
  #failure: { readonly error: unknown } | null = null;
  #ask: () => void = () => undefined;
  #wake: () => void = () => undefined;

  constructor(tasks: readonly DraftTask[]) {
    this.#tasks = tasks;
  }

  giveTo(worker: Worker, done: () => void): void {
    const receive = (portion: FromThread): void => {
      this.#portions.push(portion);
      if (portion === null) {
        worker.off('message', receive);
        done();
      }
      this.#wake();
    };
    worker.on('message', receive);
    this.#ask = () => {
      worker.postMessage(null satisfies ToThread);
    };
    worker.postMessage(this.#tasks satisfies ToThread);
  }

  /** Say that a thread has failed. */
  fail(error: unknown): void {
    this.#failure = { error };
    this.#wake();
  }

  /** The portions, each when it is there. */
  async *portions(): AsyncGenerator<Portion> {
    for (;;) {
      while (this.#portions.length === 0 && this.#failure === null)
        await new Promise<void>((settle) => (this.#wake = settle));
      if (this.#failure !== null) throw this.#failure.error;
      const portion = this.#portions.shift() ?? null;
      if (portion === null) return;
      this.#ask();
      yield portion;
    }
  }
}
