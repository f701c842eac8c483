import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe as suite, it } from 'node:test';
import { describe } from '../../../src/core/anchoring/describe.ts';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const BEFORE = 'The harbour board met on Monday. Its chair, Ines Holt, named fourteen cranes.';

function anchor(...lines: readonly string[]): Record<string, unknown>[] {
  const { stdout } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src', 'cli', 'cuttings.mjs'), 'annotations', 'anchor', '--jsonl'],
    { input: lines.join('\n'), encoding: 'utf8' },
  );
  // Each line is an object, or the test fails where it looks into it.
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function question(id: string, words: string, after: string): string {
  const start = BEFORE.indexOf(words);
  const { exact, prefix, suffix, end } = describe(BEFORE, { start, end: start + words.length });
  const selector = [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
  return JSON.stringify({ id, before: BEFORE, after, selector });
}

suite('cuttings annotations anchor --jsonl', () => {
  it('answers each passage with its place after the edit, changed words included', () => {
    const after = `Late news. ${BEFORE.replace('fourteen', 'forty')}`;
    const [found, changed] = anchor(
      question('a', 'Ines Holt', after),
      question('b', 'named fourteen cranes', after),
    );
    assert.deepEqual(found, { id: 'a', status: 'anchored', start: 55, end: 64 });
    assert.equal(changed?.['status'], 'anchored');
    assert.equal(after.slice(Number(changed['start']), Number(changed['end'])), 'named forty cranes');
  });

  it('says so of a passage that is gone', () => {
    const [gone] = anchor(question('c', 'Ines Holt', 'The harbour board met on Monday.'));
    assert.deepEqual(gone, { id: 'c', status: 'orphan' });
  });

  it('goes on after a line that is no question', () => {
    const answers = anchor('{"id": 1', '{"id": "x"}', question('d', 'Monday', BEFORE));
    assert.equal(answers.length, 3);
    assert.match(String(answers[0]?.['error']), /no JSON object with/);
    assert.match(String(answers[1]?.['error']), /no JSON object with/);
    assert.equal(answers[2]?.['status'], 'anchored');
  });
});
