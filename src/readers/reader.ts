import type { VFileMessage } from 'vfile-message';
import type { Captured, Conversion, SeedFormat } from '../core/archive/conversion.ts';
import type { SeedContent } from '../core/convert/document.ts';

/** A file below `seeds/`, not read yet. */
export interface SeedFile {
  /** Its path below `seeds/`. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Its first bytes, at most 4,096. */
  readonly head: Uint8Array;
  readonly bytes: () => Promise<Uint8Array>;
  /** Its bytes in pieces, for files that do not fit into memory. */
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** One seed: a whole file, or one page, message or item of a file that holds many. */
export interface ReadSeed {
  /** What names it within its file; null when the file is one seed. */
  readonly part: string | null;
  /** The bytes that its checksum is made of. */
  readonly bytes: Uint8Array;
  readonly encoding: Conversion['encoding'];
  /** Where a web archive took it from; null for everything else. */
  readonly captured: Captured | null;
  readonly content: SeedContent;
}

/** A seed that was read, or why one was not: the others of its file go on. */
export type SeedRead =
  | { readonly ok: true; readonly seed: ReadSeed }
  | { readonly ok: false; readonly part: string | null; readonly problem: VFileMessage };

/** A reader of one seed format. */
export interface Reader {
  readonly format: SeedFormat;
  /** Whether the file is of this format, by its first bytes and its name. */
  readonly recognises: (file: SeedFile) => boolean;
  /**
   * Read every seed of the file, in its order. Never throws for what a file
   * holds: a broken file gives a problem. The same bytes give the same seeds,
   * for the build proves every character by reading again.
   */
  readonly read: (file: SeedFile) => AsyncIterable<SeedRead>;
}
