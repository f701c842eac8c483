import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { epub } from '../../../src/readers/epub.ts';
import { blocksOf, readFile, statementsOf, zipOf, type ZipEntry } from './files.ts';

const PACKAGE = `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
<dc:title>Harbour Notes</dc:title><dc:creator id="a">Mira Holt</dc:creator><dc:creator id="b">Ann Dee</dc:creator>
<meta refines="#b" property="role">edt</meta><dc:publisher>Osterby Press</dc:publisher><dc:date>2020-04-29</dc:date><dc:language>en</dc:language>
</metadata><manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="text/two%20b.xhtml" media-type="application/xhtml+xml"/>
</manifest><spine><itemref idref="nav"/><itemref idref="two"/><itemref idref="one"/></spine></package>`;

const page = (text: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${text}</p></body></html>`;

const PARTS: ZipEntry[] = [
  { name: 'mimetype', content: 'application/epub+zip' },
  {
    name: 'META-INF/container.xml',
    content: '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
  },
  { name: 'OPS/book.opf', content: PACKAGE },
  { name: 'OPS/nav.xhtml', content: page('Contents') },
  { name: 'OPS/one.xhtml', content: page('The ferry sails.') },
];
const TWO: ZipEntry = { name: 'OPS/text/two b.xhtml', content: page('Spring came late.') };

describe('epub', () => {
  it('reads the chapters in the order of the spine, and who wrote and published them', async () => {
    const { seeds, problems } = await readFile(epub, 'a.epub', zipOf([...PARTS, TWO]));
    assert.deepEqual(problems, []);
    assert.deepEqual(blocksOf(seeds[0]), ['navigation: Contents', 'Spring came late.', 'The ferry sails.']);
    assert.deepEqual(statementsOf(seeds[0]), [
      'title: Harbour Notes (EPUB dc:title)',
      'author: Mira Holt (EPUB dc:creator)',
      'outlet: Osterby Press (EPUB dc:publisher)',
      'date: 2020-04-29 (EPUB dc:date)',
      'language: en (EPUB dc:language)',
    ]);
  });

  it('names a chapter that is missing or protected', async () => {
    assert.match(
      (await readFile(epub, 'a.epub', zipOf(PARTS))).problems.join(),
      /broken-epub: .*two b\.xhtml/,
    );
    const encryption = {
      name: 'META-INF/encryption.xml',
      content: '<encryption><CipherReference URI="OPS/one.xhtml"/></encryption>',
    };
    const locked = await readFile(epub, 'a.epub', zipOf([...PARTS, TWO, encryption]));
    assert.match(locked.problems.join(), /encrypted-seed: .*one\.xhtml/);
  });
});
