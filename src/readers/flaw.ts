import { problem } from '../core/archive/problem.ts';
import type { SeedFile, SeedRead } from './reader.ts';

/** Why a file, or a part of it, cannot be read. */
export interface Flaw {
  readonly ok: false;
  /** Permanent name of the rule that it breaks. */
  readonly rule: string;
  readonly reason: string;
  readonly remedy: string;
}

/** Say why something cannot be read, and what to do about it. */
export function flaw(rule: string, reason: string, remedy: string): Flaw {
  return { ok: false, rule, reason, remedy };
}

/** A part of `file`, or with null the whole of it, that was not read. */
export function unread(file: SeedFile, part: string | null, { rule, reason, remedy }: Flaw): SeedRead {
  return { ok: false, part, problem: problem({ path: `seeds/${file.name}` }, rule, reason, remedy) };
}

/** Remedy for files that arrived damaged. */
export const COPY_AGAIN =
  'Copy the file again from where it came; if it is no better there, ask the donor for an undamaged copy.';

/** The bytes of a file that is read in one piece, unless it is larger than `limit` bytes. */
export async function bytesWithin(file: SeedFile, limit: number, remedy: string): Promise<Uint8Array | Flaw> {
  return file.size > limit
    ? flaw(
        'large-seed',
        `Unexpected size: ${megabytes(file.size)}; a file of this format may have at most ${megabytes(limit)}.`,
        remedy,
      )
    : await file.bytes();
}

/** A number of bytes in words: `5.0 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The words of an error that a library threw at what a file holds. */
export function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.replace(/\s+/g, ' ').slice(0, 200);
}
