import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readByline } from '../../../../src/core/convert/byline.ts';
import { draft } from '../../../../src/core/convert/draft.ts';
import { readCopyright, readPageName } from '../../../../src/core/convert/outlet.ts';
import { namesIn } from '../../../../src/core/convert/people.ts';

const SETTINGS = { on: '2026-11-23', outletId: () => 'northmoor-examiner' };
const TEXT = [
  'The council of Osterby voted on Tuesday to keep the island ferry running through the winter, after a month of letters.',
  'The ferry carries about ninety people a day. It will now cross twice in the morning, and on Sundays not at all.',
  'Some islanders had feared that the winter would cut them off. The mayor said that nobody would be left behind this year.',
  'The money comes from a fund that had been meant for a new bandstand, which will have to wait until the spring.',
];
const record = (...lines: readonly string[]) => draft(lines.join('\n'), SETTINGS).record;
const TITLE = 'Osterby votes to keep its island ferry running through the winter';

describe('the headline', () => {
  it('is not the label above it, the standfirst below it or a picture’s caption', () => {
    const { title } = record(
      'Islands',
      TITLE,
      'Letters from two hundred people turn the vote',
      'By Ellen Marsh',
      'The ferry at its pier. Photo: Per Holm',
      ...TEXT,
    );
    assert.equal(title, TITLE);
  });

  it('is not one of the links above it', () => {
    const links = [
      'Fire brigade saves a cat from the town hall roof',
      'Library lends out mowers to its readers',
    ];
    assert.equal(record('Home', 'News', ...links, 'Weather', TITLE, 'By Ellen Marsh', ...TEXT).title, TITLE);
  });

  it('is unknown where the text begins at once', () => {
    assert.equal(record(...TEXT).title, null);
  });
});

describe('names', () => {
  it('end where a role, a place, a date or a glued word begins', () => {
    const forms = [
      'Ellen Marsh, Staff Writer',
      'Ellen MarshNews Reporter',
      'Ellen Marsh News Reporter',
      'Ellen Marsh in Osterby',
      'Ellen Marsh Apr. 28, 2023',
      'Ellen Marsh  NORTHMOOR EXAMINER',
      'Ellen Marsh, Northmoor Institute of Ferries',
      'Ellen Marsh, Ph.D.',
    ];
    for (const form of forms) assert.deepEqual(namesIn(form), ['Ellen Marsh'], form);
  });

  it('keep their particles, their inner capitals and everybody in a list', () => {
    assert.deepEqual(namesIn('Anna van der Berg and Per McHolm'), ['Anna van der Berg', 'Per McHolm']);
    assert.deepEqual(namesIn('Ellen Marsh, Per Holm et Éloïse Morel'), [
      'Ellen Marsh',
      'Per Holm',
      'Éloïse Morel',
    ]);
    assert.deepEqual(namesIn('Ellen Marsh and Per Holm, Northmoor Times'), ['Ellen Marsh', 'Per Holm']);
  });

  it('are none where nobody can tell a name from the role behind it', () => {
    assert.equal(namesIn('Ellen Mary Marsh Correspondent'), null);
    assert.equal(namesIn('Senior Editor'), null);
  });

  it('stand in the line, whatever the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        for (const name of readByline(`By ${line}`)?.names ?? []) assert.ok(line.includes(name));
      }),
    );
  });
});

describe('authors without a label', () => {
  it('are inferred from a role, a date or a note on them, and never stated', () => {
    const heads = [
      ['Ellen Marsh', 'Senior Editor'],
      ['Ellen Marsh', '3 March 2021'],
      ['Ellen Marsh 3 March 2021 • 3:54pm'],
      ['Ellen Marsh', 'Ellen Marsh'],
    ];
    for (const head of heads) {
      const { statedAuthors, basis } = record(TITLE, ...head, ...TEXT);
      assert.deepEqual(
        [statedAuthors, basis.statedAuthors.is],
        [['Ellen Marsh'], 'inferred'],
        head.join(' / '),
      );
    }
  });

  it('are not persons whom the text goes on naming', () => {
    const named =
      'Ellen Marsh, who runs the ferry, said that she had not slept for a week before the vote was taken.';
    assert.deepEqual(
      record(TITLE, 'Ellen Marsh', '3 March 2021', `On Tuesday ${named}`, ...TEXT).statedAuthors,
      [],
    );
  });

  it('are all that stand below a label of its own line', () => {
    const { statedAuthors } = record(TITLE, 'By', 'Ellen MarshNews Reporter', 'Per Holm', ...TEXT);
    assert.deepEqual(statedAuthors, ['Ellen Marsh', 'Per Holm']);
  });
});

describe('the outlet', () => {
  const outlet = (...tail: readonly string[]) => {
    const { outlet: id, basis } = record(TITLE, 'By Ellen Marsh', ...TEXT, ...tail);
    return [id === null, basis.outlet.is];
  };

  it('is inferred, not stated, from the copyright line of a paper', () => {
    assert.deepEqual(outlet('© 2021 Northmoor Examiner. All rights reserved.'), [false, 'inferred']);
  });

  it('is unknown where the line names a company, an agency, several or a person', () => {
    assert.deepEqual(outlet('© 2021 Moor Holdings, Inc. All rights reserved.'), [true, 'unknown']);
    assert.deepEqual(outlet('© 2021 Northshire Press Association. All rights reserved.'), [true, 'unknown']);
    assert.deepEqual(outlet('© 2021 Northmoor Examiner', '© 2021 Osterby Times'), [true, 'unknown']);
    assert.deepEqual(outlet('© 2021 Ellen Marsh. All rights reserved.', 'Ellen Marsh'), [true, 'unknown']);
  });

  it('is inferred from a page’s name above the headline', () => {
    const { basis } = record(`${TITLE} | Northmoor Examiner`, TITLE, 'By Ellen Marsh', ...TEXT);
    assert.equal(basis.outlet.is, 'inferred');
    assert.equal(readPageName(`${TITLE} - a story of wind, water and money`, TITLE), null);
  });

  it('is read without years, legal forms and menus', () => {
    const lines = [
      '@ 1997 - 2025 Radio Osterby GmbH & Co. KG',
      'Copyright 2025 Radio Osterby',
      '© 2024 Radio OsterbyDatenschutzImpressum',
      '© Radio Osterby AG 2001–2024',
    ];
    for (const line of lines) assert.equal(readCopyright(line)?.name, 'Radio Osterby', line);
    assert.equal(readCopyright('© Radio Osterby'), null);
  });
});
