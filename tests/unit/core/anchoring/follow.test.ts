import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import fc from 'fast-check';
import { align } from '../../../../src/core/anchoring/align.ts';
import { describe } from '../../../../src/core/anchoring/describe.ts';
import { follow } from '../../../../src/core/anchoring/follow.ts';
import type { Following } from '../../../../src/core/anchoring/follow.ts';

const REPORT =
  'The harbour board met on Monday in the old customs house. ' +
  'Its chair, Ines Holt, said that fourteen cranes would be replaced before winter.\n' +
  'The ferry to Osterby is not affected. The fish market will close for a week.';

function after(before: string, words: string, edited: string, nth = 1): { result: Following; reads: string } {
  let start = -1;
  for (let n = 0; n < nth; n++) start = before.indexOf(words, start + 1);
  assert.notEqual(start, -1);
  const selector = describe(before, { start, end: start + words.length });
  const result = follow(selector, align(before, edited));
  const reads = 'range' in result ? edited.slice(result.range.start, result.range.end) : '';
  return { result, reads };
}

suite('follow', () => {
  it('finds words that moved with what stands beside them', () => {
    const { result } = after(REPORT, 'fourteen cranes', `A new first sentence. ${REPORT}`);
    const start = REPORT.indexOf('fourteen cranes') + 22;
    assert.deepEqual(result, { status: 'found', range: { start, end: start + 15 } });
  });

  it('finds words whose surroundings were edited', () => {
    const edited = REPORT.replace('The ferry', 'The boat').replace('is not affected', 'goes on as usual');
    assert.equal(after(REPORT, 'to Osterby', edited).result.status, 'found');
  });

  it('finds a sentence that was put elsewhere', () => {
    const sentence = 'The ferry to Osterby is not affected.';
    const edited = `${sentence}\n${REPORT.replace(`${sentence} `, '')}`;
    assert.deepEqual(after(REPORT, sentence, edited).result, {
      status: 'found',
      range: { start: 0, end: sentence.length },
    });
  });

  for (const { name, from, to, words, now } of [
    {
      name: 'one word of it was corrected',
      from: 'fourteen',
      to: 'forty',
      words: 'fourteen cranes would be replaced',
      now: 'forty cranes would be replaced',
    },
    {
      name: 'its first words were cut',
      from: 'Its chair, Ines Holt, said that f',
      to: 'F',
      words: 'Its chair, Ines Holt, said that fourteen cranes would be replaced before winter.',
      now: 'Fourteen cranes would be replaced before winter.',
    },
    {
      name: 'only its typography changed',
      from: 'Holt, said',
      to: 'Holt,\u00a0said',
      words: 'Ines Holt, said',
      now: 'Ines Holt,\u00a0said',
    },
    {
      name: 'something came into it',
      from: 'will close',
      to: 'beside it will close',
      words: 'The fish market will close for a week.',
      now: 'The fish market beside it will close for a week.',
    },
  ]) {
    it(`says that a passage changed, and where it stands, when ${name}`, () => {
      const { result, reads } = after(REPORT, words, REPORT.replace(from, to));
      assert.equal(result.status, 'changed');
      assert.equal(reads, now);
    });
  }

  it('does not take a sentence that stood there before for the new home of one that is gone', () => {
    const twins = `${REPORT}\nThe board of Lindhaven said that fourteen cranes would be replaced before winter.`;
    const words = 'said that fourteen cranes would be replaced before winter.';
    const edited = twins.replace(`Its chair, Ines Holt, ${words}`, 'Nothing was said about the cranes.');
    assert.equal(after(twins, words, edited).result.status, 'missing');
    assert.equal(after(twins, words, edited, 2).result.status, 'found');
  });

  it('does not choose between a sentence and the same one that was added', () => {
    const words = 'The ferry to Osterby is not affected.';
    assert.equal(after(words, words, `${words} ${words}`).result.status, 'ambiguous');
  });

  it('does not choose when one of two that read alike is gone, and either could be', () => {
    const words = 'The ferry to Osterby is not affected.';
    for (const nth of [1, 2])
      assert.match(after(`${words} ${words}`, words, words, nth).result.status, /ambiguous|missing/);
  });

  it('does not choose among places that read alike with their surroundings', () => {
    const before = 'seldom '.repeat(30);
    assert.equal(after(before, 'seldom', `${before}seldom `, 15).result.status, 'ambiguous');
    assert.equal(after(before, 'seldom', before, 15).result.status, 'found');
  });

  it('finds the same one of a refrain', () => {
    const refrain = 'We sail on. The crew rose. We sail on. The crew sat. We sail on. The crew left.';
    assert.deepEqual(after(refrain, 'We sail on.', `A song.\n${refrain}`, 2).result, {
      status: 'found',
      range: { start: 35, end: 46 },
    });
    const without = refrain.replace('rose. We sail on. The', 'rose. The');
    assert.equal(after(refrain, 'We sail on.', without, 2).result.status, 'missing');
  });

  it('follows words in scripts that are written without blanks', () => {
    const before = '港务局星期一在旧海关大楼开会。主席说十四台起重机将在冬天之前更换。渡轮不受影响。';
    const { result, reads } = after(before, '十四台起重机将在冬天之前更换', before.replace('十四', '四十'));
    assert.equal(result.status, 'changed');
    assert.match(reads, /台起重机将在冬天之前更换$/);
  });

  it('reports words that are gone, and a selector made for another text', () => {
    const before = 'The ferry was late.';
    assert.equal(after(before, 'late', 'The ferry was early.').result.status, 'missing');
    const selector = { ...describe(before, { start: 14, end: 18 }), start: 0, end: 4 };
    assert.equal(follow(selector, align(before, 'late')).status, 'missing');
  });

  it('finds the very place when nothing was edited, whatever the text', () => {
    fc.assert(
      fc.property(wild(1), fc.nat(), fc.nat(), (text, at, length) => {
        const range = stretch(text, at, length);
        assert.deepEqual(follow(describe(text, range), align(text, text)), { status: 'found', range });
      }),
    );
  });

  it('finds only the very words, and never leaves the text, whatever the edit', () => {
    fc.assert(
      fc.property(wild(1), wild(0), fc.nat(), fc.nat(), (before, edited, at, length) => {
        const range = stretch(before, at, length);
        const result = follow(describe(before, range), align(before, edited));
        if (!('range' in result)) return;
        const { start, end } = result.range;
        assert.ok(0 <= start && start < end && end <= edited.length);
        if (result.status === 'found')
          assert.equal(edited.slice(start, end), before.slice(range.start, range.end));
      }),
    );
  });

  it('never finds a passage elsewhere that was wholly deleted', () => {
    // Any sentence may stand twice, and many begin alike.
    const sentence = fc
      .tuple(
        fc.constantFrom('The harbour board of Osterby', 'Then the crew of the old ferry', 'Nobody'),
        fc.constantFrom(
          'met in the customs house on Monday',
          'waited for a late tram under the clock',
          'sang about weather as the fish market closed',
          'painted fourteen cranes with lead and oil',
          'counts gulls wherever nets are drying',
        ),
      )
      .map((parts) => `${parts.join(' ')}. `);
    fc.assert(
      fc.property(fc.array(sentence), sentence, fc.array(sentence), (first, gone, last) => {
        // Of two in a row nobody can say which is gone.
        fc.pre(first.at(-1) !== gone && last[0] !== gone);
        const [head, tail] = [first.join(''), last.join('')];
        const range = { start: head.length, end: head.length + gone.length };
        const result = follow(describe(head + gone + tail, range), align(head + gone + tail, head + tail));
        assert.ok(result.status === 'missing' || result.status === 'ambiguous', result.status);
      }),
    );
  });
});

/** Texts with everything that offsets can trip over: halves of pairs, bidi marks, NUL, and words to find again. */
function wild(minLength: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom(
      'the ferry ',
      'to Osterby ',
      '\n',
      '\ud83d',
      '\udea2',
      '\u202e',
      '\u00ad',
      '“',
      '--',
      'é',
      '港',
    ),
  );
  return fc
    .array(piece, { minLength, maxLength: 30 })
    .map((pieces) => pieces.join('') || 'x'.repeat(minLength));
}

function stretch(text: string, at: number, length: number): { start: number; end: number } {
  const start = at % text.length;
  return { start, end: Math.min(text.length, start + 1 + (length % 40)) };
}
