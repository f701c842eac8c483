import type { Block } from '../text/article-text.ts';
import { articleRecord, type ArticleRecord } from './article.ts';
import { readFrontmatter, YAML_BEGINS } from './frontmatter.ts';
import { readYaml, type Read } from './read-yaml.ts';

/** What `index.md` holds: the record and the text's blocks. */
export interface ArticleSource {
  readonly record: ArticleRecord;
  readonly blocks: readonly Block[];
}

/** Reads the Markdown of an article; handed in, for core knows no Markdown parser. */
export type ReadBlocks = (markdown: string, path: string, linesBefore: number) => Read<readonly Block[]>;

/** Read `content/articles/ID/index.md`: frontmatter between two lines of `---`, then the text. */
export function readArticle(source: string, path: string, readBlocks: ReadBlocks): Read<ArticleSource> {
  const fenced = readFrontmatter(source, path);
  if (!fenced.ok) return fenced;

  const { yaml, markdown, linesBefore } = fenced.value;
  const record = readYaml(articleRecord, yaml, path, YAML_BEGINS - 1);
  const blocks = readBlocks(markdown, path, linesBefore);
  if (record.ok && blocks.ok) return { ok: true, value: { record: record.value, blocks: blocks.value } };
  return { ok: false, problems: [record, blocks].flatMap((read) => (read.ok ? [] : read.problems)) };
}
