import type { z } from 'zod';
import { hasUnprintable } from './unprintable.ts';

/** What can be wrong with what a person typed into a field of a form. */
export type FieldFault =
  'missing' | 'too-long' | 'several-lines' | 'unseen-characters' | 'html' | 'no-web-address' | 'no-day';

/** A fault, and the name of the field that has it. */
export interface FieldProblem {
  readonly field: string;
  readonly is: FieldFault;
}

/** What a form says, or all that is wrong with what was typed. */
export type Drafted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Characters (UTF-16 code units) of a line at most. */
const LONGEST_LINE = 2000;

/** Reads the fields of one form, and keeps the first thing that is wrong with each. */
export class FormFields {
  readonly #problems = new Map<string, FieldFault>();

  /** A line, without the blanks around it; empty where nothing was typed. */
  line(field: string, typed: string): string {
    const line = typed.trim();
    if (line.length > LONGEST_LINE) this.fault(field, 'too-long');
    if (/[\r\n]/.test(line)) this.fault(field, 'several-lines');
    return this.#printable(field, line);
  }

  /** A line that must be there. */
  required(field: string, typed: string): string {
    const line = this.line(field, typed);
    if (line === '') this.fault(field, 'missing');
    return line;
  }

  /** A line that may be missing, as `schema` wants it. */
  optional(field: string, typed: string, schema: z.ZodType, otherwise: FieldFault): string | undefined {
    const line = this.line(field, typed);
    if (line === '') return undefined;
    if (!schema.safeParse(line).success) this.fault(field, otherwise);
    return line;
  }

  /** Lines that must be there, with the line ends of our files and no blank lines around them. */
  text(field: string, typed: string, longest: number): string {
    const text = typed
      .replace(/\r\n?/g, '\n')
      .replace(/^\s*\n/, '')
      .trimEnd();
    if (text === '') this.fault(field, 'missing');
    if (text.length > longest) this.fault(field, 'too-long');
    return this.#printable(field, text);
  }

  /** `value`, when nothing was wrong with what it was read from. */
  drafted<T>(value: T): Drafted<T> {
    const problems = Array.from(this.#problems, ([field, is]) => ({ field, is }));
    return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
  }

  fault(field: string, is: FieldFault): void {
    if (!this.#problems.has(field)) this.#problems.set(field, is);
  }

  #printable(field: string, text: string): string {
    if (hasUnprintable(text)) this.fault(field, 'unseen-characters');
    return text;
  }
}
