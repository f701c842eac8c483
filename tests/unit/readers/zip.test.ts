import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openZip } from '../../../src/readers/zip.ts';
import { zipOf, type ZipEntry } from './files.ts';

const LIMIT = 10_000_000;

async function ruleOf(entries: readonly ZipEntry[]): Promise<string> {
  const zip = await openZip(zipOf(entries), LIMIT);
  return zip.ok ? 'opened' : zip.rule;
}

describe('openZip', () => {
  it('gives each file as it was put in, and null for one that is not there', async () => {
    const zip = await openZip(zipOf([{ name: 'a.txt', content: 'Fähre' }]), LIMIT);
    assert.ok(zip.ok);
    assert.deepEqual(zip.names, ['a.txt']);
    const part = await zip.read('a.txt');
    assert.ok(part?.ok);
    assert.equal(Buffer.from(part.bytes).toString(), 'Fähre');
    assert.equal(await zip.read('b.txt'), null);
  });

  it('refuses names that lead out of the archive', async () => {
    for (const name of ['../out.txt', '/etc/out.txt', 'C:\\out.txt', 'a/../../out.txt'])
      assert.equal(await ruleOf([{ name, content: 'x' }]), 'unsafe-zip', name);
  });

  it('refuses names that are the same but for case or Unicode form', async () => {
    const pairs = [
      ['word/Document.xml', 'word/document.xml'],
      ['\u00e9.txt', 'e\u0301.txt'],
      ['a', 'a'],
    ];
    for (const names of pairs)
      assert.equal(await ruleOf(names.map((name) => ({ name, content: 'x' }))), 'unsafe-zip', names.join());
  });

  it('refuses what is encrypted, before anything is read', async () => {
    assert.equal(await ruleOf([{ name: 'a', content: 'x', isEncrypted: true }]), 'encrypted-seed');
  });

  it('refuses archives that unpack out of all proportion, or to more than allowed', async () => {
    assert.equal(await ruleOf([{ name: 'a', content: Buffer.alloc(5_000_000) }]), 'large-seed');
    assert.equal(await ruleOf([{ name: 'a', content: 'x', size: 11_000_000 }]), 'large-seed');
  });

  it('stops at the size that the directory states, and names a file whose checksum is wrong', async () => {
    for (const lie of [{ size: 3 }, { checksum: 7 }]) {
      const zip = await openZip(zipOf([{ name: 'a.txt', content: 'longer than that', ...lie }]), LIMIT);
      assert.ok(zip.ok);
      const part = await zip.read('a.txt');
      assert.ok(part !== null && !part.ok);
      assert.match(part.reason, /“a\.txt” is damaged/);
    }
  });

  it('says that an archive that was cut is broken', async () => {
    const whole = zipOf([{ name: 'a.txt', content: 'some words' }]);
    for (let end = 0; end < whole.length; end += 3) {
      const zip = await openZip(whole.subarray(0, end), LIMIT);
      assert.equal(zip.ok ? '' : zip.rule, 'broken-zip', String(end));
    }
  });
});
