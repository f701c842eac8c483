import { isMap, isSeq, parseDocument } from 'yaml';
import type { z } from 'zod';
import { annotationList, type Annotation } from '../annotations/annotation.ts';
import { editEntries, inNewLine, notEditable } from './edit-entries.ts';
import { outletRecord } from './outlet.ts';
import { readYaml, type Read } from './read-yaml.ts';
import { rewriteYaml } from './rewrite-yaml.ts';
import { toYaml } from './to-yaml.ts';
import type { Plain } from './yaml-line.ts';

/**
 * Put changed and further notes into the source of an `annotations.yml`;
 * without a source, a new file. A note that could not be read again is refused.
 *
 * @see editEntries
 */
export function editAnnotations(
  source: string | undefined,
  path: string,
  records: readonly Annotation[],
): Read<string> {
  return readable(annotationList, editList(source ?? '', path, records), path);
}

/**
 * Put changed and further notes into the source of an outlet's record. A note
 * that could not be read again is refused.
 *
 * @see editEntries
 */
export function editOutletAnnotations(
  source: string,
  path: string,
  records: readonly Annotation[],
): Read<string> {
  return readable(outletRecord, editField(source, path, records), path);
}

function readable(schema: z.ZodType, edited: Read<string>, path: string): Read<string> {
  if (!edited.ok) return edited;
  const read = readYaml(schema, edited.value, path);
  return read.ok ? edited : read;
}

function editList(source: string, path: string, records: readonly Annotation[]): Read<string> {
  const { contents } = parseDocument(source);
  const entries = isSeq(contents) ? contents.items : [];
  const written = records.map((record, at) => asWritten(record, entries[at]));
  if (entries.length > 0 || (contents !== null && !isSeq(contents)))
    return editEntries(source, path, written, 'notes');

  // Only comments, or brackets with nothing in them.
  const [start, end] = contents?.range ?? [0, 0];
  const head = source.slice(0, start) + source.slice(end).trimStart();
  return { ok: true, value: inNewLine(head) + toYaml(written) };
}

function editField(source: string, path: string, records: readonly Annotation[]): Read<string> {
  const { contents } = parseDocument(source);
  const held: unknown = isMap(contents) ? contents.get('annotations') : undefined;
  const entries = isSeq(held) ? held.items : [];
  const annotations = records.map((record, at) => asWritten(record, entries[at]));
  if (held === undefined && isMap(contents) && contents.flow !== true)
    return { ok: true, value: inNewLine(source) + toYaml({ annotations }) };

  // A map of YAML is an object, whose values are what YAML can hold.
  const fields = isMap(contents) ? (contents.toJSON() as Written) : {};
  const written = rewriteYaml(source, { ...fields, annotations });
  return written === null ? notEditable(path, 'notes') : { ok: true, value: written };
}

type Written = Readonly<Record<string, Plain | undefined>>;

/** A note without the fields that mean the same when they are missing, unless its entry has them. */
function asWritten({ on, ...record }: Annotation, entry: unknown): Written {
  const has = (...path: string[]): boolean => isMap(entry) && entry.hasIn(path);
  const { id, kind, status, body, language, sources, ...rest } = record;
  const { is, ...place } = on;
  return {
    id,
    kind,
    status,
    on: 'of' in place && place.of === 'text' && !has('on', 'of') ? { is, selector: place.selector } : on,
    body,
    ...(language === undefined ? {} : { language }),
    ...(sources.length === 0 && !has('sources') ? {} : { sources }),
    ...rest,
  };
}
