import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docx } from '../../../src/readers/docx.ts';
import { blocksOf, readFile, seedFile, statementsOf, zipOf, type ZipEntry } from './files.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const PARTS: ZipEntry[] = [
  {
    name: '[Content_Types].xml',
    content:
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  },
  {
    name: '_rels/.rels',
    content:
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  },
  {
    name: 'docProps/core.xml',
    content:
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Ferry &amp; bridge</dc:title><dc:creator>Mira Holt</dc:creator><dcterms:created>2020-04-29T08:00:00Z</dcterms:created></cp:coreProperties>',
  },
  { name: 'word/header1.xml', content: `<w:hdr ${W}>${paragraph('Northmoor Examiner')}</w:hdr>` },
];

function word(...paragraphs: string[]): Buffer {
  const content = `<w:document ${W}><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`;
  return zipOf([...PARTS, { name: 'word/document.xml', content }]);
}

describe('docx', () => {
  it('reads the paragraphs, then headers and footers as what stands outside the article', async () => {
    const { seeds, problems } = await readFile(
      docx,
      'a.docx',
      word('The ferry sails.', 'It was repaired &lt;twice&gt;.'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(blocksOf(seeds[0]), [
      'The ferry sails.',
      'It was repaired <twice>.',
      'page-furniture: Northmoor Examiner',
    ]);
  });

  it('never takes the day on which the file was made for a publication', async () => {
    const { seeds } = await readFile(docx, 'a.docx', word('The ferry sails.'));
    assert.deepEqual(statementsOf(seeds[0]), [
      'title: Ferry & bridge (docProps/core.xml dc:title)',
      'author: Mira Holt (docProps/core.xml dc:creator)',
    ]);
  });

  it('says what is wrong with a document that is protected, old, cut, empty or none', async () => {
    const office = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const locked = Buffer.concat([office, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
    const whole = word('The ferry sails.');
    const cases: [string, Buffer][] = [
      ['encrypted-seed', locked],
      ['unsupported-format', Buffer.concat([office, Buffer.alloc(600)])],
      ['broken-zip', whole.subarray(0, whole.length - 30)],
      ['no-text', word('')],
      ['unsupported-format', zipOf([{ name: 'a.txt', content: 'x' }])],
      ['broken-docx', zipOf([...PARTS, { name: 'word/document.xml', content: '<w:document' }])],
    ];
    for (const [rule, bytes] of cases) {
      assert.ok(docx.recognises(seedFile('a.docx', bytes)));
      const { seeds, problems } = await readFile(docx, 'a.docx', bytes);
      assert.equal(seeds.length, 0);
      assert.ok(problems.join().startsWith(`${rule}: `), `${rule}, not ${problems.join()}`);
    }
  });
});
