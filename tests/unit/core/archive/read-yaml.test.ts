import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblem } from '../../../../src/core/archive/problem.ts';
import { readYaml } from '../../../../src/core/archive/read-yaml.ts';
import { outletRecord } from '../../../../src/core/archive/outlet.ts';
import { tombstoneRecord } from '../../../../src/core/archive/tombstone.ts';

const PATH = 'content/tombstones/a.yml';

function messages(source: string): string[] {
  const read = readYaml(tombstoneRecord, source, PATH);
  return read.ok ? [] : read.problems.map(formatProblem);
}

describe('readYaml', () => {
  it('keeps dates and numbers as they are written', () => {
    const read = readYaml(
      tombstoneRecord,
      'title: "1.10"\non: 2026-11-01\nreason: Asked for.\npolicy: null\nquotations: []\n',
      PATH,
    );
    assert.ok(read.ok);
    assert.equal(read.value.title, '1.10');
    assert.equal(read.value.on, '2026-11-01');
  });

  it('names every fault with its place and what to do, not only the first', () => {
    assert.deepEqual(
      messages('title: null\non: yesterday\nreasn: Asked for.\npolicy: null\nquotations: []\n'),
      [
        `${PATH}:2:1 — Invalid on. — Write the day as YEAR-MONTH-DAY, for example 2020-04-29.`,
        `${PATH}:1:1 — Missing reason. — Add the field reason.`,
        `${PATH}:3:1 — Unexpected field “reasn”. — Correct its spelling, or take it out: this record has no such field.`,
      ],
    );
  });

  it('says where the YAML itself is broken', () => {
    const [message] = messages('title: "never closed\non: 2026-11-01\n');
    assert.match(message ?? '', /^content\/tombstones\/a\.yml:\d+:\d+ — .+ — Correct the YAML/);
  });

  it('asks for the basis of a value that has none', () => {
    const source = 'name: Radio Osterby\npublisherKind:\n  is: broadcaster\n';
    const read = readYaml(outletRecord, source, 'content/outlets/radio-osterby.yml');
    assert.ok(!read.ok);
    assert.ok(read.problems.some((problem) => problem.ruleId === 'missing-basis' && problem.line === 2));
  });
});
