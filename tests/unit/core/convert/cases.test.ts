import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { readArticle } from '../../../../src/core/archive/read-article.ts';
import { readSeed } from '../../../../src/core/convert/read-seed.ts';
import { newItem } from '../../../../src/core/convert/new-item.ts';
import { readBlocks } from '../../../../src/markdown/read-blocks.ts';

const CASES = join(import.meta.dirname, '../../../fixtures/convert');
const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

// A new case is a new folder with a seed.txt. UPDATE=1 writes what it gives; read that before you commit it.
for (const name of readdirSync(CASES)) {
  it(`converts ${name} as it stands in its folder`, () => {
    const bytes = readFileSync(join(CASES, name, 'seed.txt'));
    const read = readSeed(bytes, 'seed.txt', { on: '2026-11-23', outletId: () => 'northmoor-examiner' });
    assert.ok(read.ok);
    const source = {
      id: name,
      seed: 'seed.txt',
      sha256: hash(bytes),
      encoding: read.encoding,
      version: '0',
      on: '2026-11-23',
      taken: new Set<string>(),
      hash,
    };
    const { files } = newItem(read.draft, source);
    for (const [file, content] of files) {
      if (process.env['UPDATE'] === '1') writeFileSync(join(CASES, name, file), content);
      assert.equal(content, readFileSync(join(CASES, name, file), 'utf8'));
    }
    const article = readArticle(files.get('index.md') ?? '', 'index.md', readBlocks);
    assert.deepEqual(article, { ok: true, value: { record: read.draft.record, blocks: read.draft.blocks } });
  });
}
