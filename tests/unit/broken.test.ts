import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { VFileMessage } from 'vfile-message';
import { loadArchive } from '../../src/build/load.ts';
import { formatProblem } from '../../src/core/archive/problem.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** The problems of the sound archive once the files of `rule`'s folder are laid over it. */
async function problemsOf(rule: string | null): Promise<readonly VFileMessage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cuttings-'));
  try {
    await cp(join(FIXTURES, 'sound'), folder, { recursive: true });
    if (rule !== null) await cp(join(FIXTURES, 'broken', rule), folder, { recursive: true });
    const result = await loadArchive(folder);
    return result.ok ? [] : result.problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('an archive with one fault', async () => {
  it('is told from a sound one', async () => {
    assert.deepEqual(await problemsOf(null), []);
  });

  for (const rule of await readdir(join(FIXTURES, 'broken'))) {
    it(`is not published, and the message names place and remedy: ${rule}`, async () => {
      const problems = await problemsOf(rule);
      const messages = problems.map((problem) => `${formatProblem(problem)}\n`).join('');
      const expected = join(FIXTURES, 'broken', rule, 'message.txt');
      if (process.env['UPDATE'] === '1') await writeFile(expected, messages);

      assert.ok(problems.some(({ ruleId }) => ruleId === rule));
      assert.equal(messages, await readFile(expected, 'utf8'));
    });
  }
});
