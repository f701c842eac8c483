import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pdf } from '../../../src/readers/pdf.ts';
import { blocksOf, readAll, readFile, seedFile, statementsOf } from './files.ts';

/** A line of a page: its place in points from the lower left corner, and its size. */
type Line = readonly [x: number, y: number, size: number, text: string];

/** A PDF file whose pages draw these lines; a page of null draws a picture. */
function pdfOf(pages: readonly (readonly Line[] | null)[]): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${2 * at + 6} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Title (Ferry) /Author (Mira Holt) /CreationDate (D:20200429080000Z) >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\n0\nendstream',
  ];
  for (const [at, lines] of pages.entries()) {
    const drawn =
      lines === null
        ? 'q 500 0 0 700 0 0 cm /I Do Q'
        : lines.map(([x, y, size, text]) => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${2 * at + 7} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /I 5 0 R >> >> >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    );
  }
  let source = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = source.length;
    source += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  return Buffer.from(
    `${source}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer << /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${source.length}\n%%EOF`,
  );
}

const page = (number: number, ...lines: Line[]): Line[] => [
  [60, 780, 9, 'Northmoor Examiner'],
  ...lines,
  [290, 20, 9, `Page ${number}`],
];

const FIRST = page(
  1,
  [60, 740, 20, 'Ferry sails again'],
  [60, 700, 10, 'The ferry between Northmoor and Osterby, which had been under re-'],
  [60, 688, 10, 'pair since the storm of the winter, sails again.'],
  [60, 676, 10, 'Tickets cost as much as they did before the storm, the harbour'],
  [60, 664, 10, 'office said.'],
);
const SECOND = page(2, [60, 700, 10, 'Ola Tarn was the first to board.']);

describe('pdf', () => {
  it('joins lines to paragraphs and leaves divided words as they are printed', async () => {
    const { seeds, problems } = await readFile(pdf, 'a.pdf', pdfOf([FIRST, SECOND]));
    assert.deepEqual(problems, []);
    assert.deepEqual(blocksOf(seeds[0]), [
      'page-furniture: Northmoor Examiner',
      'Ferry sails again',
      'The ferry between Northmoor and Osterby, which had been under re- pair since the storm of the winter, sails again.',
      'Tickets cost as much as they did before the storm, the harbour office said.',
      'page-furniture: Page 1',
      'page-furniture: Northmoor Examiner',
      'Ola Tarn was the first to board.',
      'page-furniture: Page 2',
    ]);
  });

  it('never takes the day on which the file was made for a publication', async () => {
    const { seeds } = await readFile(pdf, 'a.pdf', pdfOf([FIRST]));
    assert.deepEqual(statementsOf(seeds[0]), ['title: Ferry (PDF Title)', 'author: Mira Holt (PDF Author)']);
  });

  it('says which pages are pictures of text, and that they are to be recognised first', async () => {
    const [whole] = await readAll(pdf, seedFile('a.pdf', pdfOf([null])));
    assert.ok(whole?.ok === false);
    assert.match(`${whole.problem.reason} ${whole.problem.note ?? ''}`, /page 1 is a picture.* OCR/);
    const some = await readFile(pdf, 'a.pdf', pdfOf([FIRST, null]));
    assert.equal(some.seeds.length, 1);
    assert.match(some.problems.join(), /no-text: .*page 2 is a picture/);
  });

  it('ends for any bytes, and for a file that was cut anywhere', async () => {
    const whole = pdfOf([FIRST]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.uint8Array({ maxLength: 100 }), async (cut, rest) => {
        const file = seedFile('a.pdf', Buffer.concat([whole.subarray(0, Math.max(cut, 8)), rest]));
        assert.ok((await readAll(pdf, file)).length > 0);
      }),
      { numRuns: 40 },
    );
  });
});
