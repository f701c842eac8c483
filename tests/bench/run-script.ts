import { spawnSync } from 'node:child_process';

/** Run an evaluator to its end; what it prints is dropped, what it complains of is shown. */
export function runScript(script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} stopped with status ${String(status)}.`);
}
