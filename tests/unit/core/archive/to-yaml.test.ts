import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { toYaml } from '../../../../src/core/archive/to-yaml.ts';

const TRICKY = [
  '',
  '~',
  'null',
  'True',
  '12',
  '0x1f',
  '1e5',
  '.5',
  '5.',
  '-.inf',
  '- a',
  '-',
  '?',
  '? b',
  '-b',
  'a: b',
  'a:',
  'a #b',
  'a#b',
  '#a',
  '[a]',
  '{a}',
  'a, b',
  '"a"',
  "it's",
  '\'"',
  '“Yes,” he said.',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a',
  ' a',
  'a ',
  'a-',
  '\ufeffa',
  'a\nb',
  'a\u2028b',
  'a\tb',
  '\t',
  '\u0085',
  '\ud800',
  '😀',
  '2020-04-29',
  '---',
  '...',
  '--- a',
  '<<',
  '=',
];
const word = fc.oneof(fc.constantFrom(...TRICKY), fc.string({ unit: 'binary' }), fc.string());
const scalar = fc.oneof(word, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
const key = fc.oneof(fc.constantFrom('title', 'index.md', 'true', 'is', 'a b', '1', ''), word);
const { record } = fc.letrec((tie) => ({
  record: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('record'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('title', 'basis', 'words', 'index.md'), tie('record')),
    fc.dictionary(key, tie('record'), { maxKeys: 3 }),
  ),
}));

/** JSON has no other zero, and YAML's own null key is written as an empty one. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a record as YAML', () => {
  it('is read back as the same values, whatever they are', () => {
    fc.assert(
      fc.property(record, (value) => {
        const source = toYaml(value);
        assert.deepEqual(plain(parse(source, { uniqueKeys: false })), plain(value));
        assert.doesNotMatch(source, /[\x7f-\x9f\u2028\u2029\ufeff]/);
      }),
    );
  });
});
