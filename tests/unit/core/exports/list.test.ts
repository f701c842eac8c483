import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Archive } from '../../../../src/core/archive/archive.ts';
import { listCsv } from '../../../../src/core/exports/list-csv.ts';
import { listJson } from '../../../../src/core/exports/list-json.ts';
import { articlesOf, quotationsOf, type List, type ListEntries } from '../../../../src/core/exports/list.ts';
import { unguard } from '../../../../src/core/exports/spreadsheet-cell.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem, sampleOutlet, sampleRecord } from '../../sample.ts';

const S = strings('en');
const PERMALINKS = {
  article: ({ id }: { id: string }) => `https://archive.example/articles/${id}/`,
  quotation: () => null,
};

function list(entries: ListEntries): List {
  return { id: 'articles', title: 'All articles', address: '/browse/', entries };
}

/** An archive of one article of Radio Osterby with one quotation. */
function archiveOf(
  title: string | null,
  words = '“We counted,”',
  speaker: string | null = 'Ines Holt',
): Archive {
  const outlet = { is: 'stated', words: 'Published by Radio Osterby', line: 3 } as const;
  const record = { title, outlet: 'radio-osterby', basis: { ...sampleRecord().basis, outlet } };
  const item = sampleItem('a', [`${words} said Ines Holt.`], {
    record,
    quoted: [{ id: 'abc1234', words, speaker }],
  });
  return sampleArchive([item], { outlets: new Map([['radio-osterby', sampleOutlet('Radio Osterby')]]) });
}

function rows(csv: string): Record<string, string>[] {
  const read = parse<Record<string, string>>(csv, { bom: true, columns: true });
  return read.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguard(cell)])),
  );
}

describe('a list as CSV', () => {
  it('has a row an article, each value beside how it is known, and the disclosure', () => {
    const { articles } = archiveOf('The tram');
    const [row] = rows(listCsv(PERMALINKS, S)(list(articlesOf(articles))));
    assert.ok(row);
    assert.deepEqual(
      [row['title'], row['title.basis'], row['date'], row['date.basis'], row['outlet'], row['outlet.name']],
      ['The tram', 'stated', '2020-05-12', 'stated', 'radio-osterby', 'Radio Osterby'],
    );
    assert.deepEqual([row['subjects'], row['subjects.basis']], ['', 'not-assessed']);
    assert.equal(row['permalink'], 'https://archive.example/articles/a/');
    assert.match(row['disclosure'] ?? '', /^\[Published by Radio Osterby \(stated\);/);
  });

  it('has a row a quotation, with its speaker and the basis of each value of its article', () => {
    const { quotations } = archiveOf('The tram', '“We counted,”', null);
    const [row] = rows(listCsv(PERMALINKS, S)(list(quotationsOf(quotations))));
    assert.ok(row);
    assert.deepEqual(
      [row['id'], row['words'], row['speaker'], row['speaker.basis'], row['permalink']],
      ['abc1234', '“We counted,”', '', 'unknown', ''],
    );
    assert.deepEqual([row['article'], row['title'], row['title.basis']], ['a', 'The tram', 'stated']);
    assert.match(row['disclosure'] ?? '', /Speaker not named in the text/);
  });

  it('never hands a formula to a spreadsheet, and gives every text back', () => {
    const text = fc.stringMatching(/^[=+\-@'"“;|,.\w\s]*[^\s]$/u);
    fc.assert(
      fc.property(text, text, (title, words) => {
        const { articles, quotations } = archiveOf(title, words);
        for (const entries of [articlesOf(articles), quotationsOf(quotations)]) {
          const csv = listCsv(PERMALINKS, S)(list(entries));
          assert.equal(rows(csv)[0]?.['title'], title);
          const cells = parse(csv, { bom: true }).flat();
          for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
        }
      }),
    );
  });

  it('is its head alone where the list is empty', () => {
    assert.match(listCsv(PERMALINKS, S)(list(articlesOf([]))), /^\uFEFFid,permalink,disclosure,[^\n]+\r\n$/);
  });
});

describe('a list as JSON', () => {
  it('gives every field of the record together with how it is known', () => {
    const { articles } = archiveOf(null);
    const read = JSON.parse(listJson('Sample', PERMALINKS, S)(list(articlesOf(articles)))) as {
      articles: Record<string, unknown>[];
    };
    const [row] = read.articles;
    assert.ok(row);
    for (const field of Object.keys(sampleRecord().basis)) assert.ok(isKnown(row[field]), field);
    assert.deepEqual(row['outlet'], { value: 'radio-osterby', basis: 'stated', name: 'Radio Osterby' });
  });

  it('can be read whatever stands in a text, and for an empty list too', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 3 }), (titles) => {
        const articles = titles.flatMap((title) => archiveOf(title).articles);
        const json = listJson('Sample', PERMALINKS, S)(list(articlesOf(articles)));
        const read = JSON.parse(json) as { count: number; articles: { title: { value: string } }[] };
        assert.equal(read.count, titles.length);
        assert.deepEqual(
          read.articles.map(({ title }) => title.value),
          titles,
        );
      }),
    );
  });

  it('names the speaker of a quotation with the basis, and the article', () => {
    const { quotations } = archiveOf('The tram');
    const json = listJson('Sample', PERMALINKS, S)(list(quotationsOf(quotations)));
    const { quotations: found } = JSON.parse(json) as { quotations: object[] };
    assert.partialDeepStrictEqual(found[0], {
      id: 'abc1234',
      words: '“We counted,”',
      speaker: { value: 'Ines Holt', basis: 'stated', kind: 'person' },
      article: { id: 'a', title: { value: 'The tram', basis: 'stated' } },
    });
  });
});

function isKnown(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'value' in value && 'basis' in value;
}
