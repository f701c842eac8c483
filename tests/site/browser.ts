import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

/** Version of `@sparticuz/chromium`, a Chromium in an npm package for Linux on x64. */
const NPM_CHROMIUM = '153.0.0';
/** What it needs of the system and does not bring. */
const NPM_CHROMIUM_LIBRARIES = ['libnss3', 'libexpat1', 'fontconfig'];
/** Kept out of node_modules: it is fetched only where it is needed. */
const NPM_CHROMIUM_FOLDER = join(import.meta.dirname, '..', '..', '.cuttings', 'browser');

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
];

const isRoot = process.getuid?.() === 0;

/** Arguments for every browser: as root it needs leave to run, and on a closed network it must not ask for updates. */
export const BROWSER_ARGUMENTS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of a Chromium or Chrome that runs: the one that `CUTTINGS_BROWSER`
 * names, the system's, Playwright's, one from npm. Where there is none, one is
 * installed if that can be done without asking for rights.
 *
 * @throws with what a person can do about it when there is none to be had
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CUTTINGS_BROWSER'];
  if (named !== undefined) {
    if (runs(named)) return named;
    throw new Error(`CUTTINGS_BROWSER names “${named}”, which does not run.`);
  }
  const path = present().find(runs) ?? (await installed());
  if (path !== undefined) return path;
  throw new Error(
    'The tests of the site need Chromium or Chrome, and none was found that runs. Install one ' +
      '(Debian: `sudo apt-get install chromium`; anywhere: `npx playwright install --with-deps chromium`), ' +
      'or name one: CUTTINGS_BROWSER=/path/to/chrome npm test',
  );
}

/** Browsers that are on this computer already. */
function present(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...SYSTEM_PATHS, chromium.executablePath()].filter((path) => existsSync(path));
}

/** Whether it starts: Ubuntu's `chromium-browser` is there without a browser behind it, in a container at least. */
function runs(path: string): boolean {
  // On Windows the question opens a window.
  if (process.platform === 'win32') return existsSync(path);
  try {
    execFileSync(path, ['--version', ...BROWSER_ARGUMENTS], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    tell(`${path} does not run and is passed over.`);
    return false;
  }
}

async function installed(): Promise<string | undefined> {
  const system = osRelease().get('ID');
  if (isRoot && system === 'debian') {
    tell('No browser found: installing Debian’s chromium with apt-get.');
    aptInstall(['chromium']);
    const path = present().find(runs);
    if (path !== undefined) return path;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (isRoot && system === 'ubuntu') {
    // Ubuntu's own chromium is a snap, which containers cannot run.
    tell(
      `No browser found: installing ${NPM_CHROMIUM_LIBRARIES.join(', ')} with apt-get for the one from npm.`,
    );
    aptInstall(NPM_CHROMIUM_LIBRARIES);
  }
  return await fromNpm().catch((error: unknown) => {
    tell(`It could not be had from npm: ${String(error)}`);
    return undefined;
  });
}

async function fromNpm(): Promise<string | undefined> {
  const entry = join(NPM_CHROMIUM_FOLDER, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  if (!existsSync(entry)) {
    tell(`Fetching @sparticuz/chromium ${NPM_CHROMIUM} from npm into .cuttings/browser (65 MB, once).`);
    const npm = [
      'install',
      '--prefix',
      NPM_CHROMIUM_FOLDER,
      '--ignore-scripts',
      `@sparticuz/chromium@${NPM_CHROMIUM}`,
    ];
    execFileSync('npm', npm, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  // The package is no dependency, so its types are unknown here.
  const { default: package_ } = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath: () => Promise<string> };
  };
  const path = await package_.executablePath();
  return runs(path) ? path : undefined;
}

/** Install packages of the distribution. Where that fails, what needs them will say so. */
function aptInstall(packages: readonly string[]): void {
  const aptGet = (...command: string[]): void => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['--quiet', '--yes', ...command], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  };
  try {
    aptGet('update');
    aptGet('install', '--no-install-recommends', ...packages);
  } catch (error) {
    tell(`apt-get failed: ${String(error)}`);
  }
}

function osRelease(): ReadonlyMap<string, string> {
  try {
    const lines = readFileSync('/etc/os-release', 'utf8').matchAll(/^(\w+)="?([^"\n]*)"?$/gm);
    return new Map([...lines].map(([, name = '', value = '']) => [name, value]));
  } catch {
    return new Map();
  }
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
