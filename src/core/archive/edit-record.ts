import { articleRecord, type ArticleRecord } from './article.ts';
import { readFrontmatter, YAML_BEGINS } from './frontmatter.ts';
import { problem } from './problem.ts';
import { readYaml, type Read } from './read-yaml.ts';
import { rewriteYaml } from './rewrite-yaml.ts';

/** New values of a record's fields, and how those are known that have a basis. */
export interface RecordEdit {
  readonly values: Partial<Omit<ArticleRecord, 'basis'>>;
  readonly basis: Partial<ArticleRecord['basis']>;
}

/** A record after an edit. */
export function editedRecord(record: ArticleRecord, { values, basis }: RecordEdit): ArticleRecord {
  return { ...record, ...values, basis: { ...record.basis, ...basis } };
}

/**
 * Change fields of an article's `index.md`: source in, source out.
 *
 * The text below the record, and every line of the record that says nothing
 * new, stay byte for byte. The source is never given back with a record that
 * cannot be read.
 */
export function editRecord(source: string, path: string, edit: RecordEdit): Read<string> {
  const fenced = readFrontmatter(source, path);
  if (!fenced.ok) return fenced;
  const { yaml, markdown } = fenced.value;
  const record = readYaml(articleRecord, yaml, path, YAML_BEGINS - 1);
  if (!record.ok) return record;

  // Read by the schema, its fields stand in the schema's order: new ones find their place.
  const edited = articleRecord.safeParse(editedRecord(record.value, edit));
  const written = edited.success ? rewriteYaml(yaml, edited.data) : null;
  if (written === null) {
    const fields = Object.keys(edit.values).join(', ');
    const remedy = 'Change it in the file by hand, or write the record in lines, one field a line.';
    return {
      ok: false,
      problems: [problem({ path }, 'not-editable', `The record cannot be changed here: ${fields}.`, remedy)],
    };
  }
  const begin = source.indexOf('\n') + 1;
  const head = source.slice(0, begin);
  const fence = source.slice(begin + yaml.length, source.length - markdown.length);
  return { ok: true, value: head + written + fence + markdown };
}
