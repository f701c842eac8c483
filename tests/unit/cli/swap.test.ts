import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openStage } from '../../../src/cli/swap.ts';

const FILES = 50;

describe('openStage', () => {
  let folder = '';
  let workshop = '';
  let target = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cuttings-swap-'));
    workshop = join(folder, 'workshop');
    target = join(folder, 'dist');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('puts the new tree in the place of the old one, and leaves nothing else', () => {
    mkdirSync(target);
    writeFileSync(join(target, 'only-in-the-old-one.html'), '');
    const stage = openStage(workshop, target);
    writeFileSync(join(stage.tree, 'index.html'), 'new');
    stage.swap();
    stage.close();
    assert.deepEqual(readdirSync(target), ['index.html']);
    assert.deepEqual(readdirSync(workshop), []);
  });

  it('leaves the old tree alone when the new one is given up', () => {
    mkdirSync(target);
    writeFileSync(join(target, 'index.html'), 'old');
    const stage = openStage(workshop, target);
    writeFileSync(join(stage.tree, 'index.html'), 'half');
    stage.close();
    assert.equal(readFileSync(join(target, 'index.html'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(workshop), []);
  });

  it('leaves a whole tree wherever it is killed', async () => {
    // Makes one tree after another until it is killed; the files of one tree hold the same number.
    const program = `
      import { writeFileSync } from 'node:fs';
      import { openStage } from ${JSON.stringify(new URL('../../../src/cli/swap.ts', import.meta.url).href)};
      for (let n = 0; ; n += 1) {
        const stage = openStage(${JSON.stringify(workshop)}, ${JSON.stringify(target)});
        for (let i = 0; i < ${String(FILES)}; i += 1) writeFileSync(stage.tree + '/' + i, String(n));
        stage.swap();
        stage.close();
        if (n === 0) console.log('begun');
      }`;
    for (let round = 0; round < 8; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await wait(Math.random() * 40);
      child.kill('SIGKILL');
      await once(child, 'exit');

      openStage(workshop, target).close();
      assert.ok(existsSync(target), 'there is a tree');
      const numbers = readdirSync(target).map((name) => readFileSync(join(target, name), 'utf8'));
      assert.equal(numbers.length, FILES, 'the tree is whole');
      assert.equal(new Set(numbers).size, 1, 'the tree is of one build');
      assert.deepEqual(readdirSync(workshop), [], 'nothing is left over');
    }
  });
});
