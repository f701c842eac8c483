import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { donorNote, type DonorNote } from '../../../../src/core/archive/donor.ts';
import { readYaml } from '../../../../src/core/archive/read-yaml.ts';
import type { Draft } from '../../../../src/core/convert/draft.ts';
import { supply } from '../../../../src/core/convert/supply.ts';
import type { ArticleRecord } from '../../../../src/core/archive/article.ts';
import { sampleRecord } from '../../sample.ts';

const BY = { is: 'supplied', by: 'R. Example', on: '2026-10-01' } as const;

function note(fields: string): DonorNote {
  const read = readYaml(
    donorNote,
    `from: Estate of E. Marsh\non: 2026-10-01\nby: R. Example\nfields:\n${fields}`,
    'a.yml',
  );
  assert.ok(read.ok);
  return read.value;
}

function supplied(fields: string, changes: Partial<ArticleRecord> = {}): Draft {
  const draft = { record: sampleRecord(changes), blocks: [], homes: [], publisher: null, lineOf: () => 1 };
  return supply(draft, note(fields), (name) => name.toLowerCase().replaceAll(' ', '-'));
}

describe('what a donor supplies', () => {
  it('fills what the seed leaves open, on the donor’s word', () => {
    const { record, publisher } = supplied('  outlet: Radio Osterby\n  section: Harbour\n  page: "4"\n');
    assert.equal(record.outlet, 'radio-osterby');
    assert.equal(publisher, 'Radio Osterby');
    assert.equal(record.section, 'Harbour');
    assert.deepEqual([record.basis.outlet, record.basis.section, record.basis.page], [BY, BY, BY]);
    assert.equal(record.alternatives, undefined);
  });

  it('leaves the seed’s own reading beside a value that disagrees with it', () => {
    const before = sampleRecord();
    const { record } = supplied('  date: 2020-05-13\n  authors: [Per Holm]\n');
    assert.equal(record.date, '2020-05-13');
    assert.deepEqual(record.statedAuthors, ['Per Holm']);
    assert.deepEqual(record.alternatives, [
      { of: 'date', value: '2020-05-12', basis: before.basis.date },
      { of: 'statedAuthors', value: 'Ellen Marsh', basis: before.basis.statedAuthors },
    ]);
  });

  it('leaves the seed’s own words as evidence where both say the same', () => {
    const { record } = supplied('  title: Reading room to keep its public terminals\n  language: en\n');
    assert.equal(record.basis.title.is, 'stated');
    // What was only concluded is now on the donor's word.
    assert.deepEqual(record.basis.language, BY);
    assert.equal(record.alternatives, undefined);
  });

  it('changes nothing where a field is left out or null', () => {
    assert.deepEqual(supplied('  date: null\n').record, sampleRecord());
  });
});

describe('a donor’s note', () => {
  const problems = (source: string): string[] => {
    const read = readYaml(donorNote, source, 'a.yml');
    return read.ok
      ? []
      : read.problems.map(({ line, reason, note: remedy }) => `${line}: ${reason} ${remedy}`);
  };

  it('may say only from whom a seed came', () => {
    assert.deepEqual(problems('from: Estate of E. Marsh\n'), []);
  });

  it('says what is missing or wrong, where, and what to write', () => {
    assert.match(problems('fields: { title: A }\n').join('\n'), /Missing name\. .*from.*\n.*Missing day\./);
    assert.match(problems('from: A\non: 1 May\n').join('\n'), /^2: .*2026|YEAR-MONTH-DAY/);
    assert.match(
      problems('from: A\non: 2026-10-01\nfields:\n  autors: [A]\n').join('\n'),
      /^4: Unexpected field “autors”/,
    );
    assert.match(
      problems('from: A\non: 2026-10-01\nfields:\n  authors: Ellen Marsh\n').join('\n'),
      /^4: .*list/,
    );
  });
});
