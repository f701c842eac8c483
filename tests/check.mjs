// @ts-check
// `npm run check`: everything that can be said about the project without running it. Plain JavaScript, because
// it is the first thing that `npm test` runs and must be able to say that the running Node is too old.
import { spawn } from 'node:child_process';
import { canRun, tooOld } from '../src/cli/find-node.mjs';

const STEPS = ['types', 'lint', 'format', 'dead-code', 'content'];

if (!canRun(process.versions.node)) {
  process.stderr.write(tooOld());
  process.exit(1);
}

const results = await Promise.all(STEPS.map(run));
const failed = results.filter(({ status }) => status !== 0);
for (const { step, output } of failed) process.stdout.write(`\n── ${step} ──\n${output.trim()}\n`);
for (const { step } of failed) {
  const repair = step === 'format' ? 'npm run format' : `npm run check:${step}`;
  process.stdout.write(`\nfailed: ${step} (see above; alone: ${repair})`);
}
process.stdout.write(failed.length === 0 ? 'All checks passed.\n' : '\n');
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * @param {string} step
 * @returns {Promise<{ step: string, status: number | null, output: string }>}
 */
function run(step) {
  const begin = performance.now();
  return new Promise((settle) => {
    const child = spawn(`npm run --silent check:${step}`, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('close', (status) => {
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${step} (${seconds} s)\n`);
      settle({ step, status, output });
    });
  });
}
