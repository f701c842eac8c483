import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { canRun, findNode, tooOld } from '../../../src/cli/find-node.mjs';

describe('findNode', () => {
  it('stays with a Node that reads TypeScript', () => {
    assert.equal(findNode('24.21.0'), process.execPath);
    assert.equal(findNode('22.18.0'), process.execPath);
  });

  it('goes on under the Node that the project brought along when the running one is old', (t) => {
    const program = findNode('20.20.2');
    if (program === undefined) {
      t.skip('the optional packages are not installed on this kind of computer');
      return;
    }
    const version = execFileSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
    assert.ok(canRun(version), `the project brings Node ${version}`);
  });

  it('finds nothing on a kind of computer that the project has no Node for', () => {
    assert.equal(findNode('20.20.2', 'sunos-x64'), undefined);
  });

  it('knows which Nodes are too old', () => {
    for (const version of ['18.19.0', '20.20.2', '22.17.1', '23.11.0', '24.2.0']) {
      assert.equal(canRun(version), false, version);
    }
  });
});

describe('tooOld', () => {
  it('names the Node that runs and what to do', () => {
    assert.match(tooOld('20.20.2'), /needs Node 24.*this is Node 20\.20\.2/);
    assert.match(tooOld('20.20.2'), /npm install --include=optional/);
  });
});
