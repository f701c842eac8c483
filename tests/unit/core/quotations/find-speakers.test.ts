import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LEAST_SHOWN, UNDOUBTED } from '../../../../src/core/quotations/confidence.ts';
import { findQuotations } from '../../../../src/core/quotations/find.ts';

/** A hard case: the text, and name, mention and basis of each quotation's speaker in it. */
type Case = readonly [
  what: string,
  text: string,
  ...speakers: (readonly [string | null, string | null, string])[],
];

const STATED: readonly Case[] = [
  ['verb behind', '“We build,” Ann Lind said.', ['Ann Lind', 'Ann Lind', 'stated']],
  ['verb first', '“We build,” said Ann Lind, the mayor.', ['Ann Lind', 'Ann Lind', 'stated']],
  ['verb before', 'Ann Lind said: “We build.”', ['Ann Lind', 'Ann Lind', 'stated']],
  ['a verb on no list', '“We build,” Lind snapped.', ['Lind', 'Lind', 'stated']],
  [
    'the outer clause',
    'Ann Lind said that his plans were “a waste of money.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'coordinated verbs',
    'Ann Lind left the hall and said “we are done here.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a participle',
    'Ann Lind attacked Bo Olk, saying “he never listens to us.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a subject far left of an apposition',
    'Ann Lind, who runs the ferry company of Osterby, said: “We build.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'an introduction',
    'On Monday, in Osterby, Ann Lind said: “We build.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a noun for the words',
    'Ann Lind’s answer was “not today, and not tomorrow.”',
    ['Ann Lind', 'Ann Lind’s', 'stated'],
  ],
  ['a source', 'According to Ann Lind, “the bridge is safe.”', ['Ann Lind', 'Ann Lind', 'stated']],
  ['a source behind', '“The bridge is safe,” according to Ann Lind.', ['Ann Lind', 'Ann Lind', 'stated']],
  ['a signature', '“The bridge is safe.” — Ann Lind', ['Ann Lind', 'Ann Lind', 'stated']],
  ['a label', 'Ann Lind: “The bridge is safe.”', ['Ann Lind', 'Ann Lind', 'stated']],
  ['a name given before', 'Ann Lind came. “We build,” Lind said.', ['Ann Lind', 'Lind', 'stated']],
  ['an office', '“We build,” said Osterby Mayor Ann Lind.', ['Ann Lind', 'Osterby Mayor Ann Lind', 'stated']],
  [
    'an organisation',
    '“We build,” the Osterby Harbour Board said.',
    ['Osterby Harbour Board', 'the Osterby Harbour Board', 'stated'],
  ],
  [
    'a thing called names',
    'In May, Ann Lind asked for help while describing the plan as “madness.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'the outer clause for a thing called names',
    'Ann Lind said that her plan was what the town needed: “a new bridge.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'whoever is quoted',
    'Radio Osterby quoted Ann Lind as saying “the bridge is safe for now.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a source behind the speaker',
    '“We build,” said Ann Lind, according to Radio Osterby.',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a place and a party in brackets',
    '“We build,” Ann Lind (Osterby Co.) said.',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a relative clause',
    'The plan came from Ann Lind, who said “the quay is worn out.”',
    ['Ann Lind', 'who', 'stated'],
  ],
  [
    'the end of the sentence',
    'Words like “never again” help nobody, Ann Lind told reporters.',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a colon at the end of the paragraph before',
    'Ann Lind wrote:\n“The quay is worn.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a label behind a headline',
    'Bridge is safe for now - Ann Lind: “The quay is worn.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a thing that somebody called names',
    'The town rejected what Ann Lind called “a waste of money.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a participle with a subject of its own',
    'The board backs the plan, with Ann Lind saying the bridge gives “a good way to the quay.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a clause with *as*',
    'The quay is “a danger to all of us,” as Ann Lind put it.',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a verb before it, where the one behind reports something else',
    'Ann Lind asked: “Why do we wait?” Bo Olk said he had no answer.',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a sentence behind a time',
    'A few days later, Ann Lind left the board, saying “we are done here.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
  [
    'a participle behind a verb of its own',
    'The ferry and the quay will close, Ann Lind said, adding, “We are tired.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
  ],
];

const NOT_STATED: readonly Case[] = [
  [
    'the subject of the sentence before',
    'Ann Lind, the mayor, spoke of her worries about the bridge. “The river is rising.”',
    ['Ann Lind', 'Ann Lind', 'inferred'],
  ],
  ['a pronoun', 'Ann Lind came late. “We build,” she said.', ['Ann Lind', 'she', 'inferred']],
  ['a pronoun for one of two', 'Ann Lind met Eva Holm. “We build,” she said.', [null, 'she', 'unknown']],
  [
    'a pronoun that contradicts',
    'Bo Olk came with his mother. “We build,” she said.',
    [null, 'she', 'unknown'],
  ],
  [
    'a description',
    '“We build,” said a spokesman for Ann Lind.',
    [null, 'a spokesman for Ann Lind', 'unknown'],
  ],
  ['two speakers', '“We build,” Ann Lind and Bo Olk said.', [null, 'Bo Olk', 'unknown']],
  ['a passive', 'Ann Lind was told “to wait outside the hall.”', [null, null, 'unknown']],
  ['a noun like a verb', 'The claims “about the old bridge” are false.', [null, null, 'unknown']],
  ['nobody near', 'It was a quiet day.\n“The river is rising.”', [null, null, 'unknown']],
  [
    'a paragraph of only a quotation',
    '“We build,” Ann Lind said.\n“The river is rising.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
    ['Ann Lind', 'Ann Lind', 'inferred'],
  ],
  [
    'a paragraph of only a quotation after reported speech',
    'Ann Lind said that the bridge was old.\n“The river is rising.”',
    ['Ann Lind', 'Ann Lind', 'inferred'],
  ],
  [
    'a sentence that leads to it',
    'Ann Lind was blunt: “The river is rising.”',
    ['Ann Lind', 'Ann Lind', 'inferred'],
  ],
  [
    'a pronoun for the subject of the sentence',
    'Ann Lind rejected what she called “a waste of money.”',
    ['Ann Lind', 'Ann Lind', 'inferred'],
  ],
  [
    'a participle that goes on from the sentence before',
    'Ann Lind spoke for an hour. Adding, “We will be back.”',
    ['Ann Lind', 'Ann Lind', 'inferred'],
  ],
  [
    'a noun for the words of nobody named',
    'Her response was “not today, and not tomorrow.”',
    [null, 'Her', 'unknown'],
  ],
  ['words of hers', 'The bridge was, in her words, “a waste of money.”', [null, 'her', 'unknown']],
  ['an inverted odd verb', '“Open the gate!” came shouts from the crowd.', [null, 'the crowd', 'unknown']],
  [
    'a speech that a crowd interrupts',
    '“We build,” Ann Lind said.\n“Bravo!” the crowd cried.\n“The river is rising.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
    [null, 'the crowd', 'unknown'],
    ['Ann Lind', 'Ann Lind', 'inferred'],
  ],
  [
    'a state with the form of a verb',
    'The United States “in all its splendour” was his subject.',
    [null, 'The United States', 'unknown'],
  ],
  [
    'a word that goes on from the quotation before',
    '“We build,” Ann Lind said. And: “We build it soon.”',
    ['Ann Lind', 'Ann Lind', 'stated'],
    ['Ann Lind', 'Ann Lind', 'inferred'],
  ],
  [
    'a surname of two persons',
    'Ann Lind and her son Carl Lind came. “We build,” Lind said.',
    ['Lind', 'Lind', 'stated'],
  ],
];

function speakersIn(text: string) {
  return findQuotations(text, { language: 'en' }).map(({ speaker: { name, mention, basis } }) => [
    name,
    mention === null ? null : text.slice(mention.start, mention.end),
    basis.is,
  ]);
}

describe('the speaker of a quotation', () => {
  for (const [what, text, ...speakers] of STATED) {
    it(`is stated by ${what}`, () => {
      assert.deepEqual(speakersIn(text), speakers);
    });
  }
  for (const [what, text, ...speakers] of NOT_STATED) {
    it(`is not said to be stated by ${what}`, () => {
      assert.deepEqual(speakersIn(text), speakers);
    });
  }

  it('has a name if and only if something speaks for the name', () => {
    for (const [, text] of [...STATED, ...NOT_STATED]) {
      for (const { speaker } of findQuotations(text, { language: 'en' })) {
        assert.equal(speaker.name === null, speaker.basis.is === 'unknown');
      }
    }
  });
});

describe('the confidence in a speaker', () => {
  const sure = (text: string): number => findQuotations(text, { language: 'en' }).at(-1)?.confidence ?? NaN;

  it('is beyond doubt beside a whole quotation, and less the further the text leaves it open', () => {
    const stated = sure('“We build,” Ann Lind said.');
    const passedOn = sure('“We build,” Ann Lind said, according to Radio Osterby.');
    const led = sure('Ann Lind was blunt: “The river is rising.”');
    const near = sure('Ann Lind spoke of the bridge. “The river is rising.”');
    assert.ok(stated >= UNDOUBTED);
    assert.ok(stated > passedOn && passedOn > led && led > near && near >= LEAST_SHOWN);
  });

  it('keeps back a name below the bar, and offers it to the editor', () => {
    const [found] = findQuotations('Ann Lind shrugged off the “very old and empty talk” of Bo Olk.', {
      language: 'en',
    });
    assert.ok(found !== undefined && found.confidence < LEAST_SHOWN);
    assert.equal(found.speaker.name, null);
    assert.deepEqual(found.candidates, ['Ann Lind', 'Bo Olk']);
  });

  it('offers nobody for a speaker whom the text describes, but persons for one whom it leaves open', () => {
    const candidates = (text: string) =>
      findQuotations(text, { language: 'en' }).map((each) => each.candidates);
    assert.deepEqual(candidates('“We build,” said a spokesman for Ann Lind.'), [[]]);
    assert.deepEqual(candidates('Ann Lind met Eva Holm. “We build,” she said.'), [['Eva Holm', 'Ann Lind']]);
  });

  it('needs no candidates where there is a name', () => {
    for (const [, text] of STATED) {
      for (const { candidates } of findQuotations(text, { language: 'en' })) assert.deepEqual(candidates, []);
    }
  });
});
