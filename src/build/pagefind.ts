import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/**
 * Make the index for searching the articles of a built site, in its folder `pagefind/`.
 *
 * There is one index for all languages: with a language of its own for each
 * page, a page would be searched with the stemmer of another one. Pages that
 * mark no text with `data-pagefind-body` (withdrawn articles) are not in it.
 *
 * @param folder absolute path of the built site
 * @param base path under which the site is published
 * @returns the number of articles in the index
 * @throws {Error} naming the page that cannot be indexed, or the file that cannot be written.
 */
export async function indexSite(folder: string, base: string): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'xx' });
    if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);

    let pages = 0;
    // Sorted: the same site gives the same index, byte for byte.
    for (const path of globSync('articles/*/index.html', { cwd: folder }).sort()) {
      const content = await readFile(join(folder, path), 'utf8');
      if (!content.includes('data-pagefind-body')) continue;
      await addPage(index, { path, url: urlOf(path, base), content });
      pages += 1;
    }
    await writeIndex(index, join(folder, 'pagefind'));
    return { pages };
  } finally {
    await close();
  }
}

function urlOf(path: string, base: string): string {
  return `${base}${dirname(path).split(sep).join('/')}/`;
}

async function addPage(
  index: PagefindIndex,
  { path, url, content }: { readonly path: string; readonly url: string; readonly content: string },
): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`${path} cannot be indexed: ${errors.join('; ')}`);
}

// Not the engine's own writing: it never comes back from a folder that it cannot write to.
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  for (const { path, content } of files) {
    if (INTERFACES.test(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** The engine's ready-made interfaces, which no page of ours loads. */
const INTERFACES = /(?:-ui\.(?:css|js)|-highlight\.js)$/;
