import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { it } from 'node:test';

/** What `npm start` becomes: a shell, and below it a program that goes on until it is stopped. */
const PROGRAM = `
  const { stopped } = await import('${new URL('../../../src/cli/stopped.ts', import.meta.url).href}');
  const shown = setTimeout(() => undefined, 10_000);
  console.log('shown');
  await stopped();
  clearTimeout(shown);
  console.log('stopped');
`;

it(
  'a server stops when the npm that started it is stopped',
  { timeout: 20_000, skip: onWindows() },
  async () => {
    const shell = spawn('sh', ['-c', '"$NODE" --input-type=module --eval "$PROGRAM"; true'], {
      env: { ...process.env, npm_lifecycle_event: 'start', NODE: process.execPath, PROGRAM },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    shell.stdout.setEncoding('utf8').on('data', (data: string) => (output += data));
    await once(shell.stdout, 'data');
    shell.kill('SIGTERM');
    // The pipe stays open for as long as the program runs.
    await once(shell.stdout, 'end');
    assert.equal(output, 'shown\nstopped\n');
  },
);

function onWindows(): string | false {
  return process.platform === 'win32' && 'Windows has no such shell.';
}
