import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byLanguage, byPlace } from '../../../../src/core/archive/groups.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem } from '../../sample.ts';

const ids = (articles: readonly { readonly id: string }[]): string[] => articles.map(({ id }) => id);

describe('byPlace', () => {
  const dateline = (place: string | null) => ({ dateline: { place, date: null } });
  const { articles } = sampleArchive([
    sampleItem('a', ['One.'], { record: { ...dateline('Osterby'), added: '2026-01-01' } }),
    sampleItem('b', ['Two.'], { record: { ...dateline('Österby'), added: '2026-01-02' } }),
    sampleItem('c', ['Three.'], { record: { ...dateline('Osterby'), added: '2026-01-03' } }),
    sampleItem('d', ['Four.'], { record: dateline(null) }),
    sampleItem('e', ['Five.']),
  ]);

  it('joins articles that print the same place, and no others', () => {
    assert.deepEqual(
      byPlace(articles).map(({ name, articles: list }) => [name, ids(list)]),
      [
        ['Osterby', ['c', 'a']],
        ['Österby', ['b']],
      ],
    );
  });

  it('keeps the address of a place when later articles bring one of the same letters', () => {
    assert.deepEqual(
      byPlace(articles).map(({ id }) => id),
      ['osterby', 'osterby-2'],
    );
  });
});

describe('byLanguage', () => {
  it('names each language in that of the interface, an unknown one too', () => {
    const { articles } = sampleArchive([
      sampleItem('a', ['One.']),
      sampleItem('b', ['Zwei.'], { record: { language: 'de' } }),
      sampleItem('c', ['?'], { record: { language: 'und' } }),
      sampleItem('d', ['Vier.'], { record: { language: 'de' } }),
    ]);
    assert.deepEqual(
      byLanguage(articles, strings('en')).map(({ name, articles: list }) => [name, list.length]),
      [
        ['German', 2],
        ['English', 1],
        ['Unknown', 1],
      ],
    );
  });
});
