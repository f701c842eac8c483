import { LineCounter, parseDocument } from 'yaml';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { problem } from './problem.ts';
import { offsetOf, type Place } from './place.ts';
import { explain } from './wording.ts';

/** A record, or everything that is wrong with its source. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly VFileMessage[] };

/**
 * Read one YAML 1.2 source into the record that `schema` describes.
 *
 * All faults are reported, not the first, each at the line and column of the
 * value that is wrong. `lineOffset` is the number of lines that stand before
 * `source` in its file.
 */
export function readYaml<T>(schema: z.ZodType<T>, source: string, path: string, lineOffset = 0): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: line + lineOffset, column: col };
  };

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      problem(
        placeOf(error.pos[0]),
        'yaml',
        firstLine(error.message),
        'Correct the YAML at this place; indentation and quotation marks are the usual causes.',
      ),
    );
    return { ok: false, problems };
  }

  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return { ok: true, value: result.data };

  const problems = result.error.issues.flatMap((issue) =>
    explain(issue).map(({ path: field, rule, reason, remedy }) =>
      problem(placeOf(offsetOf(document, field)), rule, reason, remedy),
    ),
  );
  return { ok: false, problems };
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '.');
}
