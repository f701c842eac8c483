import { problem } from './problem.ts';
import type { Read } from './read-yaml.ts';

/** Line of a Markdown file on which its YAML begins: the first after the hyphens. */
export const YAML_BEGINS = 2;

/** A Markdown file in its two parts. */
export interface Fenced {
  /** The YAML between the two lines of `---`; it begins on line `YAML_BEGINS` of the file. */
  readonly yaml: string;
  readonly markdown: string;
  /** Lines of the file that stand before `markdown`. */
  readonly linesBefore: number;
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Part a Markdown file into frontmatter and text. */
export function readFrontmatter(source: string, path: string): Read<Fenced> {
  const fenced = FENCED.exec(source);
  if (fenced?.[1] === undefined) {
    const remedy =
      'The file begins with a line of three hyphens, the fields, and another line of three hyphens.';
    return {
      ok: false,
      problems: [problem({ path, line: 1 }, 'frontmatter', 'Missing frontmatter.', remedy)],
    };
  }
  const [head, yaml] = fenced;
  return {
    ok: true,
    value: { yaml, markdown: source.slice(head.length), linesBefore: head.split('\n').length - 1 },
  };
}
