import { parseArgs } from 'node:util';
import { PROJECT } from './project.ts';
import { stopped } from './stopped.ts';

/** @see Command */
export const usage = `Usage: cuttings dev

Converts what is new in seeds/ and shows the site while you edit: a page changes
in the browser when its file is saved. Ctrl-C stops it.
`;

/** Convert, then show and follow every change until the person stops it. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args });
  const { run: convert } = await import('./convert.ts');
  const converted = await convert([]);
  if (converted > 1) return converted;

  const { dev } = await import('astro');
  const server = await dev({ root: PROJECT });
  await stopped();
  await server.stop();
  return 0;
}
