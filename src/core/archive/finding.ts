import { LineCounter, parseDocument } from 'yaml';
import type { VFileMessage } from 'vfile-message';
import { readFrontmatter, YAML_BEGINS } from './frontmatter.ts';
import { offsetOf, type FieldPath, type Place } from './place.ts';
import { problem } from './problem.ts';
import type { Sources } from './records.ts';

/** Something that a rule across records found. The place is a line, or the field of a record. */
export interface Finding extends Place {
  /** In YAML and in frontmatter; its line is looked up when the finding is reported. */
  readonly field?: FieldPath;
  /** Permanent name of the rule. */
  readonly rule: string;
  readonly reason: string;
  readonly remedy: string;
}

/** Turn a finding into a problem with line and column, looked up in the file that it is about. */
export function locate({ rule, reason, remedy, ...place }: Finding, sources: Sources): VFileMessage {
  return problem(placeOf(place, sources), rule, reason, remedy);
}

function placeOf({ path, field, line, column }: Place & Pick<Finding, 'field'>, sources: Sources): Place {
  const source = sources.get(path);
  if (field === undefined || source === undefined)
    return { path, ...(line && { line }), ...(column && { column }) };

  const lines = new LineCounter();
  const fenced = path.endsWith('.md') ? readFrontmatter(source, path) : null;
  const [yaml, linesBefore] = fenced?.ok === true ? [fenced.value.yaml, YAML_BEGINS - 1] : [source, 0];
  const { line: found, col } = lines.linePos(offsetOf(parseDocument(yaml, { lineCounter: lines }), field));
  return { path, line: found + linesBefore, column: col };
}
