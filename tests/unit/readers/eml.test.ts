import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eml } from '../../../src/readers/eml.ts';
import { blocksOf, readAll, readFile, seedFile, statementsOf } from './files.ts';

const HEAD =
  'From: =?utf-8?Q?J=C3=B8rn?= <j@osterby.example>\r\nDate: Wed, 29 Apr 2020 08:00:00 +0200\r\nSubject: The ferry sails\r\nMIME-Version: 1.0\r\n';
const PARTS = `${HEAD}Content-Type: multipart/mixed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe f=E6rry sails.\r\n\r\nIt was repaired.\r\n--b2\r\nContent-Type: text/html\r\n\r\n<p>As HTML</p>\r\n--b2--\r\n--b1\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="map.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b1--\r\n`;

describe('eml', () => {
  it('reads the plain text, and shows head and attachments beside it', async () => {
    const { seeds, problems } = await readFile(eml, 'a.eml', PARTS);
    assert.deepEqual(problems, []);
    assert.deepEqual(blocksOf(seeds[0]), [
      'page-furniture: From: Jørn j@osterby.example',
      'page-furniture: Date: Wed, 29 Apr 2020 08:00:00 +0200',
      'title: The ferry sails',
      'The færry sails.',
      'It was repaired.',
      'page-furniture: map.pdf',
    ]);
  });

  it('never takes the sender for the author, nor the day of the mail for that of a publication', async () => {
    const { seeds } = await readFile(eml, 'a.eml', PARTS);
    assert.deepEqual(statementsOf(seeds[0]), ['title: The ferry sails (mail header Subject)']);
  });

  it('reads HTML where there is no plain text', async () => {
    const { seeds } = await readFile(
      eml,
      'a.eml',
      `${HEAD}Content-Type: text/html\r\n\r\n<p>Only <b>HTML</b>.</p>`,
    );
    assert.equal(blocksOf(seeds[0]).at(-1), 'Only HTML.');
  });

  it('says what is wrong with a mail that was cut, is encrypted or holds no text', async () => {
    const cases = [
      ['broken-mail', PARTS.slice(0, PARTS.indexOf('AAAA'))],
      [
        'encrypted-seed',
        `${HEAD}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nAAAA`,
      ],
      ['no-text', `${HEAD}\r\n\r\n`],
    ] as const;
    for (const [rule, text] of cases)
      assert.ok((await readFile(eml, 'a.eml', text)).problems.join().startsWith(`${rule}: `), rule);
  });

  it('ends for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(HEAD, PARTS.slice(0, 300), ''),
        fc.uint8Array(),
        async (begin, rest) => {
          const file = seedFile('a.eml', Buffer.concat([Buffer.from(begin), rest]));
          assert.equal((await readAll(eml, file)).length, 1);
        },
      ),
    );
  });
});
