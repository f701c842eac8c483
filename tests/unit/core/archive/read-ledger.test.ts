import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, stringify } from 'yaml';
import { formatProblem } from '../../../../src/core/archive/problem.ts';
import { readLedger } from '../../../../src/core/archive/read-ledger.ts';
import { sampleItem } from '../../sample.ts';

const PATH = 'content/articles/a/quotations.yml';
const quoted = ['“We counted them twice,”', '“The tide decides,”', '“My oven is older than the plan.”'];
const item = sampleItem('a', [quoted.join(' she said. ')], {
  quoted: quoted.map((words, at) => ({ id: `aaaaaa${String(at)}`, words, speaker: 'Ines Holt' })),
});
const source = stringify(item.quotations);

function faults(ledger: string): string[] {
  const read = readLedger(ledger, PATH, item.anchored);
  return read.ok ? [] : read.problems.map(formatProblem);
}

describe('readLedger', () => {
  it('reads a sound ledger', () => {
    assert.deepEqual(faults(source), []);
  });

  it('lists every fault of a ledger that was edited into nonsense, with line and remedy', () => {
    const nonsense = source
      .replace('status: active', 'status: actve')
      .replace('id: aaaaaa2', 'id: aaaaaa1')
      .replace('start: 35', 'start: 90035')
      .replace('end: 54', 'end: 90054')
      .replace('reports: []', 'reports: Ines Holt');
    const found = faults(nonsense);
    const expected = [
      /quotations\.yml:2:\d+ — Invalid 0\.status\. — Did you mean “active”\? Use one of: active, changed/,
      /Invalid 0\.reports\. — Write a list/,
      /aaaaaa1 is already in .* — An id belongs to one thing/,
      /quotation aaaaaa1: the text ends at \d+, before 90054.* — These words first stand from 35 to 54/,
    ];
    for (const message of expected)
      assert.ok(
        found.some((fault) => message.test(fault)),
        String(message),
      );
    assert.equal(found.length, expected.length, found.join('\n'));
    for (const fault of found)
      assert.match(fault, /^content\/articles\/a\/quotations\.yml:\d+:\d+ — .+ — .+/);
  });

  it('takes an entry that cannot be read for a possible successor', () => {
    const ledger = parse(source) as Record<string, unknown>[]; // what was written three lines above
    Object.assign(ledger[0] ?? {}, { status: 'merged', mergedInto: 'aaaaaa1' });
    Object.assign(ledger[1] ?? {}, { status: 'actve' });
    assert.equal(faults(stringify(ledger)).length, 1);
  });

  for (const [what, ledger] of [
    ['text where a list should be', 'The quotations of this article.\n'],
    ['a map where a list should be', 'id: aaaaaa0\n'],
    ['text where an entry should be', '- aaaaaa0\n- null\n'],
    ['no YAML', '- id: [aaaaaa0\n'],
    ['nothing', ''],
  ] as const)
    it(`says what is wrong with ${what}`, () => {
      const found = faults(ledger);
      assert.ok(found.length > 0);
      for (const fault of found) assert.match(fault, /quotations\.yml:\d+:\d+ — .+ — .+/);
    });
});
