import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findQuotations } from '../../../../src/core/quotations/find.ts';

const LANGUAGES = ['en', 'de', 'fa', 'ar', 'sv', 'ru', 'xx'];

/** Where each line of a text stands. */
function linesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** The words of each quotation, its parts joined by a bar. */
function found(text: string, language = 'en'): string[] {
  return findQuotations(text, { language }).map(({ parts }) =>
    parts.map(({ start, end }) => text.slice(start, end)).join('|'),
  );
}

describe('the marks of a quotation', () => {
  const MARKS = [
    ['curly', '“We will build it,”'],
    ['straight', '"We will build it,"'],
    ['two apostrophes', "''We will build it,''"],
    ['guillemets', '«We will build it,»'],
    ['guillemets with spaces', '«\u00a0We will build it,\u00a0»'],
    ['guillemets turned inwards', '»We will build it,«'],
    ['German', '„We will build it,“'],
    ['Chinese and Japanese', '「We will build it,」'],
    ['wrongly turned', '”We will build it,“'],
    ['wrongly turned at the start', '”We will build it,”'],
    ['wrongly turned at the end', '“We will build it,“'],
    ['with the same mark inside', '“We will “build” it,”'],
    ['with straight marks inside', '"We will "build" it,"'],
    ['with single marks inside', '“We will ‘build it,’”'],
    ['with a single mark inside two apostrophes', "''We will 'build it,'''"],
  ] as const;
  for (const [what, words] of MARKS) {
    it(`may be ${what}`, () => {
      assert.deepEqual(found(`Now ${words} Ann Lind said.`), [words]);
    });
  }

  it('are not inches, nor an apostrophe', () => {
    assert.deepEqual(found("He is 5'2\" tall, she 6'1\" and it’s the players' hall."), []);
  });

  it('are not those of markup', () => {
    assert.deepEqual(found('<p class="lead of the day">“We build,” <a href=\'a b\'>Ann Lind</a> said.'), [
      '“We build,”',
    ]);
  });

  it('may be single', () => {
    assert.deepEqual(found('‘We build it,’ Ann Lind said.'), ['‘We build it,’']);
    assert.deepEqual(found("'We build it,' Ann Lind said."), ["'We build it,'"]);
    assert.deepEqual(found('‚Wir bauen‘, sagte Jens Lind.', 'de'), ['‚Wir bauen‘']);
  });

  it('are not the apostrophes of a word', () => {
    for (const apostrophe of ["'", '’']) {
      const text =
        "It's the players' hall, rock 'n' roll of the '90s, 'tis Lind's and the boats' best.".replaceAll(
          "'",
          apostrophe,
        );
      assert.deepEqual(found(text), [], text);
    }
  });

  it('may have a line break between them', () => {
    assert.deepEqual(found('“We build the bridge\nand the quay,” Ann Lind said.'), [
      '“We build the bridge|and the quay,”',
    ]);
  });

  it('must be closed', () => {
    assert.deepEqual(found('“We will build it. Ann Lind left.\nA new day began.'), []);
    assert.deepEqual(found('“We will build it. “It is safe,” Ann Lind said.'), ['“It is safe,”']);
  });

  it('must hold words', () => {
    assert.deepEqual(found('“” "" «…» „ “'), []);
  });
});

describe('a quotation', () => {
  it('is one when the attribution interrupts it', () => {
    assert.deepEqual(found('“We build,” Ann Lind said. “The river is rising.”'), [
      '“We build,”|“The river is rising.”',
    ]);
    assert.deepEqual(found('“We build,” said Ann Lind, “and soon.”'), ['“We build,”|“and soon.”']);
  });

  it('ends where somebody else speaks or something else happens', () => {
    assert.equal(found('“We build,” Ann Lind said. “Never,” Bo Olk said.').length, 2);
    assert.equal(found('“We build,” Ann Lind said. It rained. “Never.”').length, 2);
    assert.equal(found('“We build,” Ann Lind said. She added: “Soon.”').length, 2);
  });

  it('is one over paragraphs that repeat the opening mark', () => {
    const text = 'Ann Lind said: “We build.\n“The river is rising.\n\n“Let us go.”\nShe left.';
    assert.deepEqual(found(text), ['“We build.|“The river is rising.|“Let us go.”']);
  });

  it('is one over paragraphs, whatever is quoted inside it', () => {
    assert.deepEqual(found("“We build the 'old bridge'\nand the quay,” Ann Lind said."), [
      "“We build the 'old bridge'|and the quay,”",
    ]);
  });

  it('does not run over a paragraph without the mark', () => {
    assert.deepEqual(found('“We build.\nIt rained.\n“The river is rising,” Ann Lind said.'), [
      '“The river is rising,”',
    ]);
  });

  it('never lies outside the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "''",
        "'",
        '‘',
        '’',
        '„',
        '«',
        '»',
        '「',
        '」',
        '\n',
        ' ',
        '.',
        ',',
        ':',
        '—',
        'said ',
        'Ann Lind ',
      ),
      fc.constantFrom(
        '\n– Vi bygger, ',
        'säger Ann Lind',
        'according to ',
        'the article ',
        'published in the Examiner',
        'he ',
        'گفت ',
        'وقال ',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...LANGUAGES),
        fc.infiniteStream(fc.boolean()),
        (text, language, coins) => {
          let last = 0;
          const blocks = linesOf(text).filter(() => coins.next().value === true);
          for (const { parts, speaker, cue, via } of findQuotations(text, { language, blocks })) {
            for (const { start, end } of parts) {
              assert.ok(last <= start && start < end && end <= text.length);
              last = end;
            }
            const evidence = [speaker.basis, via.basis].map((basis) =>
              basis.is === 'stated' ? basis.at : null,
            );
            for (const range of [speaker.mention, cue, ...evidence]) {
              if (range !== null)
                assert.ok(0 <= range.start && range.start < range.end && range.end <= text.length);
            }
            assert.equal(speaker.name === null, speaker.basis.is === 'unknown');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  // Ten times the text may take some ten times as long; a quadratic finder takes a hundred times.
  const LONG = {
    'opening marks': '“',
    'opening marks and words': '“a ',
    'quotations in one paragraph': 'On Monday Ann Lind said: “We build,” and left. “No,” he said. ',
    'sentences without end': 'Ann Lind said “we build,” and ',
    'paragraphs that never close': '“a\n',
    'paragraphs that close what is not open': 'a “b\nc” ',
    signatures: '“a b.”\n— Ann Lind\n',
    attributes: 'a="b ',
    'paragraphs without a mark': 'a b.\n',
    'single marks': '‘a ',
    apostrophes: "a' 'b ",
  };
  for (const [what, piece] of Object.entries(LONG)) {
    it(`is found in time among many ${what}`, () => {
      const seconds = (count: number): number => {
        const begin = process.cpuUsage().user;
        findQuotations(piece.repeat(count), { language: 'en' });
        return (process.cpuUsage().user - begin) / 1e6;
      };
      seconds(1000);
      const few = seconds(1000);
      assert.ok(seconds(10_000) < 40 * few + 0.5);
    });
  }

  it('is found in a paragraph of five million characters', () => {
    const text = `${'word '.repeat(1_000_000)}“We build,” Ann Lind said.`;
    assert.deepEqual(found(text), ['“We build,”']);
  });
});
