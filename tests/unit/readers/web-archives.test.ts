import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { readerOf } from '../../../src/readers/read.ts';
import type { SeedRead } from '../../../src/readers/reader.ts';
import { readAll, seedFile } from './files.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'warc', 'files');
const files = filesOf(FOLDER);

/** Web archives of eight other projects; many are broken on purpose. */
describe(
  'web archives that other tools made',
  { skip: files.length === 0 && `${FOLDER} is not here` },
  () => {
    for (const name of files) {
      it(
        `reads ${name} to its end: pages with address and day, or what is wrong and what to do`,
        {
          timeout: 60_000,
        },
        async () => {
          const reads = await readsOf(name);
          assert.notEqual(reads.length, 0, 'A file of which nothing is said would be lost silently.');
          for (const read of reads) {
            if (!read.ok) {
              assert.ok(read.problem.ruleId && read.problem.reason && read.problem.note, read.problem.reason);
              continue;
            }
            const { captured, content, bytes } = read.seed;
            assert.equal(content.is, 'document');
            assert.ok(bytes.length > 0);
            assert.match(captured?.url ?? '', /^[a-z]+:/);
          }
        },
      );
    }
  },
);

async function readsOf(name: string): Promise<SeedRead[]> {
  const file = seedFile(name, readFileSync(join(FOLDER, name)));
  return readAll(await readerOf(file), file);
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort();
  } catch {
    return [];
  }
}
