import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Relation } from '../../../../src/core/archive/article.ts';
import { BASIS_KINDS } from '../../../../src/core/basis/basis.ts';
import { countLedger, LEDGER_LINES, type LedgerRow } from '../../../../src/core/disclosure/ledger.ts';
import { articleLines } from '../../../../src/core/disclosure/lines.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem } from '../../sample.ts';

const s = strings('en');

function ledgerOf(...items: Parameters<typeof sampleArchive>[0]): LedgerRow[] {
  return countLedger(sampleArchive(items).articles.map((article) => articleLines(article, s)));
}

function count(rows: readonly LedgerRow[], key: string, basis: string): number | undefined {
  return rows.find((row) => row.basis === basis)?.counts.find((cell) => cell.key === key)?.count;
}

describe('countLedger', () => {
  it('counts what is unknown and what nobody has assessed, and never takes one for the other', () => {
    const rows = ledgerOf(sampleItem('a', ['Text.']), sampleItem('b', ['Text.']));
    assert.equal(count(rows, 'from', 'unknown'), 2);
    assert.equal(count(rows, 'from', 'not-assessed'), 0);
    assert.equal(count(rows, 'about', 'not-assessed'), 2);
    assert.equal(count(rows, 'dated', 'stated'), 2);
  });

  it('has every line and every basis, in an empty archive too', () => {
    const rows = ledgerOf();
    assert.deepEqual(
      rows.map(({ basis }) => basis),
      BASIS_KINDS,
    );
    for (const { counts } of rows)
      assert.deepEqual(
        counts,
        LEDGER_LINES.map((key) => ({ key, count: 0 })),
      );
  });

  it('adds up to the number of slips on every line but relations, of which a slip may have several', () => {
    const relation: Relation = {
      of: 'author',
      who: 'Ellen Marsh',
      to: null,
      is: 'unknown',
      basis: { is: 'unknown', searched: ['the text'] },
    };
    const rows = ledgerOf(
      sampleItem('a', ['Text.'], { record: { relations: [relation, relation] } }),
      sampleItem('b', ['Text.']),
    );
    const sums = LEDGER_LINES.map((key) => [
      key,
      BASIS_KINDS.reduce((sum, basis) => sum + (count(rows, key, basis) ?? 0), 0),
    ]);
    assert.deepEqual(sums, [
      ['from', 2],
      ['dated', 2],
      ['by', 2],
      ['about', 2],
      ['relation', 3],
    ]);
  });
});
