import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { problem } from './problem.ts';
import type { Read } from './read-yaml.ts';
import { rewriteYaml } from './rewrite-yaml.ts';
import { toYaml } from './to-yaml.ts';
import type { Plain } from './yaml-line.ts';

/**
 * Put changed records into the source of a file that is a list of them: source
 * in, source out.
 *
 * Every line that says nothing new stays byte for byte, comments and order
 * included. `records` are those of `source`, in its order, and may be followed
 * by further ones; a field that one no longer has goes away. The source is
 * never given back with other records. `what` they are is said in the message.
 * An empty source is a new file.
 */
export function editEntries(
  source: string,
  path: string,
  records: readonly Readonly<Record<string, Plain | undefined>>[],
  what: string,
): Read<string> {
  const { contents, errors } = parseDocument(source);
  if (errors.length === 0 && (contents === null || (isSeq(contents) && contents.items.length === 0))) {
    // Only comments, or brackets with nothing in them.
    const [start, end] = contents?.range ?? [0, 0];
    const head = source.slice(0, start) + source.slice(end).trimStart();
    return { ok: true, value: inNewLine(head) + toYaml(records) };
  }
  const written = rewriteYaml(withoutFields(source, records), records);
  return written === null ? notEditable(path, what) : { ok: true, value: written };
}

/** The source, in which something more begins on a line of its own. */
export function inNewLine(source: string): string {
  return source === '' || source.endsWith('\n') ? source : `${source}\n`;
}

/** Say that a file is written in a way in which cuttings cannot change it. */
export function notEditable(path: string, what: string): Read<never> {
  const remedy = 'Change it in the file by hand, or write its entries in lines, one field a line.';
  return {
    ok: false,
    problems: [problem({ path }, 'not-editable', `The ${what} cannot be changed here.`, remedy)],
  };
}

/** The source without the lines of the fields that the records no longer have. */
function withoutFields(source: string, records: readonly object[]): string {
  const { contents } = parseDocument(source);
  const entries = isSeq(contents) ? contents.items : [];
  const lines = entries.flatMap((entry, at) => {
    const record = records[at];
    if (!isMap(entry) || entry.flow === true || record === undefined) return [];
    const goes = (key: unknown): boolean => isScalar(key) && !(String(key.value) in record);
    return entry.items.filter(({ key }) => goes(key)).map(({ key, value }) => linesOf(source, key, value));
  });
  return lines.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
}

/** From the beginning of the line of `key` to that of the line after `value`. */
function linesOf(source: string, key: unknown, value: unknown): { start: number; end: number } {
  const from = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  // The end of a list in lines is behind its last line break already.
  const last = (isNode(value) ? (value.range?.[1] ?? from) : from) - 1;
  const newline = source.indexOf('\n', Math.max(from, last));
  return { start: source.lastIndexOf('\n', from) + 1, end: newline === -1 ? source.length : newline + 1 };
}
