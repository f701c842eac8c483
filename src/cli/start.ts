import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteSettings } from '../build/site-settings.ts';
import { run as build } from './build.ts';
import { say } from './progress.ts';
import { PROJECT } from './project.ts';
import { serve } from './serve.ts';
import { stopped } from './stopped.ts';

/** The port that users of Astro expect. */
const PORT = 4321;

/** @see Command */
export const usage = `Usage: cuttings start

Converts what is new in seeds/, builds the site into dist/ and shows it on
http://localhost:${String(PORT)}, or on the next free port if that one is taken.
Ctrl-C stops it.
`;

/** Convert, build, show; returns when the person stops it. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args });
  const { run: convert } = await import('./convert.ts');
  say('Converting what is new in seeds/ …');
  const converted = await convert([]);
  // 1: some seeds need a person. The report has named them; the others can be shown.
  if (converted > 1) return converted;

  const built = await build([]);
  if (built !== 0) return built;

  const site = await serve(join(PROJECT, 'dist'), siteSettings(process.env).base, PORT);
  const taken = site.port === PORT ? '' : `Port ${String(PORT)} is taken by another program.\n`;
  process.stdout.write(`${taken}The archive is at ${site.url} (Ctrl-C stops it)\n`);
  await stopped();
  site.stop();
  return 0;
}
