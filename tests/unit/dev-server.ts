import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..', '..');

/** A development server at work on a copy of the sound archive. */
export interface DevServer {
  /** The copy's folder. */
  readonly archive: string;
  /** Its address, with the slash. */
  readonly url: string;
  /** Ends the server and deletes the copy. */
  readonly stop: () => Promise<void>;
}

/** Start `cuttings dev` on a copy of the sound archive. */
export async function startDevServer(): Promise<DevServer> {
  const archive = await mkdtemp(join(tmpdir(), 'cuttings-'));
  await cp(join(PROJECT, 'tests', 'fixtures', 'sound'), archive, { recursive: true });
  const server = spawn(process.execPath, [join(PROJECT, 'src', 'cli', 'cuttings.mjs'), 'dev'], {
    env: { ...process.env, CUTTINGS_ARCHIVE: archive },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await rm(archive, { recursive: true });
  };
  return { archive, url: await addressIn(server), stop };
}

/** Wait, a minute at most, until the server shows what it was asked for. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    assert.ok(Date.now() < end, 'The server did not show it within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** The address that a development server prints when it is ready; its output is read to the end, or it would stop. */
function addressIn(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', () => {
      reject(new Error(`The server ended:\n${output}`));
    });
  });
}
