import packageJson from '../../package.json' with { type: 'json' };
import { PROJECT } from './project.ts';

/** What each command's file exports. */
export interface Command {
  /** Shown by `--help`, and after a wrong use. */
  readonly usage: string;
  /**
   * Do it.
   *
   * @returns the exit status: 0 done · 1 something needs a person
   * @throws what `parseArgs` throws on a wrong use; anything else is our own mistake
   */
  run(args: string[]): Promise<number>;
}

const COMMANDS = new Map<string, { readonly summary: string; readonly load: () => Promise<Command> }>([
  ['start', { summary: 'convert what is new, build the site and show it', load: () => import('./start.ts') }],
  ['dev', { summary: 'show the site while you edit', load: () => import('./dev.ts') }],
  ['convert', { summary: 'make articles of new seeds', load: () => import('./convert.ts') }],
  ['check', { summary: 'check every record and every character', load: () => import('./check.ts') }],
  [
    'quotations',
    { summary: 'list, correct, withdraw and follow quotations', load: () => import('./quotations.ts') },
  ],
  ['annotations', { summary: 'follow passages through an edit', load: () => import('./annotations.ts') }],
  ['metadata', { summary: 'exchange metadata with a spreadsheet', load: () => import('./metadata.ts') }],
  ['explain', { summary: 'show where each value comes from', load: () => import('./explain.ts') }],
  ['review', { summary: 'list the values that are uncertain', load: () => import('./review.ts') }],
  ['build', { summary: 'build the site into dist/', load: () => import('./build.ts') }],
]);

const USAGE = `Usage: cuttings COMMAND [OPTIONS]

${[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`).join('\n')}

  cuttings COMMAND --help   says more about one of them
  cuttings --version        says which version this is

Exit status: 0 done · 1 something needs a person · 2 wrong use · 3 a mistake of cuttings itself
`;

const REFUSALS = new Set(['EACCES', 'EDQUOT', 'EMFILE', 'ENFILE', 'ENOSPC', 'EPERM', 'EROFS', 'EXDEV']);

// Astro, its configuration and the pages are told in the environment what they cannot be handed.
process.env['CUTTINGS_ARCHIVE'] ??= PROJECT;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
// `cuttings … | head` closes our output early, which is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));
process.on('uncaughtException', (error) => process.exit(explain(error)));

const [name = '--help', ...args] = process.argv.slice(2);
process.exitCode = await main(name, args);

async function main(name: string, args: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') return print(USAGE);
  if (name === '--version') return print(`${packageJson.version}\n`);
  const found = COMMANDS.get(name);
  if (found === undefined) return misuse(`There is no command “${name}”.`, USAGE);

  const command = await found.load();
  if (args.includes('--help') || args.includes('-h')) return print(command.usage);
  try {
    return await command.run(args);
  } catch (error) {
    if (isMisuse(error)) return misuse(error.message, command.usage);
    return explain(error);
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function misuse(message: string, usage: string): number {
  process.stderr.write(`${message}\n\n${usage}`);
  return 2;
}

/** Say whose fault an unexpected error is, for that decides what the person can do about it. */
function explain(error: unknown): number {
  if (isRefusal(error)) {
    process.stderr.write(`The computer did not allow it: ${error.message}\n`);
    return 1;
  }
  const details = error instanceof Error ? error.stack : String(error);
  process.stderr.write(
    `Cuttings made a mistake; it is not yours. Please report it with these lines:\n\n${details}\n`,
  );
  return 3;
}

/** What `parseArgs` throws for an unknown option or a missing value. */
function isMisuse(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** A disk that is full, a folder that may not be written to and the like: nothing that cuttings could mend. */
function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && REFUSALS.has(String(error.code));
}
