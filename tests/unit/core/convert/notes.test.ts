import assert from 'node:assert/strict';
import { it } from 'node:test';
import { assignNotes } from '../../../../src/core/convert/notes.ts';

it('knows which seed a note is about', () => {
  const seeds = ['a.txt', 'sub/b.v2.txt', 'c.txt', 'c.html', 'plain'];
  const { notes, problems } = assignNotes(seeds, ['a.yml', 'sub/b.v2.txt.yml', 'c.html.YAML', 'plain.yml']);
  assert.deepEqual(problems, []);
  assert.deepEqual(Object.fromEntries(notes), {
    'a.txt': 'a.yml',
    'sub/b.v2.txt': 'sub/b.v2.txt.yml',
    'c.html': 'c.html.YAML',
    plain: 'plain.yml',
  });
});

it('asks where a note is about several seeds, none, or not the only one, and lets those seeds wait', () => {
  const seeds = ['c.txt', 'c.html', 'd.txt', 'e.txt'];
  const { notes, unclear, problems } = assignNotes(seeds, ['c.yml', 'd.txt.yml', 'd.yml', 'sub/e.yml']);
  assert.deepEqual(
    problems.map(({ file, ruleId }) => [file, ruleId]),
    [
      ['seeds/c.yml', 'ambiguous-note'],
      ['seeds/d.yml', 'ambiguous-note'],
      ['seeds/sub/e.yml', 'note-without-seed'],
    ],
  );
  assert.deepEqual([...unclear], ['c.txt', 'c.html', 'd.txt']);
  assert.deepEqual([...notes.keys()], ['d.txt']);
});
