import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { answerAnnotate } from '../../../src/build/answer-annotate.ts';
import type { AnnotateAnswer } from '../../../src/build/annotate-question.ts';
import { loadArchive } from '../../../src/build/load.ts';
import type { Article, Note } from '../../../src/core/archive/archive.ts';
import { takeLock } from '../../../src/io/lock.ts';

const SOUND = join(import.meta.dirname, '..', '..', 'fixtures', 'sound');
const ARTICLE = 'reading-room-to-keep-its-terminals';
const WORDS = 'four terminals';

describe('answerAnnotate', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cuttings-'));
    await cp(SOUND, folder, { recursive: true });
  });

  afterEach(() => rm(folder, { recursive: true }));

  const pathOf = (name: string): string => join(folder, 'content', 'articles', ARTICLE, name);
  const read = (name: string): Promise<string> => readFile(pathOf(name), 'utf8').catch(() => '');
  const permalinks = (): Promise<string> => readFile(join(folder, 'content', 'permalinks.txt'), 'utf8');

  function ask(question: object, today = '2026-11-24'): Promise<AnnotateAnswer> {
    const address = (path: string): string => `/sub/${path}`;
    return answerAnnotate({ folder, today: () => today, address }, { article: ARTICLE, ...question });
  }

  /** The article as its page would be handed it: what was written does not stop a build. */
  async function article(): Promise<Article> {
    const loaded = await loadArchive(folder);
    assert.ok(loaded.ok, 'The archive is no longer sound.');
    const [only] = loaded.value.articles;
    assert.ok(only !== undefined);
    return only;
  }

  async function passage(words: string): Promise<object> {
    const start = (await read('anchored.txt')).indexOf(words);
    return { is: 'passage', of: 'text', start, end: start + words.length, exact: words };
  }

  const form = { kind: 'context', body: 'The board has *nine* members.', sources: [], by: 'R. Holm' };
  const mark = { class: 'partial', speaker: '', kind: 'person', by: 'R. Holm' };

  async function written(question: object, today?: string): Promise<string> {
    const answer = await ask(question, today);
    assert.equal(answer.is, 'written', JSON.stringify(answer));
    return answer.place;
  }

  /** The faults of a question that is refused, with nothing written. */
  async function refused(question: object): Promise<string[]> {
    const files = async (): Promise<string[]> => [
      await read('annotations.yml'),
      await read('quotations.yml'),
      await permalinks(),
    ];
    const before = await files();
    const answer = await ask(question);
    assert.equal(answer.is, 'refused', JSON.stringify(answer));
    assert.deepEqual(await files(), before);
    return answer.problems.map(({ is }) => is);
  }

  async function onlyNote(): Promise<Note> {
    const [note] = (await article()).notes;
    assert.ok(note !== undefined);
    return note;
  }

  it('writes a note on a passage, and its permanent id', async () => {
    const place = await written({ ask: 'annotate', on: await passage(WORDS), form });
    const { record, ranges } = await onlyNote();
    assert.equal(place, `n-${record.id}`);
    assert.deepEqual([record.body, record.by, record.date], [form.body, 'R. Holm', '2026-11-24']);
    const [range] = ranges;
    assert.equal((await article()).text.slice(range?.start, range?.end), WORDS);
    assert.match(await permalinks(), new RegExp(`\nn/${record.id}\n$`));
  });

  it('writes notes on the whole, the title and a quotation, each with an id of its own', async () => {
    const title = 'Reading room to keep its terminals';
    await written({ ask: 'annotate', on: { is: 'whole' }, form });
    await written({ ask: 'annotate', on: { is: 'quotation', id: '5t2r678' }, form });
    await written({
      ask: 'annotate',
      on: { is: 'passage', of: 'title', start: 0, end: title.length, exact: title },
      form,
    });
    const { notes, quotations } = await article();
    assert.equal(new Set(notes.map(({ record }) => record.id)).size, 3);
    assert.deepEqual(
      quotations[0]?.notes.map(({ record }) => record.on.is),
      ['quotation'],
    );
  });

  it('changes one note and keeps every other line of the file', async () => {
    await written({ ask: 'annotate', on: await passage(WORDS), form });
    await written({ ask: 'annotate', on: { is: 'whole' }, form: { ...form, body: 'Another note.' } });
    await writeFile(pathOf('annotations.yml'), `# By hand.\n${await read('annotations.yml')}# The end.\n`);
    const before = await read('annotations.yml');
    const { record } = await onlyNote();
    const edit = { ask: 'edit', seen: JSON.stringify(record), form: { ...form, body: 'Eight members.' } };
    await written(edit, '2026-11-25');
    assert.deepEqual((await onlyNote()).record, {
      ...record,
      body: 'Eight members.',
      modified: '2026-11-25',
    });
    const after = await read('annotations.yml');
    const lost = before.split('\n').filter((line) => !after.split('\n').includes(line));
    assert.deepEqual(lost, ['  body: The board has *nine* members.']);
    // Who has the page from before the change does not undo it.
    assert.deepEqual(await refused(edit), ['note-changed']);
    const again = { ...edit, seen: JSON.stringify((await onlyNote()).record) };
    assert.deepEqual(await refused(again), ['unchanged']);
  });

  it('places a note that has lost its words', async () => {
    await written({ ask: 'annotate', on: await passage(WORDS), form });
    const orphaned = (await read('annotations.yml')).replace('status: active', 'status: orphan');
    await writeFile(pathOf('annotations.yml'), orphaned);
    const { record, ranges } = await onlyNote();
    assert.deepEqual(ranges, []);
    await written({ ask: 'place', seen: JSON.stringify(record), on: await passage('the librarian') });
    assert.deepEqual((await onlyNote()).record.status, 'active');
    assert.equal((await onlyNote()).ranges.length, 1);
  });

  it('withdraws a note with a reason', async () => {
    await written({ ask: 'annotate', on: await passage(WORDS), form });
    const seen = JSON.stringify((await onlyNote()).record);
    const without = { ask: 'withdraw', seen, form: { reason: '', by: 'R. Holm' } };
    assert.deepEqual(await refused(without), ['missing']);
    await written({ ...without, form: { reason: 'It was wrong.', by: 'R. Holm' } });
    assert.equal((await onlyNote()).record.withdrawn?.reason, 'It was wrong.');
  });

  it('marks a quotation that no other overlaps', async () => {
    const place = await written({ ask: 'mark', on: await passage('keeps its four terminals'), form: mark });
    const marked = (await article()).quotations.find(({ record }) => place === `q-${record.id}`);
    assert.equal(marked?.record.status, 'active');
    assert.match(await permalinks(), new RegExp(`\nq/${marked.record.id}\n$`));
    assert.deepEqual(await refused({ ask: 'mark', on: await passage(WORDS), form: mark }), ['overlaps']);
    assert.deepEqual(await refused({ ask: 'mark', on: await passage('counted'), form: mark }), ['overlaps']);
  });

  it('marks the first quotation of an article', async () => {
    await writeFile(pathOf('quotations.yml'), '[]\n');
    await writeFile(join(folder, 'content', 'permalinks.txt'), `articles/${ARTICLE}\n`);
    await written({ ask: 'mark', on: await passage('counted'), form: mark });
    assert.equal((await article()).quotations.length, 1);
  });

  it('writes nothing on words that have changed since the page was shown', async () => {
    const on = { ...(await passage(WORDS)), exact: 'five terminals' };
    assert.deepEqual(await refused({ ask: 'annotate', on, form }), ['text-changed']);
    assert.deepEqual(await refused({ ask: 'mark', on, form: mark }), ['text-changed']);
    const gone = { is: 'quotation', id: '0000000' };
    assert.deepEqual(await refused({ ask: 'annotate', on: gone, form }), ['quotation-changed']);
  });

  it('names every fault of a form at its field', async () => {
    const answer = await ask({ ask: 'annotate', on: { is: 'whole' }, form: { ...form, body: '', by: '' } });
    assert.deepEqual(answer, {
      is: 'refused',
      problems: [
        { field: 'body', is: 'missing' },
        { field: 'by', is: 'missing' },
      ],
    });
  });

  it('writes nothing into an archive that has problems, or that another command writes into', async () => {
    const lock = await takeLock(join(folder, '.cuttings', 'convert.lock'));
    assert.ok(lock.ok);
    assert.deepEqual(await refused({ ask: 'annotate', on: { is: 'whole' }, form }), ['busy']);
    await lock.release();
    await writeFile(pathOf('annotations.yml'), '- id: no\n');
    const faults = await refused({ ask: 'annotate', on: { is: 'whole' }, form });
    assert.deepEqual(new Set(faults), new Set(['unsound']));
  });

  it('writes nothing over what somebody saves at this moment', async () => {
    await written({ ask: 'annotate', on: { is: 'whole' }, form });
    const desk = {
      folder,
      address: String,
      // The day is asked for between reading and writing.
      today: () => {
        appendFileSync(pathOf('annotations.yml'), '# Saved by hand.\n');
        return '2026-11-24';
      },
    };
    const question = { ask: 'annotate', article: ARTICLE, on: { is: 'whole' }, form };
    const path = `content/articles/${ARTICLE}/annotations.yml`;
    assert.deepEqual(await answerAnnotate(desk, question), {
      is: 'refused',
      problems: [{ is: 'file-changed', path }],
    });
    assert.match(await read('annotations.yml'), /# Saved by hand\.\n$/);
    assert.equal((await article()).notes.length, 1);
  });

  it('asks nothing of the file system with an id that is none', async () => {
    const away = { ask: 'annotate', article: '../../..', on: { is: 'whole' }, form };
    assert.deepEqual(await refused(away), ['no-article']);
    assert.deepEqual(await refused({ ask: 'delete' }), ['unsound']);
  });

  it('shows how a note will be read, safely', async () => {
    const body = 'See [this](/about/), <script>alert(1)</script> [that](javascript:alert(1)).';
    const address = (path: string): string => `/sub/${path}`;
    const answer = await answerAnnotate({ folder, today: () => '', address }, { ask: 'preview', body });
    assert.equal(answer.is, 'preview');
    const { html } = answer;
    assert.match(html, /href="\/sub\/about\/"/);
    assert.doesNotMatch(html, /<script|javascript:/);
  });
});
