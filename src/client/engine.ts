import type { EngineCall, EngineReply, EngineWorker } from '../core/search/engine-worker.ts';
import type { Engine } from '../core/search/engine.ts';

/** The index, or its lists, were made with another page than this one. */
export class OtherEdition extends Error {}

/**
 * Start the search engine in a thread of its own, with the index of one edition.
 *
 * @param url address of its script, which the build makes; the index lies beside it
 * @throws {OtherEdition} where there is another
 */
export async function startEngine(url: string, edition: string): Promise<Engine> {
  // Named in the address too, so that no cache hands out the script of another.
  const thread = new Worker(`${url}?${edition}`);
  const worker = callerOf(thread);
  try {
    if (!(await worker.open(edition))) throw new OtherEdition(url);
  } catch (error) {
    thread.terminate();
    throw error;
  }
  const unwanted = new FinalizationRegistry<number>((search) => void worker.forget(search));
  return {
    search: async (text, options) => {
      const answer = await worker.search(text, options);
      unwanted.register(answer, answer.search);
      // As long as one of the results can be asked for its words, it holds the answer.
      return {
        results: answer.ids.map((id, place) => ({ id, data: () => worker.data(answer.search, place) })),
      };
    },
  };
}

interface Waiting {
  readonly answer: (value: unknown) => void;
  readonly fail: (fault: Error) => void;
}

/** The methods of the other thread, as if they were of this one. */
function callerOf(thread: Worker): EngineWorker {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  const call = (method: keyof EngineWorker, parameters: readonly unknown[]): Promise<unknown> =>
    new Promise((answer, fail) => {
      calls += 1;
      waiting.set(calls, { answer, fail });
      thread.postMessage({ id: calls, method, parameters } satisfies EngineCall);
    });
  thread.addEventListener('message', ({ data: reply }: MessageEvent<EngineReply>) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('fault' in reply) asked?.fail(new Error(reply.fault));
    else asked?.answer(reply.value);
  });
  thread.addEventListener('error', () => {
    for (const { fail } of waiting.values()) fail(new Error('The search engine does not run.'));
    waiting.clear();
  });
  return {
    open: (...all) => call('open', all) as ReturnType<EngineWorker['open']>,
    search: (...all) => call('search', all) as ReturnType<EngineWorker['search']>,
    data: (...all) => call('data', all) as ReturnType<EngineWorker['data']>,
    forget: (...all) => call('forget', all) as ReturnType<EngineWorker['forget']>,
  };
}
