import { z } from 'zod';
import { readFrontmatter, YAML_BEGINS } from './frontmatter.ts';
import { readYaml, type Read } from './read-yaml.ts';
import type { PageRecord } from './records.ts';

const pageFields = z.strictObject({ title: z.string().min(1) });

/** Read a page of the archive's own words: `content/pages/ID.md`. */
export function readPage(source: string, id: string): Read<PageRecord> {
  const path = `content/pages/${id}.md`;
  const fenced = readFrontmatter(source, path);
  if (!fenced.ok) return fenced;

  const fields = readYaml(pageFields, fenced.value.yaml, path, YAML_BEGINS - 1);
  return fields.ok ? { ok: true, value: { id, ...fields.value, markdown: fenced.value.markdown } } : fields;
}
