import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FACET_KEYS } from '../../../../src/core/search/facet-keys.ts';
import { facetLists, facetValues } from '../../../../src/core/search/facets.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem, sampleOutlet } from '../../sample.ts';

const s = strings('en');
const archive = sampleArchive(
  [
    sampleItem('a', ['“We counted,” said Ines Holt.'], {
      record: { outlet: 'radio-osterby', date: '2021-03' },
      quoted: [{ id: 'abc1234', words: 'We counted,', speaker: 'Ines Holt' }],
    }),
    sampleItem('b', ['No words of anybody.'], { record: { date: null, statedAuthors: [], language: 'fa' } }),
    sampleItem('c', ['“So it is.”'], { quoted: [{ id: 'abc1235', words: 'So it is.', speaker: null }] }),
  ],
  { outlets: new Map([['radio-osterby', sampleOutlet('Radio Osterby')]]) },
);

const list = (key: string): string[] =>
  facetLists(archive, s)
    .filter((facet) => facet.key === key)
    .flatMap(({ values }) => values.map(({ id, label, count }) => `${id} ${label} ${String(count)}`));

describe('the facets', () => {
  it('give every article a value of each, unknown ones too', () => {
    for (const article of archive.articles) {
      const values = facetValues(article, { vocabularies: archive.vocabularies, strings: s });
      for (const key of FACET_KEYS) assert.ok(values[key].length > 0, `${article.id} has no ${key}`);
    }
  });

  it('count articles, and do not leave out what is not known', () => {
    assert.deepEqual(list('outlet'), ['-unknown Not named 2', 'radio-osterby Radio Osterby 1']);
    assert.deepEqual(list('kind'), ['-unknown Unknown 2', '-not-assessed Not assessed 1']);
    assert.deepEqual(list('relation'), ['-not-assessed Not assessed 3']);
    assert.deepEqual(list('speaker').sort(), [
      '-none Nobody is quoted 1',
      '-unknown Not named 1',
      'ines-holt Ines Holt 1',
    ]);
    assert.deepEqual(list('language'), ['en English 2', 'fa Persian 1']);
  });

  it('give years from the latest on', () => {
    assert.deepEqual(
      list('year').map((value) => value.split(' ')[0]),
      ['2021', '2020', '-unknown'],
    );
  });
});
