import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { wacz } from '../../../src/readers/wacz.ts';
import { warc } from '../../../src/readers/warc.ts';
import { readAll, readFile, seedFile, zipOf } from './files.ts';

const PAGE =
  '<!DOCTYPE html><html><head><title>Ferry</title></head><body><p>The ferry to Osterby sails again.</p></body></html>';

type Head = Readonly<Record<string, string>>;

function record(head: Head, block: string | Uint8Array, length?: number): Buffer {
  const bytes = Buffer.from(block);
  const fields = { ...head, 'Content-Length': String(length ?? bytes.length) };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

function http(body: string | Uint8Array, head: Head = {}, status = '200 OK'): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...head }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

function response(id: string, block: Uint8Array, head: Head = {}): Buffer {
  return record(
    {
      'WARC-Type': 'response',
      'WARC-Record-ID': `<urn:uuid:${id}>`,
      'WARC-Date': '2021-03-04T05:06:07Z',
      'WARC-Target-URI': `http://examiner.example/${id}`,
      ...head,
    },
    block,
  );
}

const sha1 = (bytes: Uint8Array): string => `sha1:${createHash('sha1').update(bytes).digest('hex')}`;

describe('warc', () => {
  it('makes one seed of each page, with address, day and checksum of the capture', async () => {
    const file = Buffer.concat([
      record({ 'WARC-Type': 'warcinfo' }, 'software: own words'),
      response('1', http(PAGE), { 'WARC-Payload-Digest': sha1(Buffer.from(PAGE)) }),
      record({ 'WARC-Type': 'request' }, 'GET / HTTP/1.1\r\n\r\n'),
      response('2', http('Gone', {}, '404 Not Found')),
      response('3', http('…', { 'Content-Type': 'image/png' })),
      record(
        {
          'WARC-Type': 'resource',
          'WARC-Record-ID': '<urn:uuid:4>',
          'WARC-Target-URI': 'file:///a',
          'Content-Type': 'text/html',
        },
        PAGE,
      ),
    ]);
    for (const bytes of [file, gzipSync(file)]) {
      const { seeds, problems } = await readFile(warc, 'a.warc', bytes);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        seeds.map(({ part }) => part),
        ['urn:uuid:1', 'urn:uuid:4'],
      );
      assert.equal(Buffer.from(seeds[0]?.bytes ?? []).toString(), PAGE);
      assert.deepEqual(seeds[0]?.captured, {
        url: 'http://examiner.example/1',
        on: '2021-03-04T05:06:07Z',
        digest: sha1(Buffer.from(PAGE)),
      });
    }
  });

  it('undoes chunks and packing, also where only the header was left of them', async () => {
    const chunked = `${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`;
    const sent: [Head, string | Uint8Array][] = [
      [{ 'Transfer-Encoding': 'chunked' }, chunked],
      [{ 'Transfer-Encoding': 'chunked' }, PAGE],
      [{ 'Content-Encoding': 'gzip' }, gzipSync(PAGE)],
      [{ 'Content-Encoding': 'gzip' }, PAGE],
      [{ 'Content-Encoding': 'br' }, brotliCompressSync(PAGE)],
      [{ 'Content-Encoding': 'deflate' }, deflateSync(PAGE)],
    ];
    for (const [head, body] of sent) {
      const { seeds } = await readFile(warc, 'a.warc', response('1', http(body, head)));
      assert.equal(Buffer.from(seeds[0]?.bytes ?? []).toString(), PAGE, JSON.stringify(head));
    }
  });

  it('reads a page in the encoding that its header names, whatever the page says', async () => {
    const page = Buffer.from('<meta charset="utf-8"><p>F\u00e4hre</p>', 'latin1');
    const { seeds } = await readFile(
      warc,
      'a.warc',
      response('1', http(page, { 'Content-Type': 'text/html; charset=ISO-8859-1' })),
    );
    assert.deepEqual(seeds[0]?.encoding, { name: 'windows-1252', by: 'declared' });
  });

  it('names a record that is longer or shorter than it says, and goes on with the next', async () => {
    const good = response('2', http(PAGE));
    for (const length of [10, 400, 100_000_000]) {
      const bad = record({ 'WARC-Type': 'response', 'WARC-Record-ID': '<urn:uuid:1>' }, http(PAGE), length);
      const { seeds, problems } = await readFile(warc, 'a.warc', Buffer.concat([bad, good]));
      assert.match(problems.join(), /broken-record: Invalid record urn:uuid:1 at byte 0/);
      assert.deepEqual(
        seeds.map(({ part }) => part),
        ['urn:uuid:2'],
      );
    }
  });

  it('names a damaged member and goes on with the next', async () => {
    const members = ['1', '2', '3'].map((id) => gzipSync(response(id, http(PAGE))));
    const second = Buffer.from(members[1] ?? []);
    second.fill(0xaa, 60, 90);
    const file = Buffer.concat([members[0] ?? Buffer.of(), second, members[2] ?? Buffer.of()]);
    const { seeds, problems } = await readFile(warc, 'a.warc.gz', file);
    assert.deepEqual(
      seeds.map(({ part }) => part),
      ['urn:uuid:1', 'urn:uuid:3'],
    );
    assert.equal(problems.length, 1);
    assert.match(
      problems[0] ?? '',
      new RegExp(`at byte ${members[0]?.length ?? 0}: the packed bytes are damaged`),
    );
  });

  it('never passes off the pages of a file that was cut as all of them', async () => {
    const whole = gzipSync(response('1', http(PAGE)));
    for (let end = 12; end < whole.length; end += 5) {
      const { seeds, problems } = await readFile(warc, 'a.warc.gz', whole.subarray(0, end));
      assert.equal(seeds.length, 0);
      assert.equal(problems.length, 1, String(end));
    }
  });

  it('doubts a page only when no checksum of its record fits', async () => {
    const block = http(PAGE);
    const wrong = `sha1:${'0'.repeat(40)}`;
    const one = await readFile(warc, 'a.warc', response('1', block, { 'WARC-Block-Digest': wrong }));
    assert.match(one.problems.join(), /^wrong-checksum: .*urn:uuid:1/);
    const heads = { 'WARC-Block-Digest': wrong, 'WARC-Payload-Digest': sha1(Buffer.from(PAGE)) };
    assert.equal((await readFile(warc, 'a.warc', response('1', block, heads))).seeds.length, 1);
  });

  it('refuses ARC files, and says so when a file holds no page', async () => {
    const arc = 'filedesc://a.arc 0.0.0.0 20200101000000 text/plain 76\n1 0 Own Words\nURL IP-address\n\n';
    for (const bytes of [Buffer.from(arc), gzipSync(arc)])
      assert.match((await readFile(warc, 'a.arc', bytes)).problems.join(), /^unsupported-format: .*ARC file/);
    const none = record({ 'WARC-Type': 'metadata' }, 'outlink: none');
    assert.match((await readFile(warc, 'a.warc', none)).problems.join(), /^no-page/);
  });

  it('ends for any bytes', async () => {
    const begins = [
      Buffer.from('WARC/1.0\r\n'),
      gzipSync('WARC/1.0\r\n'),
      gzipSync(response('1', http(PAGE))),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...begins), fc.uint8Array({ maxLength: 300 }), async (begin, rest) => {
        const reads = await readAll(warc, seedFile('a.warc', Buffer.concat([begin, rest])));
        assert.ok(reads.length > 0);
      }),
    );
  });
});

