import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LONGEST_BODY } from '../../../../src/core/annotations/annotation.ts';
import type { ImportChoices, Imported } from '../../../../src/core/annotations/import-plan.ts';
import { readNotes } from '../../../../src/core/annotations/import-read.ts';
import { sampleNote } from '../../sample.ts';
import { holding, importing, OWN, PAGE, planOf, TRAM } from './import-sample.ts';
import { TEXTS } from './wild-notes.ts';

function only(json: unknown, plan = planOf()): Imported {
  const [first, ...others] = importing(json, plan);
  assert.ok(first !== undefined && others.length === 0);
  return first;
}

/** The record that an entry becomes. */
function recordOf(json: unknown, plan = planOf()) {
  const imported = only(json, plan);
  assert.ok(imported.is === 'added', JSON.stringify(imported));
  return imported.record;
}

/** An annotation as Hypothesis's API answers it. */
function hypothesis(changes: object = {}): object {
  return {
    id: 'Abc-1',
    created: '2026-01-02T23:30:00.123456-02:00',
    updated: '2026-01-02T23:30:00.123456-02:00',
    user: 'acct:mlind@hypothes.is',
    user_info: { display_name: 'M. Lind' },
    uri: PAGE,
    text: 'The *council* says otherwise.',
    tags: [],
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    target: [{ source: PAGE, selector: [quote('a bakery on the quay', ' who keeps ', '.')] }],
    links: { html: 'https://hypothes.is/a/Abc-1' },
    hidden: false,
    ...changes,
  };
}

function quote(exact: string, prefix = '', suffix = ''): object {
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

function w3c(changes: object = {}): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example/1',
    type: 'Annotation',
    motivation: 'assessing',
    creator: { type: 'Person', name: 'M. Lind' },
    created: '2026-01-02T10:00:00Z',
    body: { type: 'TextualBody', value: 'It did *not* come.', format: 'text/plain' },
    target: { source: PAGE, selector: quote('The tram') },
    ...changes,
  };
}

describe('notes of Hypothesis', () => {
  it('come with their author, their day, their words and the address that names them', () => {
    const record = recordOf({ total: 1, rows: [hypothesis()] });
    const start = TEXTS.text.indexOf('a bakery');
    assert.deepEqual(record, {
      ...sampleNote(record.id, { text: TEXTS.text, words: 'a bakery on the quay' }),
      body: 'The *council* says otherwise.',
      by: 'M. Lind',
      date: '2026-01-03',
      importedFrom: 'https://hypothes.is/a/Abc-1',
    });
    assert.ok(record.on.is === 'passage' && record.on.selector.start === start);
  });

  it('are read in every form in which they are handed on', () => {
    for (const file of [
      { rows: [hypothesis()], total: 1 },
      { export_date: '2026-01-05T00:00:00Z', client_version: '1.0', annotations: [hypothesis()] },
      [hypothesis()],
      hypothesis(),
    ])
      assert.equal(recordOf(file).by, 'M. Lind');
  });

  it('stand on the whole article where they point at no words', () => {
    for (const target of [[], [{ source: PAGE }], undefined])
      assert.deepEqual(recordOf(hypothesis({ target })).on, { is: 'whole' });
  });

  it('lose no tag in silence, and take their kind from one that names it', () => {
    const imported = only(hypothesis({ tags: ['tram', 'Fact-Check', 'osterby'] }));
    assert.ok(imported.is === 'added' && imported.record.kind === 'fact-check');
    assert.deepEqual(imported.left, ['tags left out: tram, osterby']);
  });

  it('stay out when they are private or a group’s, unless that is asked for, each by itself', () => {
    const mine = hypothesis({ permissions: { read: ['acct:mlind@hypothes.is'] } });
    const ours = hypothesis({ permissions: { read: ['group:x9'] } });
    const unsaid = hypothesis({ permissions: undefined, group: undefined });
    const is = (note: object, choices: Partial<ImportChoices>): string => {
      const imported = only(note, planOf(choices));
      return imported.is === 'left-out' ? imported.why : imported.is;
    };
    assert.deepEqual(
      [mine, ours, unsaid].map((note) => is(note, {})),
      ['private', 'group', 'private'],
    );
    assert.deepEqual(
      [mine, ours].map((note) => is(note, { private: true })),
      ['added', 'group'],
    );
    assert.deepEqual(
      [mine, ours].map((note) => is(note, { groups: true })),
      ['private', 'added'],
    );
  });

  it('stay out as replies, hidden ones and marks without words', () => {
    const why = [{ references: ['x'] }, { hidden: true }, { text: ' ' }].map((changes) =>
      only(hypothesis(changes)),
    );
    assert.deepEqual(why, [
      { is: 'left-out', why: 'reply' },
      { is: 'left-out', why: 'hidden' },
      { is: 'left-out', why: 'no-words' },
    ]);
  });
});

