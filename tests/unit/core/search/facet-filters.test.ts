import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facetFilter, facetFilters } from '../../../../src/core/search/facet-filters.ts';

const NAMES = Array.from({ length: 300 }, (_, n) => `ada-brennick-${String(n)}`);

describe('the filters of a facet', () => {
  it('ask for each chosen value under the filter by which it is indexed, and for no other', () => {
    const chosen = NAMES.slice(0, 40);
    const asked = facetFilters('speaker', chosen).flatMap((filter) =>
      Object.entries(filter).flatMap(([name, { any }]) => any.map((id) => `${name} ${id}`)),
    );
    const indexed = chosen.map((id) => `${facetFilter('speaker', id)} ${id}`);
    assert.deepEqual(asked.toSorted(), indexed.toSorted());
  });

  it('hold only a part of its values each', () => {
    const counts = new Map<string, number>();
    for (const id of NAMES) {
      const filter = facetFilter('speaker', id);
      counts.set(filter, (counts.get(filter) ?? 0) + 1);
    }
    assert.ok(Math.max(...counts.values()) < NAMES.length / 4);
  });

  it('are not those of another facet', () => {
    assert.notEqual(facetFilter('speaker', 'ada-brennick'), facetFilter('author', 'ada-brennick'));
  });
});
