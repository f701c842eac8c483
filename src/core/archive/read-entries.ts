import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { locate, type Finding } from './finding.ts';
import { readYaml, type Read } from './read-yaml.ts';

/** A list of records with permanent ids that stands in one file. */
export interface EntryList<T> {
  readonly entry: z.ZodType<T>;
  readonly list: z.ZodType<T[]>;
  /** What their permanent addresses begin with. */
  readonly address: 'q' | 'n';
  /** Hold the entries against each other and against what they point at; one that could not be read is undefined. */
  readonly check: (entries: readonly (T | undefined)[]) => readonly Finding[];
}

/**
 * Read a list of records.
 *
 * Where an entry cannot be read, the others are checked all the same, and ids
 * that stand twice are named: a file that was edited by hand is mended in one
 * go.
 */
export function readEntries<T>(kind: EntryList<T>, source: string, path: string): Read<T[]> {
  const read = readYaml(kind.list, source, path);
  if (read.ok) return read;
  const document = parseDocument(source);
  const entries: unknown = document.errors.length === 0 ? document.toJS() : null;
  if (!Array.isArray(entries)) return read;

  const sound = entries.map((entry) => kind.entry.safeParse(entry).data);
  const findings = [...doubled(entries, path, kind.address), ...kind.check(sound)];
  const sources = new Map([[path, source]]);
  return { ok: false, problems: [...read.problems, ...findings.map((finding) => locate(finding, sources))] };
}

function doubled(entries: readonly unknown[], path: string, address: string): Finding[] {
  const ids = entries.map((entry) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined,
  );
  return ids.flatMap((id, index) =>
    typeof id !== 'string' || ids.indexOf(id) === index
      ? []
      : [
          {
            path,
            field: [index, 'id'],
            rule: 'doubled-id',
            reason: `Invalid id: ${address}/${id} is already in ${path}.`,
            remedy: 'An id belongs to one thing for ever. Give back the id that stood here before.',
          },
        ],
  );
}