describe('wacz', () => {
  const archive = gzipSync(response('1', http(PAGE)));
  const describedAs = (hash: string): string =>
    JSON.stringify({ profile: 'data-package', resources: [{ path: 'archive/a.warc.gz', hash }] });
  const sha256 = `sha256:${createHash('sha256').update(archive).digest('hex')}`;

  it('reads the pages of the archives inside, also of packages in a package', async () => {
    const inner = zipOf([
      { name: 'datapackage.json', content: describedAs(sha256) },
      { name: 'archive/a.warc.gz', content: archive },
    ]);
    for (const bytes of [inner, zipOf([{ name: 'a.wacz', content: inner }])]) {
      const { seeds, problems } = await readFile(wacz, 'a.wacz', bytes);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        seeds.map(({ part, captured }) => [part, captured?.url]),
        [['urn:uuid:1', 'http://examiner.example/1']],
      );
    }
  });

  it('reads no page of an archive whose checksum is not the one stated', async () => {
    const bytes = zipOf([
      { name: 'datapackage.json', content: describedAs(`sha256:${'0'.repeat(64)}`) },
      { name: 'archive/a.warc.gz', content: archive },
    ]);
    const { seeds, problems } = await readFile(wacz, 'a.wacz', bytes);
    assert.equal(seeds.length, 0);
    assert.match(problems.join(), /^wrong-checksum: .*archive\/a\.warc\.gz/);
  });
});
