import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import fc from 'fast-check';
import { describe } from '../../../../src/core/anchoring/describe.ts';
import { follow } from '../../../../src/core/anchoring/follow.ts';

function selectorOf(text: string, words: string) {
  const start = text.indexOf(words);
  return describe(text, { start, end: start + words.length });
}

suite('follow', () => {
  it('finds words that moved with what stands beside them', () => {
    const before = 'The ferry to Osterby was late again.';
    const after = `A new first sentence. ${before}`;
    const result = follow(selectorOf(before, 'to Osterby'), before, after);
    assert.deepEqual(result, { status: 'found', range: { start: 32, end: 42 } });
  });

  it('finds words whose surroundings were edited, when there is only one such place', () => {
    const before = 'The ferry to Osterby was late.';
    const after = 'The boat to Osterby came too late.';
    assert.equal(follow(selectorOf(before, 'to Osterby'), before, after).status, 'found');
  });

  it('does not choose the one left of two places that read alike', () => {
    const before = 'The ferry was late. The bus was late.';
    const after = 'The ferry came. The tram was late.';
    assert.equal(follow(selectorOf(before, 'was late'), before, after).status, 'ambiguous');
  });

  it('does not choose among places that read alike with their surroundings', () => {
    const before = 'no '.repeat(30);
    const middle = describe(before, { start: 45, end: 47 });
    assert.equal(follow(middle, before, `${before}no `).status, 'ambiguous');
    assert.equal(follow(middle, before, before).status, 'found');
  });

  it('reports words that are gone, and a selector made for another text', () => {
    const before = 'The ferry was late.';
    assert.equal(follow(selectorOf(before, 'late'), before, 'The ferry was early.').status, 'missing');
    assert.equal(
      follow({ ...selectorOf(before, 'late'), start: 0, end: 4 }, before, 'late').status,
      'missing',
    );
  });

  it('never points at other words, whatever the edit', () => {
    const word = fc.constantFrom('a ', 'b ', 'ab ', '\n');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.array(word),
        fc.nat(),
        fc.nat(),
        (one, two, at, length) => {
          const [before, after] = [one.join(''), two.join('')];
          const start = at % before.length;
          const end = Math.min(before.length, start + 1 + (length % 5));
          const result = follow(describe(before, { start, end }), before, after);
          if (result.status === 'found') {
            assert.equal(after.slice(result.range.start, result.range.end), before.slice(start, end));
          }
        },
      ),
    );
  });
});
