import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { takeLock } from '../../../src/io/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuttings-lock-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});
const path = join(folder, 'deep', 'convert.lock');

it('is held by one at a time, and given up', async () => {
  const first = await takeLock(path);
  assert.ok(first.ok);
  assert.deepEqual(await takeLock(path), { ok: false, pid: process.pid });
  await first.release();
  const second = await takeLock(path);
  assert.ok(second.ok);
  await second.release();
  assert.deepEqual(readdirSync(join(folder, 'deep')), []);
});

it('is taken over from an owner that died, from another process with its number, and when it is half-written', async () => {
  for (const content of [
    JSON.stringify({ pid: 2 ** 22 + 1, began: null }),
    JSON.stringify({ pid: process.pid, began: 'before the restart' }),
    '{"pid": 1',
  ]) {
    writeFileSync(path, content);
    const lock = await takeLock(path);
    assert.ok(lock.ok, content);
    await lock.release();
  }
});
