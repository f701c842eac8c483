import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { signsOf } from '../../../../src/core/convert/block-signs.ts';
import { outsideBody } from '../../../../src/core/convert/body.ts';
import type { Candidate } from '../../../../src/core/convert/candidate.ts';
import { likeliestParts } from '../../../../src/core/convert/body-path.ts';
import { draft } from '../../../../src/core/convert/draft.ts';
import { sectionHead } from '../../../../src/core/convert/section-heads.ts';

const SENTENCES = [
  'The council of Northmoor has decided to keep the reading room open in the evenings, although two of its members voted against the plan.',
  'It costs the town about nine thousand crowns a year, the mayor said after the meeting, and most of the money goes to the two librarians.',
  'Readers had asked for it since the spring, when the old hall burned down and the books were brought to a school on the other side of the river.',
  'The first evening drew sixty people, who read until the caretaker came with his keys and asked them, in the friendliest of voices, to go home.',
];
const MENU = ['News', 'Sport', 'Culture', 'Privacy Policy', 'Sign in', 'Contact Us'];

const convert = (...lines: string[]) =>
  draft(lines.join('\n\n'), { on: '2026-11-23', outletId: (name) => name });
const bodyOf = (...lines: string[]): string[] => convert(...lines).blocks.map(({ text }) => text);

describe('the body of a page', () => {
  const headline = 'Northmoor keeps its reading room open in the evenings';

  it('is its paragraphs with their crossheads, without menus, credits and related lists', () => {
    const related = ['Related stories', 'Osterby opens its harbour', 'Ferry runs again', 'Owls return'];
    assert.deepEqual(
      bodyOf(
        ...MENU,
        headline,
        ...SENTENCES.slice(0, 2),
        'Photo: Ada Quill / Northmoor Examiner',
        'Sixty readers',
        ...SENTENCES.slice(2),
        ...related,
        ...MENU,
      ),
      [...SENTENCES.slice(0, 2), 'Sixty readers', ...SENTENCES.slice(2)],
    );
  });

  it('has crossheads where short lines stand between paragraphs', () => {
    const { blocks } = convert(
      headline,
      ...SENTENCES.slice(0, 3),
      'Sixty readers',
      ...SENTENCES.slice(3),
      'It rained.',
    );
    assert.deepEqual(
      blocks.flatMap(({ kind, text }) => (kind === 'crosshead' ? [text] : [])),
      ['Sixty readers'],
    );
  });

  it('keeps short real paragraphs, and a short last one after an advertisement', () => {
    const short = ['It rained.', 'Nobody left.'];
    const last = 'The money comes from a fund that had been meant for a new bandstand.';
    assert.deepEqual(
      bodyOf(headline, ...SENTENCES.slice(0, 2), ...short, SENTENCES[2] ?? '', 'Advertisement', last),
      [...SENTENCES.slice(0, 2), ...short, SENTENCES[2], last],
    );
  });

  it('names why each line is left out', () => {
    const { homes } = convert(
      ...MENU.slice(0, 3),
      headline,
      ...SENTENCES,
      'Photo: Ada Quill / Northmoor Examiner',
      'Tags',
      'Reading',
      'Comments',
      'gull77',
      'Reply',
    );
    const reasons = new Map(homes.map(({ text, as }) => [text, as]));
    assert.equal(reasons.get('Sport'), 'navigation');
    assert.equal(reasons.get('Photo: Ada Quill / Northmoor Examiner'), 'picture-credit');
    assert.equal(reasons.get('Reading'), 'tags');
    assert.equal(reasons.get('gull77'), 'comments');
  });

  it('leaves out a box of links to other articles, and keeps the crosshead below it', () => {
    const box = [
      'Harbour: Why the ferry to Osterby runs again',
      'Owls in the tower: Who feeds them in winter?',
      'Market day: “The best cheese comes by boat”',
    ];
    const crosshead = 'Who pays for the library';
    const [before, after] = [SENTENCES.slice(0, 2).join(' '), SENTENCES.slice(2).join(' ')];
    assert.deepEqual(
      bodyOf(headline, 'By Ada Quill', before, after, ...box, crosshead, `${after} So.`, before.slice(4)),
      [before, after, crosshead, `${after} So.`, before.slice(4)],
    );
  });

  it('ends where readers begin to comment', () => {
    const comment = (name: string, day: number): string[] => [
      name,
      `March ${String(day)}, 2026 at 10:02 AM`,
      'What a relief, I had feared that nobody in that council had ever opened a book, and now this.',
    ];
    const text = [0, 1, 2, 3, 1].map(
      (at, place) => `${SENTENCES[at] ?? ''} ${SENTENCES[(at + place) % 4] ?? ''}`,
    );
    const { blocks, homes } = convert(
      headline,
      ...text,
      ...comment('gull77', 3),
      ...comment('Ada Q.', 4),
      ...comment('lamp', 5),
    );
    assert.deepEqual(blocks.map(({ text: words }) => words).slice(0, text.length), text);
    assert.ok(blocks.length <= text.length + 1);
    assert.ok(homes.some(({ as }) => as === 'comments'));
  });

  it('is everything where nothing is like an article', () => {
    const poem = ['Gulls over Osterby', 'and the harbour asleep', 'one lamp', 'then none'];
    assert.deepEqual(outsideBody(poem.map(candidate), null, known), new Map());
  });

  it('gives every block that is left out one reason, whatever the blocks', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...SENTENCES, ...MENU, 'Comments (3)'),
    );
    const blocks = fc.array(
      fc.record({
        text,
        furniture: fc.constantFrom(null, 'ad-slot' as const),
        field: fc.constantFrom(null, 'byline' as const, 'dated' as const),
        aboutCredited: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(
        blocks,
        fc.option(fc.nat(20), { nil: null }),
        fc.double({ min: 0, max: 1 }),
        (list, at, share) => {
          const outside = outsideBody(
            list.map((block) => ({ ...block, signs: signsOf(block.text) })),
            at !== null && at < list.length ? at : null,
            () => share,
          );
          for (const [index, block] of list.entries())
            if (block.furniture !== null) assert.equal(outside.get(index), block.furniture);
          assert.ok([...outside.keys()].every((index) => index < list.length));
        },
      ),
    );
  });
});

