import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { dropOtherCards, keptCard } from '../../../src/build/kept-cards.ts';

const SHOWN = 'a'.repeat(64);
const STALE = 'b'.repeat(64);

describe('kept cards', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cards-'));
    process.env['CUTTINGS_CARDS'] = folder;
  });
  afterEach(() => {
    delete process.env['CUTTINGS_CARDS'];
    rmSync(folder, { recursive: true });
  });

  it('are drawn once', () => {
    let drawn = 0;
    const draw = (): Buffer => Buffer.from(`picture ${++drawn}`);
    assert.equal(keptCard(SHOWN, draw).toString(), 'picture 1');
    assert.equal(keptCard(SHOWN, draw).toString(), 'picture 1');
    assert.deepEqual(readdirSync(folder), [`${SHOWN}.png`]);
  });

  it('go when they are shown no more, with what a killed build left; other files stay', () => {
    for (const name of [`${STALE}.png`, `${STALE}.png.part`, 'notes.txt']) {
      writeFileSync(join(folder, name), '');
    }
    keptCard(SHOWN, () => Buffer.from('picture'));
    dropOtherCards(folder);
    assert.deepEqual(readdirSync(folder).sort(), [`${SHOWN}.png`, 'notes.txt']);
  });

  it('need no folder while none was drawn', () => {
    const none = join(folder, 'none');
    dropOtherCards(none);
    assert.equal(existsSync(none), false);
  });
});
