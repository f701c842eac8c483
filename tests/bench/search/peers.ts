import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import flexsearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { ordinaryWord, type BenchArticle } from './articles.ts';

/** What a peer costs the reader: its index is one file, loaded whole before the first question. */
export interface PeerCost {
  readonly name: string;
  /** Compressed: library, index, and the ten texts that the first excerpts are made of. */
  readonly bytes: number;
  /** Milliseconds to make the index out of its file once it is there. */
  readonly load: number;
  /** Median milliseconds of a question, in Node. */
  readonly query: number;
}

interface Peer {
  readonly name: string;
  /** Its script for browsers, below its package. */
  readonly script: string;
  readonly write: (articles: readonly BenchArticle[]) => string;
  readonly read: (index: string) => (word: string) => unknown;
}

const PEERS: readonly Peer[] = [
  {
    name: 'minisearch',
    script: 'dist/umd/index.js',
    write: (articles) => {
      const index = new MiniSearch<Document>({ fields: ['title', 'text'], idField: 'url' });
      index.addAll(articles.map(documentOf));
      return JSON.stringify(index);
    },
    read: (json) => {
      const index = MiniSearch.loadJSON(json, { fields: ['title', 'text'], idField: 'url' });
      return (word) => index.search(word, { prefix: true });
    },
  },
  {
    name: 'flexsearch',
    script: 'dist/flexsearch.bundle.min.js',
    write: (articles) => {
      const index = new flexsearch.Index({ tokenize: 'forward' });
      for (const [n, { title, parts }] of articles.entries()) index.add(n, `${title} ${parts.join(' ')}`);
      const parts: Record<string, string> = {};
      index.export((key, data) => {
        parts[key] = data;
      });
      return JSON.stringify(parts);
    },
    read: (json) => {
      const index = new flexsearch.Index({ tokenize: 'forward' });
      for (const [key, data] of Object.entries(JSON.parse(json) as Record<string, string>))
        index.import(key, data); // as written
      return (word) => index.search(word);
    },
  },
  {
    name: 'lunr',
    script: 'lunr.min.js',
    write: (articles) => {
      const index = lunr(function () {
        this.ref('url');
        this.field('title');
        this.field('text');
        for (const article of articles) this.add(documentOf(article));
      });
      return JSON.stringify(index);
    },
    read: (json) => {
      const index = lunr.Index.load(JSON.parse(json) as object); // as written
      return (word) => index.search(word);
    },
  },
];

/** Measure the peers on the same texts, one after the other. */
export function* measurePeers(articles: readonly BenchArticle[]): Generator<PeerCost> {
  for (const { name, script, write, read } of PEERS) {
    const json = write(articles);
    const begin = performance.now();
    const search = read(json);
    const load = performance.now() - begin;
    const times = Array.from({ length: 15 }, (_, n) => timeOf(() => search(ordinaryWord(n + 1))));
    const texts = articles
      .slice(0, 10)
      .map((article) => gzipSync(JSON.stringify(documentOf(article))).length);
    const library = gzipSync(readFileSync(join(folderOf(name), script))).length;
    const bytes = library + gzipSync(json).length + texts.reduce((sum, size) => sum + size, 0);
    yield { name, bytes, load, query: times.toSorted((a, b) => a - b)[7] ?? NaN };
  }
}

interface Document {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

function documentOf({ url, title, parts }: BenchArticle): Document {
  return { url, title, text: parts.join(' ') };
}

function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** The folder of a package: above its main file, the one that holds its package.json. */
function folderOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  let folder = dirname(resolve(name));
  while (!folder.endsWith(join('node_modules', name))) folder = dirname(folder);
  return folder;
}
