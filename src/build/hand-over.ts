import type { Archive } from '../core/archive/archive.ts';

/**
 * How a command hands the pages an archive that it has checked itself, so that
 * it is not read and proved twice.
 */

// On the process: Astro bundles the pages, so that their modules are other copies than the command's.
const HANDED_OVER = Symbol.for('cuttings.archive');
const shared: typeof globalThis & { [HANDED_OVER]?: { folder: string; archive: Archive } } = globalThis;

/** Hand a checked archive to the pages that this process builds. */
export function handOver(folder: string, archive: Archive): void {
  shared[HANDED_OVER] = { folder, archive };
}

/** The archive of a folder, if a command has handed it over. */
export function handedOver(folder: string): Archive | undefined {
  const handed = shared[HANDED_OVER];
  return handed?.folder === folder ? handed.archive : undefined;
}
