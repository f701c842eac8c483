import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import type { ArticleRecord } from '../../../../src/core/archive/article.ts';
import { metadataCsv } from '../../../../src/core/exports/metadata-csv.ts';
import { readMetadataCsv } from '../../../../src/core/exports/read-metadata-csv.ts';
import { sampleItem, sampleRecords } from '../../sample.ts';
import { wildLine, wildRecord } from '../../wild-record.ts';

const BY = { by: 'R. Holm', on: '2026-11-23', looked: 'the spreadsheet of R. Holm, 2026-11-23' };
const SUPPLIED = { is: 'supplied', by: 'R. Holm', on: '2026-11-23' };

function recordsOf(...articles: Partial<ArticleRecord>[]) {
  return sampleRecords(
    articles.map((record, at) => sampleItem(`article-${String(at + 1)}`, ['Text.'], { record })),
  );
}

function read(csv: string, records: ReturnType<typeof recordsOf>) {
  const changes = readMetadataCsv(csv, 'm.csv', records, BY);
  return changes.ok
    ? { edits: changes.value.map(({ edit }) => edit), problems: [] }
    : { edits: [], problems: changes.problems.map(({ reason }) => reason) };
}

type Table = string[][];

function tableOf(csv: string): Table {
  return parse(csv, { bom: true }); // without `columns`, rows of cells
}

/** The exported table with one cell changed, as another program would save it. */
function withCell(table: Table, row: number, column: string, cell: string): Table {
  const at = table[0]?.indexOf(column) ?? -1;
  assert.notEqual(at, -1);
  return table.map((cells, index) => (index === row ? cells.with(at, cell) : cells));
}

