import { crc32, deflateRawSync } from 'node:zlib';
import type { Reader, ReadSeed, SeedFile, SeedRead } from '../../../src/readers/reader.ts';

/** A file below `seeds/` that holds these bytes. */
export function seedFile(name: string, content: Uint8Array | string): SeedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    name,
    size: bytes.length,
    head: bytes.subarray(0, 4_096),
    bytes: () => Promise.resolve(bytes),
    // In small pieces, as a slow disk gives them.
    stream: async function* () {
      for (let at = 0; at < bytes.length; at += 700)
        yield await Promise.resolve(bytes.subarray(at, at + 700));
    },
  };
}

/** All that a reader gives of a file. */
export async function readAll(reader: Reader, file: SeedFile): Promise<SeedRead[]> {
  const reads: SeedRead[] = [];
  for await (const read of reader.read(file)) reads.push(read);
  return reads;
}

/** The seeds of a file and what is wrong with it: `rule: reason`. */
export async function readFile(
  reader: Reader,
  name: string,
  content: Uint8Array | string,
): Promise<{ seeds: ReadSeed[]; problems: string[] }> {
  const reads = await readAll(reader, seedFile(name, content));
  return {
    seeds: reads.flatMap((read) => (read.ok ? [read.seed] : [])),
    problems: reads.flatMap((read) =>
      read.ok ? [] : [`${read.problem.ruleId ?? ''}: ${read.problem.reason}`],
    ),
  };
}

/** The blocks of a seed: `text`, or `role: text` of what stands outside the article. */
export function blocksOf(seed: ReadSeed | undefined): string[] {
  if (seed?.content.is !== 'document') return [];
  return seed.content.document.blocks.map(({ text, as }) => (as === null ? text : `${as}: ${text}`));
}

/** What a seed's metadata states: `field: value (place)`. */
export function statementsOf(seed: ReadSeed | undefined): string[] {
  if (seed?.content.is !== 'document') return [];
  return seed.content.document.metadata.map(({ field, value, place }) => `${field}: ${value} (${place})`);
}

/** One file of a ZIP archive; what is given beside name and content lies. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The size that the directory states. */
  readonly size?: number;
  readonly isEncrypted?: boolean;
  readonly checksum?: number;
}

/** A ZIP archive. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (entry.isEncrypted === true ? 1 : 0), 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(entry.checksum ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.size ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, rest, name]));
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}
