import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { z } from 'zod';
import { bibtex } from '../../../../src/core/citation/bibtex.ts';
import { cslJson } from '../../../../src/core/citation/csl-json.ts';
import type { Basis } from '../../../../src/core/basis/basis.ts';
import type { ArticleRecord } from '../../../../src/core/archive/article.ts';
import type { Reference } from '../../../../src/core/citation/reference.ts';
import { ris } from '../../../../src/core/citation/ris.ts';
import { sampleRecord } from '../../sample.ts';
import { published, sampleArticle, sampleQuotation } from './sample-references.ts';

const item = z.looseObject({
  type: z.string(),
  title: z.string(),
  author: z
    .array(
      z.looseObject({
        literal: z.string().optional(),
        given: z.string().optional(),
        family: z.string().optional(),
      }),
    )
    .optional(),
  issued: z.looseObject({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  'container-title': z.string().optional(),
  note: z.string().optional(),
  abstract: z.string().optional(),
  URL: z.string().optional(),
});
/** What a citation program makes of a file. */
const readBack = (file: string): z.output<typeof item> =>
  z.array(item).length(1).parse(plugins.input.chain(file))[0] ?? assert.fail();
const FORMATS: readonly [name: string, write: (reference: Reference) => string][] = [
  ['BibTeX', bibtex],
  ['CSL-JSON', cslJson],
];

for (const [name, write] of FORMATS) {
  describe(`a ${name} file`, () => {
    it('gives a citation program the title, the day, the publisher, our address and the slip', () => {
      const read = readBack(write(sampleArticle(published())));
      assert.equal(read.title, 'Reading room to keep its public terminals');
      assert.deepEqual(read.issued?.['date-parts'], [[2020, 5, 12]]);
      assert.equal(read['container-title'], 'Radio Osterby');
      assert.equal(read.URL, 'https://archive.example/q/abc1234/');
      assert.match(
        read.note ?? '',
        /From: Radio Osterby \(stated\)\. By: Ellen Marsh \(stated\)\..*not a judgement of its accuracy\.$/,
      );
    });

    it('carries the quoted words and who said them', () => {
      const read = readBack(write(sampleQuotation()));
      assert.equal(read.abstract, '“We counted,”');
      assert.match(read.note ?? '', /^Said by: Ines Holt \(stated\)/);
    });

    it('says nothing of what nobody knows', () => {
      const unknown: Basis = { is: 'unknown', searched: ['the text'] };
      const basis: ArticleRecord['basis'] = {
        ...sampleRecord().basis,
        date: unknown,
        statedAuthors: unknown,
      };
      const reference = sampleArticle({ date: null, statedAuthors: [], basis });
      const read = readBack(write(reference));
      assert.deepEqual(
        [read.issued, read.author, read['container-title']],
        [undefined, undefined, undefined],
      );
    });

    it('keeps a title and names as printed, whatever signs are in them', () => {
      const signs = fc.string({
        unit: fc.constantFrom(...Array.from('aé ğ中ش{}\\%$#&_~^"“’@,;:|-–.`<>?!')),
        minLength: 1,
        maxLength: 20,
      });
      fc.assert(
        fc.property(signs, (middle) => {
          const title = `Kiosk ${middle} kiosk`;
          const read = readBack(write(sampleArticle({ title, statedAuthors: ['Harbour & Sons, Ltd'] })));
          assert.equal(
            read.title.replace(/\s+/gu, ' ').normalize('NFC'),
            title.replace(/\s+/gu, ' ').normalize('NFC'),
          );
          assert.ok(JSON.stringify(read.author).includes('Harbour & Sons'));
        }),
      );
    });
  });
}

describe('a RIS file', () => {
  const tags = (reference: Reference): string[][] =>
    ris(reference)
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => line.split(/ {2}- /, 2));

  it('is one newspaper article with author, title, day, publisher, our address and the slip', () => {
    const lines = tags(sampleArticle(published({ statedAuthors: ['Ellen Marsh', 'Tom Reyes'] })));
    assert.deepEqual(lines.slice(0, -2), [
      ['TY', 'NEWS'],
      ['AU', 'Ellen Marsh'],
      ['AU', 'Tom Reyes'],
      ['TI', 'Reading room to keep its public terminals'],
      ['T2', 'Radio Osterby'],
      ['PY', '2020'],
      ['DA', '2020/05/12/'],
      ['DB', 'Sample'],
      ['UR', 'https://archive.example/q/abc1234/'],
      ['LA', 'en'],
      ['N1', sampleArticle(published({ statedAuthors: ['Ellen Marsh', 'Tom Reyes'] })).note],
    ]);
    assert.deepEqual(lines.at(-1), ['ER', '']);
  });

  it('keeps its lines whatever a text prints', () => {
    const lines = tags(sampleArticle({ title: 'One\r\nER  - \nTY  - BOOK' }));
    assert.equal(lines.filter(([tag]) => tag === 'TY' || tag === 'ER').length, 2);
  });
});