describe('a spreadsheet of metadata', () => {
  it('changes nothing when it comes back as it went, whatever the records', () => {
    fc.assert(
      fc.property(fc.array(wildRecord, { maxLength: 3 }), (articles) => {
        const records = recordsOf(...articles);
        assert.deepEqual(read(metadataCsv(records.items), records), { edits: [], problems: [] });
      }),
    );
  });

  it('changes nothing when another program has saved it', () => {
    fc.assert(
      fc.property(
        fc.array(wildRecord, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.boolean(),
        (articles, delimiter, record_delimiter, bom, quoted) => {
          const records = recordsOf(...articles);
          const options = { delimiter, record_delimiter, bom, quoted, quote_record_delimiter: true };
          const saved = stringify(tableOf(metadataCsv(records.items)), options);
          assert.deepEqual(read(saved, records), { edits: [], problems: [] });
        },
      ),
    );
  });

  it('makes any value that is typed into a cell the value, supplied by who typed it', () => {
    fc.assert(
      fc.property(wildRecord, wildLine, (record, line) => {
        const records = recordsOf(record);
        // Blanks at its ends are no part of what a person types.
        const typed = line.trim();
        fc.pre(typed !== '' && typed !== record.section?.trim() && !typed.startsWith("'"));
        const table = withCell(tableOf(metadataCsv(records.items)), 1, 'section', typed);
        assert.deepEqual(read(stringify(table, { quoted: true }), records), {
          edits: [{ values: { section: typed }, basis: { section: SUPPLIED } }],
          problems: [],
        });
      }),
    );
  });

  it('holds nothing that a spreadsheet runs or takes for a number or a date', () => {
    fc.assert(
      fc.property(wildRecord, (record) => {
        for (const cell of tableOf(metadataCsv(recordsOf(record).items)).flat()) {
          assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
          assert.doesNotMatch(cell, /^\d+(?:[-/.]\d+)*$/);
        }
      }),
    );
  });

  it('takes an emptied cell for “unknown”, and says where one looked', () => {
    const records = recordsOf({ subjects: ['Northmoor library'] });
    const table = withCell(tableOf(metadataCsv(records.items)), 1, 'subjects', '');
    assert.deepEqual(read(stringify(table), records).edits, [
      { values: { subjects: [] }, basis: { subjects: { is: 'unknown', searched: [BY.looked] } } },
    ]);
  });

  it('changes nothing by columns and rows that are not there', () => {
    const records = recordsOf({}, { title: 'Second' });
    const csv = 'title;id\r\nAnother;article-2\r\n;\r\n';
    assert.deepEqual(read(csv, records).edits, [
      { values: { title: 'Another' }, basis: { title: SUPPLIED } },
    ]);
  });

  it('keeps the place of a dateline when only its day is changed', () => {
    const basis = {
      ...sampleItem('a', ['b']).record.basis,
      dateline: { is: 'stated', words: 'OSTERBY, May 3' },
    } as const;
    const records = recordsOf({ dateline: { place: 'OSTERBY', date: '2021-05-03' }, basis });
    const [edit] = read("id,dateline.date\narticle-1,'2021-05-04\n", records).edits;
    assert.deepEqual(edit?.values, { dateline: { place: 'OSTERBY', date: '2021-05-04' } });
  });

  it('keeps the basis of a relation that it does not change', () => {
    const known = { is: 'documented', source: { title: 'Register', retrieved: '2026-11-01' } } as const;
    const relation = { of: 'author', who: 'Ellen Marsh', to: 'Library', is: 'self', basis: known } as const;
    const records = recordsOf({
      subjects: ['Library'],
      relations: [relation],
      basis: { ...sampleItem('a', ['b']).record.basis, subjects: known },
    });
    const csv = 'id,relations\narticle-1,author | Ellen Marsh | self | Library; outlet | | self | Library\n';
    const [edit] = read(csv, records).edits;
    assert.deepEqual(edit?.values.relations, [
      relation,
      { of: 'outlet', who: null, to: 'Library', is: 'self', basis: SUPPLIED },
    ]);
  });

  it('names row, column and value of everything that is wrong, and changes nothing then', () => {
    const records = recordsOf({}, {}, {});
    const csv = [
      'id,date,outlet,language,versionOf,added',
      'article-1,29/04/2020,no-such-outlet,English,nowhere,2020-01-01',
      'article-2,4/29/20,,en,,',
      'article-2,,,en,,',
      'article-9,,,en,,',
      'article-3,one,cell,too,many,for,it',
    ].join('\n');
    const { edits, problems } = read(csv, records);
    assert.deepEqual(edits, []);
    for (const expected of [
      /^Row 2, column added: “2020-01-01”/,
      /^Row 3, column date: “4\/29\/20”/,
      /^Row 4, column id: “article-2” stands in row 3/,
      /^Row 5, column id: there is no article “article-9”/,
      /^Row 6: it has 7 cells/,
    ])
      assert.ok(
        problems.some((problem) => expected.test(problem)),
        `${String(expected)} of ${problems.join('\n')}`,
      );
  });

  it('lists every wrong value of a row', () => {
    const records = recordsOf({});
    const { problems } = read('id,date,language,url\narticle-1,29/04/2020,English,northmoor\n', records);
    assert.deepEqual(
      problems.map((problem) => /^Row 2, column (\w+): “(.+?)”/.exec(problem)?.slice(1)),
      [
        ['date', '29/04/2020'],
        ['language', 'English'],
        ['url', 'northmoor'],
      ],
    );
  });

  it('refuses an outlet and an earlier version that the archive does not have', () => {
    const records = recordsOf({});
    assert.match(
      read('id,outlet\narticle-1,radio-nowhere\n', records).problems[0] ?? '',
      /column outlet: “radio-nowhere”/,
    );
    assert.match(read('id,versionOf\narticle-1,article-1\n', records).problems[0] ?? '', /column versionOf/);
  });

  it('refuses a head that it cannot read, and CSV that is none', () => {
    const records = recordsOf({});
    assert.match(read('id,titel\narticle-1,x\n', records).problems[0] ?? '', /unknown column “titel”/);
    assert.match(read('title\nx\n', records).problems[0] ?? '', /no column id/);
    assert.match(read('id,title,title\narticle-1,x,y\n', records).problems[0] ?? '', /two columns/);
    assert.match(read('id,title\narticle-1,"x\n', records).problems[0] ?? '', /no sound CSV/);
    assert.match(read('', records).problems[0] ?? '', /no column id/);
  });
});
