import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { articleRecord } from '../../../../src/core/archive/article.ts';
import { editRecord, type RecordEdit } from '../../../../src/core/archive/edit-record.ts';
import { readFrontmatter } from '../../../../src/core/archive/frontmatter.ts';
import { readYaml } from '../../../../src/core/archive/read-yaml.ts';
import { toYaml } from '../../../../src/core/archive/to-yaml.ts';
import { sampleRecord } from '../../sample.ts';
import { wildLine, wildRecord } from '../../wild-record.ts';

const PATH = 'content/articles/a/index.md';
const SUPPLIED = { is: 'supplied', by: 'R. Holm', on: '2026-11-23' } as const;
const TEXT = '\nOne paragraph.\n\nAnother --- one.\n';

function fileOf(yaml: string): string {
  return `---\n${yaml}---\n${TEXT}`;
}

function edited(source: string, edit: RecordEdit): string {
  const result = editRecord(source, PATH, edit);
  assert.ok(result.ok, result.ok ? '' : result.problems.map(String).join());
  return result.value;
}

function recordIn(source: string): unknown {
  const fenced = readFrontmatter(source, PATH);
  assert.ok(fenced.ok);
  const record = readYaml(articleRecord, fenced.value.yaml, PATH);
  assert.ok(record.ok);
  return record.value;
}

/** Lines of `after` that are not in `before`, in their order. */
function newLines(before: string, after: string): string[] {
  const old = new Set(before.split(/\r?\n/));
  return after.split(/\r?\n/).filter((line) => !old.has(line));
}

/** A record as a person may write it: lists in lines, comments, marks of their own, a line end of Windows. */
const BY_HAND = `# looked at by R. Holm
title: 'Reading room to keep its terminals'   # as printed
date:   2020-05-12
outlet: ~
statedAuthors:
  # the desk says two
  - "Ellen Marsh"
  - Jonas Ek # second
dateline:
  place: NORTHMOOR
  date: 2020-05-12
language: en

figures: []
subjects: [ ]
relations: []
basis:
  title: { is: stated, words: "Reading room to keep its terminals" }
  date:
    is: inferred
    # ask the library
    reason: The day of the dateline.
    by: converter
    on: 2026-11-23
  outlet: { is: not-assessed }
  statedAuthors: { is: stated, words: By Ellen Marsh and Jonas Ek }
  dateline: { is: stated, words: "NORTHMOOR, May 12" }
  language: { is: inferred, reason: Recognised., by: converter, on: 2026-11-23 }
  figures: { is: not-assessed }
  subjects: { is: not-assessed }
added: 2026-11-23
reviewed: null
`;

describe('editRecord', () => {
  it('changes the line of the value and of its basis, and not another character', () => {
    const source = fileOf(BY_HAND);
    const after = edited(source, { values: { title: 'Reading room: saved' }, basis: { title: SUPPLIED } });
    assert.equal(
      after,
      source
        .replace(`'Reading room to keep its terminals'   #`, `"Reading room: saved"   #`)
        .replace(
          `{ is: stated, words: "Reading room to keep its terminals" }`,
          '{ is: supplied, by: R. Holm, on: 2026-11-23 }',
        ),
    );
  });

  it('keeps comments inside what it replaces', () => {
    const after = edited(fileOf(BY_HAND), { values: { date: '2020-05-13' }, basis: { date: SUPPLIED } });
    assert.ok(after.includes('  # ask the library\n  date: {'));
    assert.deepEqual(newLines(fileOf(BY_HAND), after), [
      'date: 2020-05-13',
      '  # ask the library',
      '  date: { is: supplied, by: R. Holm, on: 2026-11-23 }',
    ]);
  });

  it('changes and adds entries of a list that stands in lines one line an entry', () => {
    const after = edited(fileOf(BY_HAND), {
      values: { statedAuthors: ['Ellen Marsh', 'Jonas Eck', 'Petra Lind'] },
      basis: { statedAuthors: SUPPLIED },
    });
    assert.deepEqual(newLines(fileOf(BY_HAND), after).slice(0, 2), [
      '  - Jonas Eck # second',
      '  - Petra Lind',
    ]);
    assert.ok(after.includes('  # the desk says two\n  - "Ellen Marsh"\n'));
  });

  it('puts a new field in its place, above and below', () => {
    const after = edited(fileOf(BY_HAND), {
      values: { page: '4', section: 'Town' },
      basis: { page: SUPPLIED, section: SUPPLIED },
    });
    assert.match(after, /language: en\nsection: Town\npage: "4"\n\nfigures/);
    assert.match(
      after,
      /on: 2026-11-23 \}\n {2}section: .*\n {2}page: .*\n {2}figures: \{ is: not-assessed \}/,
    );
  });

  it('keeps the line ends of Windows', () => {
    const source = fileOf(BY_HAND).replaceAll('\n', '\r\n');
    const after = edited(source, { values: { page: '4' }, basis: { page: SUPPLIED } });
    assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('writes nothing that could not be read, and says so', () => {
    const result = editRecord(fileOf(BY_HAND), PATH, {
      values: { date: '29/04/2020' },
      basis: { date: SUPPLIED },
    });
    assert.equal(result.ok, false);
  });

  it('changes nothing when nothing changes, whatever the record', () => {
    fc.assert(
      fc.property(wildRecord, (record) => {
        const source = fileOf(toYaml(record));
        assert.equal(edited(source, { values: {}, basis: {} }), source);
      }),
    );
  });

  it('makes any record say any value, in two lines, and keeps everything else', () => {
    fc.assert(
      fc.property(wildRecord, wildLine, (record, title) => {
        const source = fileOf(toYaml(record));
        const edit = { values: { title }, basis: { title: SUPPLIED } } as const;
        const after = edited(source, edit);
        assert.deepEqual(recordIn(after), { ...record, title, basis: { ...record.basis, title: SUPPLIED } });
        assert.ok(newLines(source, after).length <= 2);
        assert.ok(after.endsWith(`---\n${TEXT}`));
      }),
    );
  });

  it('makes any record say what any other says', () => {
    fc.assert(
      fc.property(wildRecord, wildRecord, (record, other) => {
        const { basis, ...values } = other;
        const after = edited(fileOf(toYaml(record)), { values, basis });
        assert.deepEqual(recordIn(after), other);
      }),
    );
  });

  it('edits a record whose fields stand in another order', () => {
    const { basis, ...rest } = sampleRecord();
    const source = fileOf(toYaml({ basis, ...rest }));
    const after = edited(source, { values: { date: '2021' }, basis: { date: SUPPLIED } });
    assert.equal(newLines(source, after).length, 2);
  });
});
