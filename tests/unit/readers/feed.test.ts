import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { feed } from '../../../src/readers/feed.ts';
import { blocksOf, readAll, readFile, seedFile, statementsOf } from './files.ts';

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Northmoor Examiner</title><language>en</language>
<item><guid isPermaLink="false">nm-1</guid><title>Ferry &amp;amp; bridge reopen</title>
<link>http://examiner.example/1</link><pubDate>Wed, 29 Apr 2020 23:30:00 -0500</pubDate>
<dc:creator>Mira Holt and Ann Dee</dc:creator><category>Travel</category>
<description>The ferry sails…</description>
<content:encoded><![CDATA[<p>The ferry sails again.</p><p>“At last,” said Ola <b>Tarn</b>.</p>]]></content:encoded></item>
<item><title>Short</title><description>&lt;p&gt;Only this.&lt;/p&gt;</description></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Radio Osterby</title><author><name>Jo Lind</name></author>
<entry><id>urn:osterby:1</id><title>1 &lt; 2</title><link href="http://osterby.example/1"/>
<published>2021-01-02T00:30:00+02:00</published><updated>2021-01-03T00:00:00Z</updated>
<summary>Kurz gesagt.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Fähre <b>fährt</b>.</p></div></content></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://o.example/"><title>Osterby News</title></channel>
<item rdf:about="http://o.example/1"><title>Harbour</title><description>It is open.</description><dc:date>2019-05-06</dc:date></item></rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Northmoor Examiner',
  items: [
    { id: '7', title: 'Ferry', content_html: '<p>It sails.</p>', date_published: '2020-04-29T08:00:00Z' },
  ],
});

describe('feed', () => {
  it('makes one seed of each item, with what it states and where', async () => {
    const { seeds, problems } = await readFile(feed, 'a.xml', RSS);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      seeds.map(({ part }) => part),
      ['nm-1', 'item 2'],
    );
    assert.deepEqual(statementsOf(seeds[0]), [
      'title: Ferry & bridge reopen (feed item title)',
      'author: Mira Holt (dc:creator)',
      'author: Ann Dee (dc:creator)',
      'date: 2020-04-29 (RSS pubDate)',
      'url: http://examiner.example/1 (RSS link)',
      'subject: Travel (RSS category)',
      'outlet: Northmoor Examiner (RSS channel title)',
      'language: en (RSS channel language)',
    ]);
    assert.deepEqual(blocksOf(seeds[0]), [
      'title: Ferry & bridge reopen',
      'duplicate: The ferry sails…',
      'The ferry sails again.',
      '“At last,” said Ola Tarn.',
    ]);
    assert.deepEqual(blocksOf(seeds[1]), ['title: Short', 'Only this.']);
  });

  it('takes the bytes of an item from the file itself', async () => {
    const { seeds } = await readFile(feed, 'a.xml', RSS);
    const source = Buffer.from(seeds[0]?.bytes ?? []).toString();
    assert.ok(RSS.includes(source));
    assert.match(source, /^<item>[^]*<\/item>$/);
  });

  it('reads Atom, RDF and JSON Feed', async () => {
    const atom = await readFile(feed, 'a.atom', ATOM);
    assert.deepEqual(blocksOf(atom.seeds[0]), [
      'title: 1 < 2',
      'standfirst: Kurz gesagt.',
      'Die Fähre fährt.',
    ]);
    assert.deepEqual(statementsOf(atom.seeds[0]), [
      'title: 1 < 2 (Atom title)',
      'standfirst: Kurz gesagt. (Atom summary)',
      'author: Jo Lind (Atom author)',
      'date: 2021-01-02 (Atom published)',
      'updated: 2021-01-03 (Atom updated)',
      'url: http://osterby.example/1 (Atom link)',
      'outlet: Radio Osterby (Atom feed title)',
      'language: de (Atom xml:lang)',
    ]);
    const rdf = await readFile(feed, 'a.rdf', RDF);
    assert.deepEqual(blocksOf(rdf.seeds[0]), ['title: Harbour', 'It is open.']);
    assert.ok(statementsOf(rdf.seeds[0]).includes('date: 2019-05-06 (dc:date)'));
    const json = await readFile(feed, 'a.json', JSON_FEED);
    assert.deepEqual(blocksOf(json.seeds[0]), ['title: Ferry', 'It sails.']);
    for (const text of [RSS, ATOM, RDF, JSON_FEED]) assert.ok(feed.recognises(seedFile('a', text)));
    assert.ok(!feed.recognises(seedFile('a.html', '<!DOCTYPE html><html><rss></rss></html>')));
  });

  it('gives the whole items of a feed that was cut, and says that it was', async () => {
    const { seeds, problems } = await readFile(feed, 'a.xml', RSS.slice(0, RSS.indexOf('Only this')));
    assert.equal(seeds.length, 1);
    assert.match(problems.join(), /^broken-feed: .*ends inside item 2/);
  });

  it('ends for any text', async () => {
    const pieces = [
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<entry',
      '<![CDATA[',
      ']]>',
      '<!--',
      '"',
      '>',
      'x',
      '&#0;',
      '<title>',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          '<rss>',
          '<feed xmlns="http://www.w3.org/2005/Atom">',
          '<rdf:RDF>',
          '{"version":"https://jsonfeed.org/version/1",',
        ),
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())),
        async (begin, rest) => {
          assert.ok((await readAll(feed, seedFile('a', begin + rest.join('')))).length > 0);
        },
      ),
    );
  });
});
