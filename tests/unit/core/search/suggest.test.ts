import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FacetList } from '../../../../src/core/search/facet-keys.ts';
import { suggest } from '../../../../src/core/search/suggest.ts';

const FACETS: readonly FacetList[] = [
  {
    key: 'speaker',
    label: 'Speaker',
    of: 3,
    values: [
      { id: '-unknown', label: 'Not named', count: 9 },
      { id: 'ines-holt', label: 'Inés Holt', count: 2 },
      { id: 'ali', label: 'علي', count: 1 },
    ],
  },
  { key: 'year', label: 'Year', of: 1, values: [{ id: '2020', label: '2020', count: 5 }] },
];
const labels = (typed: string): string[] => suggest(typed, FACETS).map(({ label }) => label);

describe('the names offered while typing', () => {
  it('begin like what is typed, in any of their words and any spelling', () => {
    assert.deepEqual(labels('hol'), ['Inés Holt']);
    assert.deepEqual(labels('ines h'), ['Inés Holt']);
    assert.deepEqual(labels('علی'), ['علي']);
  });

  it('are no years, no missing names, and none for a single letter', () => {
    assert.deepEqual([...labels('2020'), ...labels('not'), ...labels('h'), ...labels('olt')], []);
  });
});
