import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glanceArticle, type ArticleGlance } from '../core/archive/glance.ts';
import { withoutBlanks } from '../core/text/blank.ts';
import { sha256 } from './sha256.ts';

/** An article as far as new ones are compared with it: not its text, which would fill the memory. */
export interface KnownArticle extends ArticleGlance {
  readonly id: string;
  /** Checksum of its text without blanks. */
  readonly digest: string;
}

/** Articles that are read at the same time. */
const AT_ONCE = 64;

/** Load what new articles are compared with. An item without its text is passed over: the build reports it. */
export async function loadKnownArticles(folder: string, ids: readonly string[]): Promise<KnownArticle[]> {
  const known: KnownArticle[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => loadKnownArticle(folder, id)));
    known.push(...some.flatMap((article) => article ?? []));
  }
  return known;
}

async function loadKnownArticle(folder: string, id: string): Promise<KnownArticle | null> {
  const item = join(folder, 'content/articles', id);
  const read = (name: string): Promise<string | null> => readFile(join(item, name), 'utf8').catch(() => null);
  const [index, text] = await Promise.all([read('index.md'), read('anchored.txt')]);
  if (index === null || text === null) return null;
  // A copy, for a piece of a string keeps the whole of it in memory.
  return structuredClone({ id, digest: sha256(withoutBlanks(text)), ...glanceArticle(index) });
}
