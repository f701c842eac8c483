import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readYaml } from '../../../../src/core/archive/read-yaml.ts';
import { VOCABULARIES, vocabularyRecord, type Vocabulary } from '../../../../src/core/archive/vocabulary.ts';

/** The list that the project's own archive uses. */
function vocabulary(name: string): Vocabulary {
  const path = `content/vocab/${name}.yml`;
  const read = readYaml(
    vocabularyRecord,
    readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'),
    path,
  );
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

describe('the controlled lists', () => {
  for (const name of VOCABULARIES) {
    it(`${name} has each id once and a label for each`, () => {
      const terms = vocabulary(name);
      assert.equal(new Set(terms.map(({ id }) => id)).size, terms.length);
      for (const { id, label } of terms) assert.ok(label['en'], id);
    });
  }

  it('give every relation the words for a sentence, but none to what is not known', () => {
    for (const { id, clause } of vocabulary('relation')) {
      assert.equal(clause?.['en'] === undefined, id === 'unknown' || id === 'not-assessed', id);
    }
  });

  it('judge nobody in their own voice', () => {
    for (const term of VOCABULARIES.flatMap(vocabulary)) {
      assert.doesNotMatch(
        JSON.stringify(term),
        /regime|propaganda|mouthpiece|independent|biased|credib|trustworth/i,
      );
    }
  });
});
