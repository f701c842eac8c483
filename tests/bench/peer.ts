import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeArticle } from './articles.ts';

/** Write a plain Astro project that shows the articles: stock `glob()`, stock Markdown, one layout. */
export function makePeer(folder: string, articles: readonly MadeArticle[]): void {
  write('package.json', '{ "type": "module" }\n');
  write('astro.config.mjs', 'export default { devToolbar: { enabled: false } };\n');
  write('src/content.config.ts', CONTENT_CONFIG);
  write('src/pages/index.astro', INDEX_PAGE);
  write('src/pages/articles/[id].astro', ARTICLE_PAGE);
  for (const [n, { title, byline, paragraphs }] of articles.entries()) {
    write(
      `src/content/articles/${n}.md`,
      `---\ntitle: ${title}\nbyline: ${byline}\n---\n\n${paragraphs.join('\n\n')}\n`,
    );
  }

  function write(path: string, text: string): void {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
}

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.md', base: 'src/content/articles' }),
    schema: z.object({ title: z.string(), byline: z.string() }),
  }),
};
`;

const INDEX_PAGE = `---
import { getCollection } from 'astro:content';
const articles = await getCollection('articles');
---
<html lang="en"><head><title>Articles</title></head><body>
<ul>{articles.map(({ id, data }) => <li><a href={\`/articles/\${id}/\`}>{data.title}</a></li>)}</ul>
</body></html>
`;

const ARTICLE_PAGE = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((article) => ({ params: { id: article.id }, props: { article } }));
const { article } = Astro.props;
const { Content } = await render(article);
---
<html lang="en"><head><title>{article.data.title}</title></head><body>
<main data-pagefind-body><h1>{article.data.title}</h1><p>{article.data.byline}</p><Content /></main>
</body></html>
`;
