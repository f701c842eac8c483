import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ninjs } from '../../../src/readers/ninjs.ts';
import { blocksOf, readAll, readFile, seedFile, statementsOf } from './files.ts';

const ONE = {
  uri: 'urn:osterby:1',
  headline: 'Ferry sails again',
  byline: 'By Mira Holt',
  body_xhtml: '<p>The ferry sails.</p><p>It was repaired.</p>',
  firstcreated: '2020-04-29T08:00:00Z',
  versioncreated: '2020-04-30T08:00:00Z',
  infosource: [{ name: 'Osterby News Agency' }],
  language: 'en',
  pubstatus: 'usable',
};

const TWO = {
  uri: 'urn:osterby:2',
  headlines: [
    { role: 'short', value: 'Ferry' },
    { role: 'main', value: 'Ferry sails again' },
  ],
  bodies: [
    { contenttype: 'text/plain', value: 'The ferry sails.' },
    { contenttype: 'application/xhtml+xml', value: '<p>The <b>ferry</b> sails.</p>' },
  ],
};

describe('ninjs', () => {
  it('reads what an item of ninjs 1 states', async () => {
    const { seeds, problems } = await readFile(ninjs, 'a.json', JSON.stringify(ONE));
    assert.deepEqual(problems, []);
    assert.equal(seeds[0]?.part, null);
    assert.deepEqual(blocksOf(seeds[0]), [
      'title: Ferry sails again',
      'The ferry sails.',
      'It was repaired.',
    ]);
    const stated = statementsOf(seeds[0]);
    for (const one of [
      'title: Ferry sails again (headline)',
      'date: 2020-04-29 (firstcreated)',
      'updated: 2020-04-30 (versioncreated)',
      'outlet: Osterby News Agency (infosource)',
      'language: en (language)',
    ])
      assert.ok(stated.includes(one), one);
  });

  it('reads the main headline and the marked-up body of ninjs 2 and 3', async () => {
    const { seeds } = await readFile(ninjs, 'a.json', JSON.stringify(TWO));
    assert.deepEqual(blocksOf(seeds[0]), ['title: Ferry sails again', 'The ferry sails.']);
  });

  it('reads lists and JSON Lines, each object a seed of its own', async () => {
    const lines = `${JSON.stringify(ONE)}\n\n${JSON.stringify(TWO)}\n{"uri": \n`;
    for (const text of [JSON.stringify([ONE, TWO]), JSON.stringify({ items: [ONE, TWO] }), lines]) {
      const { seeds } = await readFile(ninjs, 'a.json', text);
      assert.deepEqual(
        seeds.map(({ part }) => part),
        ['urn:osterby:1', 'urn:osterby:2'],
      );
    }
    assert.match((await readFile(ninjs, 'a.jsonl', lines)).problems.join(), /broken-json: .*line 4/);
  });

  it('reads no item that its sender has withdrawn, and nothing that is no article', async () => {
    const withdrawn = JSON.stringify({ ...ONE, pubstatus: 'canceled' });
    assert.match((await readFile(ninjs, 'a.json', withdrawn)).problems.join(), /^withdrawn-item/);
    for (const text of ['{"name": "settings"}', '"words"', '[]', '[3]', 'null'])
      assert.match((await readFile(ninjs, 'a.json', text)).problems.join(), /^no-item/, text);
  });

  it('gives two items of one name names of their own', async () => {
    const { seeds } = await readFile(ninjs, 'a.json', JSON.stringify([ONE, ONE]));
    assert.deepEqual(
      seeds.map(({ part }) => part),
      ['urn:osterby:1', 'urn:osterby:1 (2)'],
    );
  });

  it('ends for any JSON', async () => {
    const names = ['headline', 'body', 'bodies', 'uri', 'items', 'authors', 'date', 'constructor'];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('any'), { maxLength: 3 }),
      object: fc.dictionary(fc.constantFrom(...names), tie('any')),
    }));
    await fc.assert(
      fc.asyncProperty(value.any, async (any) => {
        assert.ok((await readAll(ninjs, seedFile('a.json', JSON.stringify(any)))).length > 0);
      }),
    );
  });
});
