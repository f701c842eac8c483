import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve, type Shown } from '../../src/cli/serve.ts';
import { findBrowser } from './browser.ts';
import { PUBLIC, SITES } from './sites.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const FIRST_PORT = 4400;

/** Find a browser, build every site that the tests look at, as a user does, and show them until the tests are over. */
export default async function setUp(): Promise<() => void> {
  process.env['CUTTINGS_BROWSER'] = await findBrowser();
  publish();
  const shown: Shown[] = [];
  for (const { name, archive, base, variable } of SITES) {
    const out = join(PROJECT, '.cuttings', 'test', name);
    await build(['--archive', join(PROJECT, archive), '--base', base, '--out', out]);
    const site = await serve(out, base, FIRST_PORT);
    process.env[variable] = site.url;
    shown.push(site);
  }
  return () => {
    for (const site of shown) site.stop();
  };
}

/** A copy of the archive that the tests look at, with a public address. */
function publish(): void {
  const copy = join(PROJECT, '.cuttings', 'test', 'published');
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(PROJECT, 'tests', 'archives', 'every-feature'), copy, { recursive: true });
  const settings = join(copy, 'content', 'archive.yml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('address: null', `address: ${PUBLIC}`));
}

async function build(options: string[]): Promise<void> {
  const command = [join(PROJECT, 'src', 'cli', 'cuttings.mjs'), 'build', ...options];
  try {
    await promisify(execFile)(process.execPath, command, { env: { ...process.env, NODE_ENV: 'production' } });
  } catch (error) {
    // What execFile rejects with carries the output of the command.
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`cuttings ${command.slice(1).join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}
