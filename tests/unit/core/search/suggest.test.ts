import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FacetList } from '../../../../src/core/search/facet-keys.ts';
import { lettersOf, namesByLetters, namesIn, suggest } from '../../../../src/core/search/suggest.ts';

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
const labels = (typed: string): string[] => suggest(typed, namesIn(FACETS)).map(({ label }) => label);

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

describe('the names of an archive that has many', () => {
  const words = ['Inés', 'Holt', 'O’Neill', 'علي', 'A', 'of', 'Éa', '𐐷x', '李'];
  const facets = (labels: readonly string[]): FacetList[] => [
    {
      key: 'author',
      label: 'By',
      of: labels.length,
      values: labels.map((label, at) => ({ id: `n${String(at)}`, label, count: 1 })),
    },
  ];

  it('are found in the file of the letters typed, each by the beginning of any of its words', () => {
    const labels = words.flatMap((one) => words.map((other) => `${one} ${other}`));
    const lists = facets(labels);
    const files = namesByLetters(lists);
    for (const label of labels) {
      for (const at of [0, label.indexOf(' ') + 1]) {
        const typed = label.slice(at);
        if (typed.length < 2) continue;
        assert.deepEqual(
          suggest(typed, files.get(lettersOf(typed)) ?? []),
          suggest(typed, namesIn(lists)),
          `${typed} of ${label}`,
        );
      }
    }
  });

  it('need no files where every search loads them all', () => {
    assert.equal(namesByLetters(facets(words)).size, 0);
  });
});
