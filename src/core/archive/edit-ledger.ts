import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Quotation } from '../quotations/quotation.ts';
import { problem } from './problem.ts';
import type { Read } from './read-yaml.ts';
import { rewriteYaml } from './rewrite-yaml.ts';

/**
 * Put changed records into the source of a `quotations.yml`: source in, source
 * out.
 *
 * Every line that says nothing new stays byte for byte, comments and order
 * included. `records` are those of `source`, in its order; a field that one no
 * longer has goes away. The source is never given back with other records.
 */
export function editLedger(source: string, path: string, records: readonly Quotation[]): Read<string> {
  const written = rewriteYaml(withoutFields(source, records), records);
  if (written !== null) return { ok: true, value: written };
  const remedy = 'Change it in the file by hand, or write its entries in lines, one field a line.';
  return {
    ok: false,
    problems: [problem({ path }, 'not-editable', 'The quotations cannot be changed here.', remedy)],
  };
}

/** The source without the lines of the fields that the records no longer have. */
function withoutFields(source: string, records: readonly Quotation[]): string {
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
