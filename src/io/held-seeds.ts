import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Seed, Seeds } from '../core/archive/check-seeds.ts';
import type { Conversion } from '../core/archive/conversion.ts';
import { decodeAs } from '../core/convert/decode.ts';
import { sha256 } from './sha256.ts';

/**
 * Load the seeds that conversions name, each decoded as its record says.
 *
 * A seed that is not there, or not to be read in that encoding, is not in the
 * answer: the check against the records reports it.
 */
export async function loadHeldSeeds(folder: string, conversions: Iterable<Conversion>): Promise<Seeds> {
  const seeds = new Map<string, Seed>();
  for (const { seed, encoding } of conversions) {
    const bytes = await readFile(join(folder, 'seeds', seed)).catch(() => null);
    const text = bytes === null ? null : decodeAs(bytes, encoding.name);
    if (bytes !== null && text !== null) {
      seeds.set(seed, { sha256: sha256(bytes), text });
    }
  }
  return seeds;
}
