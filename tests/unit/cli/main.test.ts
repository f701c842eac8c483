import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../../../src/cli/cuttings.mjs', import.meta.url));

describe('cuttings', () => {
  it('says what it can do', () => {
    const { status, stdout } = cuttings('--help');
    assert.equal(status, 0);
    for (const name of ['start', 'dev', 'convert', 'check', 'quotations', 'build'])
      assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
  });

  it('says how each command is used', () => {
    for (const name of ['start', 'dev', 'convert', 'check', 'quotations', 'build']) {
      const { status, stdout } = cuttings(name, '--help');
      assert.equal(status, 0, name);
      assert.match(stdout, new RegExp(`^Usage: cuttings ${name}`), name);
    }
  });

  it('answers a wrong use with status 2 and the right one', () => {
    const unknown = cuttings('publish');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /no command “publish”[^]*Usage: cuttings COMMAND/);

    const option = cuttings('build', '--speed', 'high');
    assert.equal(option.status, 2);
    assert.match(option.stderr, /--speed[^]*Usage: cuttings build/);
  });

  it('does not build over a folder that holds other things', () => {
    for (const out of ['.', 'src', '..']) {
      const { status, stderr } = cuttings('build', '--out', out);
      assert.equal(status, 2, out);
      assert.match(stderr, /Invalid --out/);
    }
  });
});

function cuttings(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: 'utf8' });
}
