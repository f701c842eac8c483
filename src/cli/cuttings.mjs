#!/usr/bin/env node
// @ts-check
// Plain JavaScript in old clothes: this file must start under the oldest Node that people have,
// in order to go on under the Node 24 that the project brings.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findNode, tooOld } from './find-node.mjs';

const node = findNode();
if (node === undefined) {
  process.stderr.write(tooOld());
  process.exitCode = 1;
} else if (node === process.execPath) {
  await import('./main.ts');
} else {
  goOnUnder(node);
}

/**
 * Run the same command under another Node, as if it had been that one from the
 * start: same arguments and streams, signals passed on, same exit status.
 *
 * @param {string} program
 */
function goOnUnder(program) {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(program, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  // On Ctrl-C the terminal itself tells both processes; this one must only outlive the other.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(
      `The Node that the project brought along does not start (${error.message}).\n${tooOld()}`,
    );
    process.exitCode = 1;
  });
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? 128 + constants.signals[signal ?? 'SIGTERM'];
  });
}
