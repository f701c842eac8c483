import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Pictures kept from one build to the next, in the folder that `CUTTINGS_CARDS`
 * names: drawing one takes longer than all the rest of its quotation's pages.
 */

/** Names of the pictures that this process has shown. */
// On the process: Astro bundles the pages, so that their modules are other copies than the command's.
const SHOWN = Symbol.for('cuttings.cards');
const shared: typeof globalThis & { [SHOWN]?: Set<string> } = globalThis;
const shown = shared[SHOWN] ?? new Set<string>();
shared[SHOWN] = shown;

const NAME = /^[0-9a-f]{64}\.png(?:\.part)?$/;

/**
 * The picture kept under a digest of all that it shows, or else a new one.
 *
 * @param digest SHA-256, 64 small hexadecimal digits
 */
export function keptCard(digest: string, draw: () => Buffer): Buffer {
  const folder = process.env['CUTTINGS_CARDS'];
  if (folder === undefined) return draw();

  const name = `${digest}.png`;
  shown.add(name);
  const path = join(folder, name);
  try {
    return readFileSync(path);
  } catch {
    const picture = draw();
    mkdirSync(folder, { recursive: true });
    // Renamed when it is whole, or a killed build would leave half a picture for the next one.
    writeFileSync(`${path}.part`, picture);
    renameSync(`${path}.part`, path);
    return picture;
  }
}

/** Delete the kept pictures that this process has not shown: their quotations are gone, or look different now. */
export function dropOtherCards(folder: string): void {
  for (const name of listed(folder)) {
    if (NAME.test(name) && !shown.has(name)) rmSync(join(folder, name), { force: true });
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No card was ever drawn.
    return [];
  }
}
