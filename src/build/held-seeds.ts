import { VFileMessage } from 'vfile-message';
import { seedKey, type Seed, type Seeds } from '../core/archive/check-seeds.ts';
import type { Conversion } from '../core/archive/conversion.ts';
import { decodeAs } from '../core/convert/decode.ts';
import { seedText } from '../core/convert/document.ts';
import { openSeed, type OpenSeed } from '../io/seed-file.ts';
import { sha256 } from '../io/sha256.ts';
import { readerFor } from '../readers/read.ts';

/**
 * Read again the seeds that conversions name: each file once, with all its
 * parts. A text is decoded as its record says.
 *
 * A seed that is not there, or not to be read in its format, is not in the
 * answer: the check against the records reports it.
 */
export async function loadHeldSeeds(folder: string, conversions: Iterable<Conversion>): Promise<Seeds> {
  const seeds = new Map<string, Seed>();
  for (const [name, wanted] of Map.groupBy(conversions, ({ seed }) => seed)) {
    const file = await openSeed(folder, name);
    if (file instanceof VFileMessage) continue;
    for await (const [key, seed] of readHeld(file, wanted)) seeds.set(key, seed);
  }
  return seeds;
}

async function* readHeld(file: OpenSeed, wanted: readonly Conversion[]): AsyncGenerator<[string, Seed]> {
  for (const [format, conversions] of Map.groupBy(wanted, ({ format = 'text' }) => format)) {
    const [first] = conversions;
    if (format === 'text' && first !== undefined) yield* readText(file, first);
    else yield* readParts(file, format, new Set(conversions.map(seedKey)));
  }
}

async function* readText(file: OpenSeed, conversion: Conversion): AsyncGenerator<[string, Seed]> {
  const bytes = await file.bytes();
  const text = decodeAs(bytes, conversion.encoding.name);
  if (text !== null) yield [seedKey(conversion), { sha256: sha256(bytes), text, metadata: null }];
}

async function* readParts(
  file: OpenSeed,
  format: NonNullable<Conversion['format']>,
  keys: ReadonlySet<string>,
): AsyncGenerator<[string, Seed]> {
  const reader = await readerFor(format);
  for await (const read of reader?.read(file) ?? []) {
    if (!read.ok) continue;
    const { part, bytes, content, captured } = read.seed;
    const key = seedKey({ seed: file.name, ...(part === null ? {} : { part }) });
    if (!keys.has(key)) continue;
    const stated = content.is === 'document' ? content.document.metadata.map(({ words }) => words) : [];
    const metadata = [...stated, ...(captured === null ? [] : [captured.url])];
    const checksum = part === null ? await file.checksum() : sha256(bytes);
    yield [key, { sha256: checksum, text: seedText(content), metadata }];
  }
}