const known = (): number => 1;
const candidate = (text: string): Candidate => ({
  text,
  signs: signsOf(text),
  furniture: null,
  field: null,
  aboutCredited: false,
});

describe('likeliestParts', () => {
  it('keeps a line or two between paragraphs, and lets a run of links go', () => {
    const clue = (text: number) => ({ text, heads: false });
    const between = [2, 2, -1, 2, 2].map(clue);
    assert.deepEqual(new Set(likeliestParts(between)), new Set(['text']));
    const run = [-1, 2, 2, ...Array<number>(6).fill(-1), 2, 2, -1].map(clue);
    assert.deepEqual(likeliestParts(run), [
      'above',
      ...Array<string>(2).fill('text'),
      ...Array<string>(6).fill('aside'),
      ...Array<string>(2).fill('text'),
      'below',
    ]);
  });

  it('answers one part a block, in the order of a page', () => {
    const clue = fc.record({ text: fc.double({ min: -5, max: 5, noNaN: true }), heads: fc.boolean() });
    fc.assert(
      fc.property(fc.array(clue), (clues) => {
        const parts = likeliestParts(clues);
        assert.equal(parts.length, clues.length);
        const order = parts.map((part) => ({ above: 0, text: 1, aside: 1, below: 2 })[part]);
        assert.deepEqual(
          order,
          order.toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

describe('sectionHead', () => {
  it('knows the headings of lists that are the page’s, in many languages', () => {
    const heads: [string, string][] = [
      ['Related articles', 'related'],
      ['Mehr zum Thema', 'related'],
      ['À lire aussi :', 'related'],
      ['اقرأ أيضا', 'related'],
      ['関連記事', 'related'],
      ['12 Comments', 'comments'],
      ['Комментарии', 'comments'],
      ['Tags:', 'tags'],
      ['About the author', 'about-author'],
      ['Subscribe to our newsletter', 'notice'],
    ];
    for (const [line, reason] of heads) assert.equal(sectionHead(line), reason, line);
    for (const line of ['The related parties met in Osterby.', 'Commentary is free', 'What readers said'])
      assert.equal(sectionHead(line), null, line);
  });
});
