import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { archive } from '../../../src/build/archive.ts';
import { handedOver } from '../../../src/build/hand-over.ts';
import { loadArchive } from '../../../src/build/load.ts';

const SOUND = join(import.meta.dirname, '..', '..', 'fixtures', 'sound');

// As Astro does, which bundles the pages: the command has another copy of the module.
const copy = new URL('../../../src/build/hand-over.ts?of-the-command', import.meta.url).href;
const { handOver } = (await import(copy)) as typeof import('../../../src/build/hand-over.ts'); // the same file

describe('an archive that a command has checked', () => {
  it('is what the pages of the same folder show', async () => {
    const loaded = await loadArchive(SOUND);
    assert.ok(loaded.ok);
    handOver(SOUND, loaded.value);

    process.env['CUTTINGS_ARCHIVE'] = SOUND;
    assert.equal(await archive(), loaded.value);
  });

  it('is not taken for that of another folder', () => {
    assert.equal(handedOver(join(SOUND, 'elsewhere')), undefined);
  });
});
