import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { glanceArticle, glanceConversions, glanceQuotations } from '../../../../src/core/archive/glance.ts';
import { toYaml } from '../../../../src/core/archive/to-yaml.ts';
import { sampleRecord } from '../../sample.ts';

const entry = {
  sha256: 'ab'.repeat(32),
  encoding: { name: 'utf-8', by: 'valid' },
  received: { from: null, on: null, how: null },
  converter: { version: '0', on: '2026-11-23' },
  wrote: {},
  homes: [{ start: 0, end: 5, text: '- seed: x\n', as: 'title' }],
};
// A seed's path has neither a backslash nor a NUL, and does not lead out of the folder.
const name = fc
  .oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('0001.txt', 'null', '1e5', 'a b.txt', '- a', 'a: b', 'Ü.txt', 'true', '0x1f', '5.'),
  )
  .filter((path) => !/[\\\0]|^\/|(?:^|\/)\.\.(?:\/|$)/.test(path));

describe('a glance at a record', () => {
  it('sees in a list of conversions what reading it sees, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.option(name)), { minLength: 1, maxLength: 4 }), (seeds) => {
        const conversions = seeds.map(([seed, part]) => ({
          seed,
          ...(part === null ? {} : { part }),
          ...entry,
        }));
        const read = glanceConversions(toYaml(conversions), 'conversion.yml');
        assert.ok(read.ok);
        assert.deepEqual(
          read.value.map(({ seed, part = null, sha256 }) => ({ seed, part, sha256 })),
          seeds.map(([seed, part]) => ({ seed, part, sha256: entry.sha256 })),
        );
      }),
    );
  });

  it('reads a list that a person has written in another form, with comments and in another order', () => {
    const [first = ''] = toYaml([entry]).split('\nwrote');
    const other = first
      .replace('- sha256', '# from the estate\n- sha256')
      .replace(/^ {2}wrote/m, '  seed: note.txt # a copy\n  wrote');
    const read = glanceConversions(other, 'conversion.yml');
    assert.ok(read.ok);
    assert.equal(read.value[0]?.seed, 'note.txt');
  });

  it('says what is wrong with a list that cannot be read', () => {
    const read = glanceConversions('- seed: [\n', 'conversion.yml');
    assert.ok(!read.ok && read.problems[0]?.file === 'conversion.yml');
    assert.ok(!glanceQuotations('- id\n', 'quotations.yml').ok);
  });

  it('sees title, date and outlet of an article as YAML has them, however they are written', () => {
    const title = fc
      .oneof(fc.string(), fc.constantFrom('Osterby paints, and dries: a story', 'true', '12', "it's"))
      .filter((words) => words !== '');
    fc.assert(
      fc.property(title, fc.constantFrom('2020', '2020-04-29', null), (words, date) => {
        const source = `---\n${toYaml(sampleRecord({ title: words, date, outlet: 'radio-osterby' }))}---\n\nText.\n`;
        assert.deepEqual(glanceArticle(source), { title: words, date, outlet: 'radio-osterby' });
      }),
    );
    const folded = 'title: >-\n  Osterby\n  paints\ndate: "2020"\n';
    assert.equal(glanceArticle(`---\n${folded}---\n`).title, (parse(folded) as { title: string }).title);
    assert.deepEqual(glanceArticle('no record'), { title: null, date: null, outlet: null });
  });
});
