import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../../src/core/convert/escape.ts';
import { linesOf } from '../../../../src/core/convert/lines.ts';
import { readBlocks } from '../../../../src/markdown/read-blocks.ts';

const markup = fc.constantFrom(
  ...Array.from('\\`*_{}[]()#+-.!<>&|~=:"\'$ \t\u00a0\ufeff\u200b1aé/?;'),
  ...[
    '&amp;',
    '&#35;',
    '<b>',
    '<!--',
    'https://example.org',
    '1. ',
    '2) ',
    '- ',
    '---',
    '===',
    '```',
    '~~~',
    '***',
    '![a](b)',
    '[a]: b',
    '_a_',
  ],
);
const texts = fc.oneof(
  fc.array(markup, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

it('is read back by CommonMark as the same paragraphs, character for character', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = linesOf(text).flatMap((line) => (line.text === '' ? [] : [line.text]));
      const markdown = lines.map((line) => `\n${escapeMarkdown(line)}\n`).join('');
      const read = readBlocks(markdown, 'index.md', 0);
      assert.ok(read.ok, markdown);
      assert.deepEqual(
        read.value,
        lines.map((line) => ({ kind: 'paragraph', text: line })),
      );
    }),
    { numRuns: 3000 },
  );
});

it('leaves alone what is no markup, so that people can read the file', () => {
  for (const text of [
    'The sum (3 - 2) is 1.',
    'A_B & C < D',
    'Version 2.0 costs 5 %',
    '“terrorists.” — x!',
    '728 x 90',
    'a #tag',
  ]) {
    assert.equal(escapeMarkdown(text), text);
  }
});
