import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Archive } from '../core/archive/archive.ts';
import { indexEntry, type IndexEntry } from '../core/search/index-entry.ts';
import { readSpellings, type Spellings } from '../core/search/spellings.ts';
import { strings } from '../core/strings/strings.ts';
import { writeEdition } from './edition.ts';
import { engineScript } from './engine-script.ts';
import { indexedPage } from './indexed-page.ts';

/**
 * Make the index for searching the articles of a built site, in its folder `pagefind/`.
 *
 * There is one index for all languages: with a language of its own for each
 * page, a page would be searched with the stemmer of another one.
 *
 * @param folder absolute path of the built site
 * @param base path under which the site is published
 * @returns the number of articles in the index
 * @throws {Error} naming the page that cannot be indexed, or the file that cannot be written.
 */
export async function indexSite(folder: string, base: string, archive: Archive): Promise<{ pages: number }> {
  return await indexPages(pagesOf(folder, base, archive), readSpellings(archive.spellings), folder);
}

/** An article's page with its address, and what the index is to know of the article. */
export interface Page {
  readonly url: string;
  readonly html: string;
  readonly entry: IndexEntry;
}

/**
 * Make the index of some pages, in the folder `pagefind/` of a built site, and
 * name it in the site's search page and lists.
 *
 * @returns the number of pages in the index
 * @throws {Error} as `indexSite` does
 */
export async function indexPages(
  pages: AsyncIterable<Page> | Iterable<Page>,
  spellings: Spellings,
  site: string,
): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'xx' });
    if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);

    let count = 0;
    for await (const { url, html, entry } of pages) {
      const added = await index.addHTMLFile({ url, content: indexedPage(html, entry, spellings) });
      if (added.errors.length > 0) throw new Error(`${url} cannot be indexed: ${added.errors.join('; ')}`);
      count += 1;
    }
    await writeEdition(site, await writeIndex(index, join(site, 'pagefind')));
    return { pages: count };
  } finally {
    await close();
  }
}

async function* pagesOf(folder: string, base: string, archive: Archive): AsyncGenerator<Page> {
  const context = {
    vocabularies: archive.vocabularies,
    strings: strings(archive.settings.language),
  };
  // Sorted: the same site gives the same index, byte for byte.
  for (const article of archive.articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const path = `articles/${article.id}/`;
    yield {
      url: base + path,
      html: await readFile(join(folder, path, 'index.html'), 'utf8'),
      entry: indexEntry(article, context),
    };
  }
}

/** @returns the edition of the index, which its script knows too */
async function writeIndex(index: PagefindIndex, folder: string): Promise<string> {
  // Not the engine's own writing: it never comes back from a folder that it cannot write to.
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const entry = textOf(files, 'pagefind-entry.json');
  // The same for the same index: its entry names the checksum of what it holds.
  const edition = createHash('sha256').update(entry).digest('hex').slice(0, 16);
  for (const { path, content } of files) {
    if (!INDEX.test(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await writeFile(join(folder, ENGINE), engineScript(textOf(files, ENGINE), entry, edition));
  return edition;
}

const ENGINE = 'pagefind-worker.js';
/** The index itself: not the entry and the scripts that stand in `ENGINE`, nor interfaces that no page of ours loads. */
const INDEX = /\.(?:pf_[a-z]+|pagefind)$/;

function textOf(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
  wanted: string,
): string {
  const file = files.find(({ path }) => path === wanted);
  if (file === undefined) throw new Error(`The search engine made no ${wanted}.`);
  return new TextDecoder().decode(file.content);
}
