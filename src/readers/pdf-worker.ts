import { parentPort } from 'node:worker_threads';
import { readPages } from './pdf-pages.ts';

/** The thread in which PDF files are read: bytes in, pages out, one file after the other. */
parentPort?.on('message', (bytes: Uint8Array) => {
  void readPages(bytes).then((pages) => {
    parentPort?.postMessage(pages);
  });
});
