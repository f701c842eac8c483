import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { readArticle } from '../../../../src/core/archive/read-article.ts';
import { decode } from '../../../../src/core/convert/decode.ts';
import { draftSeed } from '../../../../src/core/convert/read-seed.ts';
import { findInDraft, newItem } from '../../../../src/core/convert/new-item.ts';
import { readBlocks } from '../../../../src/markdown/read-blocks.ts';

const CASES = join(import.meta.dirname, '../../../fixtures/convert');
const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

// A new case is a new folder with a seed.txt. UPDATE=1 writes what it gives; read that before you commit it.
for (const name of readdirSync(CASES)) {
  it(`converts ${name} as it stands in its folder`, () => {
    const bytes = readFileSync(join(CASES, name, 'seed.txt'));
    const decoded = decode(bytes);
    assert.ok(decoded.ok);
    const drafted = draftSeed({ is: 'text', text: decoded.text }, 'seed.txt', {
      on: '2026-11-23',
      outletId: () => 'northmoor-examiner',
    });
    assert.ok(drafted.ok);
    const seed = {
      name: 'seed.txt',
      part: null,
      format: 'text',
      sha256: hash(bytes),
      encoding: decoded.encoding,
      captured: null,
      received: { from: null, on: null, how: null },
    } as const;
    const minting = { id: name, taken: new Set<string>(), version: '0', on: '2026-11-23', hash };
    const { files } = newItem(findInDraft(drafted.draft), seed, minting);
    for (const [file, content] of files) {
      if (process.env['UPDATE'] === '1') writeFileSync(join(CASES, name, file), content);
      assert.equal(content, readFileSync(join(CASES, name, file), 'utf8'));
    }
    const article = readArticle(files.get('index.md') ?? '', 'index.md', readBlocks);
    assert.deepEqual(article, {
      ok: true,
      value: { record: drafted.draft.record, blocks: drafted.draft.blocks },
    });
  });
}
