import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mhtml } from '../../../src/readers/mhtml.ts';
import { blocksOf, readFile, seedFile } from './files.ts';

const HEAD = [
  'From: <Saved by a browser>',
  'Snapshot-Content-Location: https://northmoor.example/quay',
  'Date: Thu, 4 Mar 2021 08:00:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="part"',
  '',
  '',
].join('\r\n');
const TEXT =
  'The harbour council of Northmoor said on Tuesday that the café on the old quay will be closed before the winter storms arrive.';
const PAGE = `<html><body><article><h1>Quay to be closed</h1><p>${TEXT}</p></article></body></html>`;
const PICTURE = part(['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'AAAA');

function part(fields: readonly string[], body: string): string {
  return `--part\r\n${fields.join('\r\n')}\r\n\r\n${body}\r\n`;
}

/** The page as a part, in an encoding of its transfer and of its characters. */
function page(transfer: 'quoted-printable' | 'base64', charset: 'iso-8859-1' | 'utf-8'): string {
  const bytes = Buffer.from(PAGE, charset === 'utf-8' ? 'utf8' : 'latin1');
  const printable = bytes.toString('latin1').replace(/[=\x80-\xff]/g, (character) => {
    return `=${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return part(
    [
      `Content-Type: text/html; charset=${charset}`,
      `Content-Transfer-Encoding: ${transfer}`,
      'Content-Location: https://northmoor.example/quay',
    ],
    transfer === 'base64' ? bytes.toString('base64') : printable,
  );
}

describe('mhtml', () => {
  for (const transfer of ['quoted-printable', 'base64'] as const)
    for (const charset of ['iso-8859-1', 'utf-8'] as const)
      it(`reads a page sent as ${transfer} in ${charset}`, async () => {
        const file = `${HEAD}${page(transfer, charset)}${PICTURE}--part--\r\n`;
        const { seeds, problems } = await readFile(mhtml, 'a.mhtml', file);
        assert.deepEqual(problems, []);
        assert.deepEqual(blocksOf(seeds[0]), ['title: Quay to be closed', TEXT]);
      });

  it('knows where the page was saved from, and when', async () => {
    const file = `${HEAD}${page('base64', 'utf-8')}--part--\r\n`;
    const { seeds } = await readFile(mhtml, 'a.mhtml', file);
    assert.deepEqual(seeds[0]?.captured, {
      url: 'https://northmoor.example/quay',
      on: '2021-03-04T07:00:00.000Z',
      digest: null,
    });
  });

  it('says what is wrong with a file that was cut or holds no page', async () => {
    const cut = `${HEAD}${page('quoted-printable', 'utf-8')}`.slice(0, -60);
    assert.deepEqual((await readFile(mhtml, 'a.mhtml', cut)).problems, [
      'broken-seed: Invalid MHTML file: it ends early, its last part is not closed.',
    ]);
    assert.deepEqual((await readFile(mhtml, 'a.mhtml', `${HEAD}${PICTURE}--part--\r\n`)).problems, [
      'no-article: Missing text: the file holds no web page.',
    ]);
  });

  it('is recognised by its head whatever its name, and a mail is not', () => {
    assert.ok(mhtml.recognises(seedFile('page', HEAD)));
    assert.ok(
      !mhtml.recognises(seedFile('mail', HEAD.replace(/^Snapshot.*\r\n/m, '').replace('Saved by', 'Ada'))),
    );
  });
});
