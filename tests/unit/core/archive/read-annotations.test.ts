import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { annotation, LONGEST_BODY } from '../../../../src/core/annotations/annotation.ts';
import { formatProblem } from '../../../../src/core/archive/problem.ts';
import { readAnnotations } from '../../../../src/core/archive/read-annotations.ts';
import { toYaml } from '../../../../src/core/archive/to-yaml.ts';
import { sampleItem, sampleNote } from '../../sample.ts';

const PATH = 'content/articles/a/annotations.yml';
const text = 'The board counted twice. The tide decides. My oven is older than the plan.';
const item = sampleItem('a', [text]);
const notes = ['counted twice', 'tide', 'oven'].map((words, at) =>
  sampleNote(`aaaaaa${String(at)}`, { text, words }),
);
const source = toYaml(notes);

function faults(list: string): string[] {
  const read = readAnnotations(list, PATH, item);
  return read.ok ? [] : read.problems.map(formatProblem);
}

describe('readAnnotations', () => {
  it('reads sound notes, and fills in what may be left out', () => {
    const short = source.replaceAll('    of: text\n', '').replaceAll('  sources: []\n', '');
    assert.notEqual(short, source);
    assert.deepEqual(readAnnotations(short, PATH, item), { ok: true, value: notes });
  });

  for (const [what, from, to, message] of [
    [
      'a kind that there is not',
      'kind: context',
      'kind: contxt',
      /yml:2:3 — Invalid 0\.kind\. — Did you mean “context”\? Use one of: context, correction/,
    ],
    [
      'an end before its start',
      'end: 23',
      'end: 3',
      /The end stands before the start\. — From 10 on, these words end at 23\./,
    ],
    [
      'words of another length',
      'end: 23',
      'end: 24',
      /Start and end do not fit the words\. — From 10 on, these words end at 23\./,
    ],
    [
      'a source that runs a script',
      'sources: []',
      'sources: [ { title: A, url: "javascript:alert(1)" } ]',
      /This is no web address\. — Write one that begins with https/,
    ],
    ['HTML in its words', 'body: The', 'body: The <b>board</b>', /Unexpected HTML\. — Use Markdown/],
    [
      'too many words',
      'body: The',
      `body: ${'x'.repeat(100_000)}`,
      /This note is too long\. — Write at most 20,000 characters/,
    ],
    ['no words', /body: .*/, 'body: "  "', /Missing words of the note\. — Write what it says/],
    [
      'nothing that it can stand on',
      'is: passage',
      'is: page',
      /This is nothing that a note can stand on\. — Use one of: whole/,
    ],
    ['an id of somebody’s own', 'id: aaaaaa0', 'id: mine', /Invalid 0\.id\. — This is not an id/],
  ] as const)
    it(`names line and remedy of a note with ${what}, and still checks the others`, () => {
      const broken = source.replace(from, to).replace('start: 29, end: 33', 'start: 30, end: 34');
      const found = faults(broken);
      assert.equal(found.length, 2, found.join('\n'));
      assert.ok(
        found.some((fault) => message.test(fault)),
        found.join('\n'),
      );
      assert.ok(found.some((fault) => /place of note aaaaaa1.* from 29 to 33 .*annotations fix/.test(fault)));
      for (const fault of found)
        assert.match(fault, /^content\/articles\/a\/annotations\.yml:\d+:\d+ — .+ — .+/);
    });

  it('names ids that stand twice beside another fault', () => {
    const found = faults(source.replace('aaaaaa1', 'aaaaaa0').replace('kind: context', 'kind: 1'));
    assert.ok(
      found.some((fault) => fault.includes('n/aaaaaa0 is already in')),
      found.join('\n'),
    );
  });

  for (const [what, list] of [
    ['text where a list should be', 'Our notes.\n'],
    ['no YAML', '- id: [aaaaaa0\n'],
    ['nothing', ''],
  ] as const)
    it(`says what is wrong with ${what}`, () => {
      for (const fault of faults(list)) assert.match(fault, /annotations\.yml:\d+:\d+ — .+ — .+/);
      assert.notEqual(faults(list).length, 0);
    });
});

describe('the body of a note', () => {
  const { body } = annotation.shape;

  it('may hold Markdown, addresses and signs', () => {
    for (const words of [
      '1 < 2',
      'See <https://example.org/a>.',
      'Write \\<b> so.',
      'a<3',
      '*so* & [so](https://example.org)',
    ])
      assert.equal(body.safeParse(words).success, true, words);
  });

  it('holds nothing that Markdown takes for HTML, whatever is typed', () => {
    const parts = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '!',
      '--',
      '?',
      'b',
      'div',
      'a href="x"',
      ' ',
      '\n',
      '\n\n',
      '\\',
      '`',
      '[CDATA[',
      '&',
      '😀',
      '- ',
      '> ',
    );
    const wild = fc.array(parts, { maxLength: 12 }).map((typed) => typed.join(''));
    fc.assert(
      fc.property(fc.oneof(wild, fc.string({ unit: 'binary' })), (typed) => {
        if (!body.safeParse(typed).success) return;
        visit(unified().use(remarkParse).parse(typed), 'html', ({ value }) => assert.fail(value));
      }),
    );
  });

  it('is read in no time, whatever stands in it', () => {
    const began = performance.now();
    for (const part of ['\\', '<', '\\<', '< ', '</'])
      body.safeParse(part.repeat(LONGEST_BODY / part.length));
    assert.ok(performance.now() - began < 1000);
  });
});
