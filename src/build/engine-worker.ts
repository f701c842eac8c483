import type { EngineCall, EngineReply, EngineWorker } from '../core/search/engine-worker.ts';
import type { EngineData, EngineOptions } from '../core/search/engine.ts';

/** As much of Pagefind's own class as is used. */
interface PagefindInstance {
  loadEntry: () => Promise<void>;
  languages: unknown;
  includeCharacters: readonly string[];
  readonly searchMeta: Uint8Array | null;
  readonly init: (language: string, options: { readonly load_wasm: boolean }) => Promise<void>;
  readonly search: (
    text: string | null,
    options: EngineOptions,
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of the words found. */
  readonly words: readonly number[];
  readonly data: () => Promise<EngineData>;
}

/** What the engine's script knows of the index beside it. */
export interface MadeIndex {
  readonly edition: string;
  readonly languages: unknown;
  readonly includeCharacters: readonly string[];
}

/**
 * Answers what a page asks of an index. It runs in the reader's browser: its
 * source is written behind Pagefind's in the engine's script, so it may use
 * nothing but what it is handed.
 */
export function answerPage(
  Instance: new (options: { readonly basePath: string; readonly baseUrl: string }) => PagefindInstance,
  { edition, languages, includeCharacters }: MadeIndex,
): void {
  // The addresses in the index already stand under the base.
  const engine = new Instance({ basePath: new URL('.', location.href).pathname, baseUrl: '/' });
  engine.loadEntry = () => {
    Object.assign(engine, { languages, includeCharacters });
    return Promise.resolve();
  };
  const found = new Map<number, readonly PagefindResult[]>();
  let searches = 0;

  const worker: EngineWorker = {
    open: async (wanted) => {
      if (wanted !== edition) return false;
      await engine.init('xx', { load_wasm: true });
      // The engine says nothing of it.
      if (engine.searchMeta === null) throw new Error('A part of the index is missing.');
      return true;
    },
    search: async (text, options) => {
      const { results } = await engine.search(text, options);
      // The order, by date too, is in the scores alone.
      const inOrder = results.toSorted((a, b) => b.score - a.score);
      searches += 1;
      found.set(searches, inOrder);
      return { search: searches, ids: inOrder.map(({ id }) => id) };
    },
    data: async (search, place) => {
      const result = found.get(search)?.[place];
      if (result === undefined) throw new Error('No such article was found.');
      const { url, content, meta, filters, anchors } = await result.data();
      return { url, content, meta, filters, anchors, locations: result.words };
    },
    forget: (search) => {
      found.delete(search);
      return Promise.resolve();
    },
  };

  addEventListener('message', ({ data: { id, method, parameters } }: MessageEvent<EngineCall>) => {
    const call = worker[method] as (...all: readonly unknown[]) => Promise<unknown>;
    const reply = (message: EngineReply): void => {
      postMessage(message);
    };
    call(...parameters).then(
      (value) => {
        reply({ id, value });
      },
      (error: unknown) => {
        reply({ id, fault: String(error) });
      },
    );
  });
}