describe('W3C Web Annotations', () => {
  it('come with the kind of their motivation, and plain text as it reads', () => {
    const record = recordOf(w3c({ target: { source: PAGE, selector: quote('the quay') } }));
    assert.equal(record.kind, 'fact-check');
    assert.equal(record.body, 'It did \\*not\\* come.');
    assert.equal(record.importedFrom, 'https://notes.example/1');
  });

  it('are read out of collections, pages and lists', () => {
    const note = w3c({ target: PAGE });
    for (const file of [
      { type: 'AnnotationPage', items: [note] },
      { type: 'AnnotationCollection', total: 1, first: { type: ['AnnotationPage'], items: [note] } },
      [{ type: 'AnnotationPage', items: [note] }],
    ])
      assert.equal(recordOf(file).by, 'M. Lind');
    const named = readNotes({ type: 'AnnotationCollection', first: 'https://notes.example/page-1' });
    assert.deepEqual(named?.named, ['https://notes.example/page-1']);
  });

  it('bring no HTML with them', () => {
    const value =
      '<p>See <a href="https://osterby.example/x">the <b>plan</b></a>.</p><script>alert(1)</script>&lt;b&gt;';
    const { body } = recordOf(
      w3c({ target: PAGE, body: { type: 'TextualBody', value, format: 'text/html' } }),
    );
    assert.equal(body, 'See the plan <https://osterby.example/x>.\n\n\\<b>');
  });

  it('keep addresses among their bodies as sources, and none that is no web address', () => {
    const body = [
      { type: 'TextualBody', value: 'See there.' },
      'https://osterby.example/plan',
      { type: 'SpecificResource', source: 'javascript:alert(1)', purpose: 'linking' },
    ];
    const imported = only(w3c({ target: PAGE, body }));
    assert.ok(imported.is === 'added');
    const url = 'https://osterby.example/plan';
    assert.deepEqual(imported.record.sources, [{ title: url, url }]);
    assert.deepEqual(imported.left, ['bodies left out that are neither text nor a web address: 1']);
  });
});

describe('every note', () => {
  it('stands on the article whose address it names, however that is written', () => {
    for (const uri of [
      'http://RADIO.osterby.example/tram/',
      `${PAGE}#comments`,
      `${OWN}articles/tram/`,
      `${OWN}articles/tram/#n-1111111`,
    ])
      assert.equal(only(hypothesis({ uri })).is, 'added');
    for (const uri of [`${PAGE}?page=2`, `${PAGE}s`, 'https://elsewhere.example/', ''])
      assert.deepEqual(only(hypothesis({ uri })), { is: 'elsewhere', about: uri });
    const all = planOf({ article: 'tram' });
    assert.equal(only(hypothesis({ uri: 'https://elsewhere.example/' }), all).is, 'added');
  });

  it('is not guessed onto one of several articles, nor of several places', () => {
    const two = planOf({}, [TRAM, holding('tram-2', { addresses: [PAGE] })]);
    assert.equal(only(hypothesis(), two).is, 'refused');
    const selector = [quote('The tram will not come.')];
    const imported = only(hypothesis({ target: [{ source: PAGE, selector }] }));
    assert.ok(imported.is === 'orphan' && imported.why === 'ambiguous' && !imported.kept);
  });

  it('is kept without a place only when that is asked for', () => {
    const lost = hypothesis({ target: [{ source: PAGE, selector: [quote('five trams')] }] });
    const imported = only(lost, planOf({ keepOrphans: true }));
    assert.ok(imported.is === 'orphan' && imported.kept && imported.record.status === 'orphan');
    assert.ok(imported.record.on.is === 'passage' && imported.record.on.selector.exact === 'five trams');
    const again = planOf();
    assert.deepEqual([only(lost, again).is, only(lost, again).is], ['orphan', 'orphan']);
  });

  it('comes once, however often its file is given, also where nothing names it', () => {
    const nameless = w3c({ id: undefined, target: PAGE });
    for (const note of [hypothesis(), w3c({ target: PAGE }), nameless]) {
      const plan = planOf();
      const record = recordOf(note, plan);
      assert.deepEqual(only(note, plan), { is: 'known' });
      const later = planOf({}, [holding('tram', { addresses: [PAGE], notes: [record] })]);
      assert.deepEqual(only(note, later), { is: 'known' });
    }
  });

  it('is refused with a reason when it is too long for a note', () => {
    for (const times of [1, 100]) {
      const imported = only(hypothesis({ text: 'a'.repeat(LONGEST_BODY * times + 1) }));
      assert.ok(imported.is === 'refused');
      assert.match(imported.reason, /at most 20,000 characters/);
    }
  });
});
