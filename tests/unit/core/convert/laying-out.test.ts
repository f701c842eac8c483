import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findFurniture } from '../../../../src/core/convert/furniture.ts';
import { mintArticleId } from '../../../../src/core/convert/id.ts';
import { comparableId } from '../../../../src/core/text/slug.ts';
import { findLanguage } from '../../../../src/core/convert/language.ts';
import { linesOf } from '../../../../src/core/convert/lines.ts';
import { blocksOf } from '../../../../src/core/convert/seed-blocks.ts';
import { findSubjects } from '../../../../src/core/convert/subjects.ts';

const texts = (seed: string): string[] => blocksOf(linesOf(seed)).map(({ text }) => text);

describe('lines and blocks', () => {
  it('knows every kind of line end, and numbers the lines that editors count', () => {
    const lines = linesOf('a\nb\rc\r\nd\u0085e\u2028f\u2029g\vh\fi');
    assert.deepEqual(lines.map(({ text }) => text).join(''), 'abcdefghi');
    assert.deepEqual(
      lines.map(({ number }) => number),
      [1, 2, 3, 4, 4, 4, 4, 4, 4],
    );
  });

  it('joins lines that were broken to a width, and only those', () => {
    const broken = [
      'The council of Northmoor has decided to keep the reading room open in',
      'the evenings. Two of its members voted against the plan, which costs',
      'the town about nine thousand crowns a year, the mayor said after the',
      'meeting.',
    ];
    assert.deepEqual(texts(`${broken.join('\n')}\n\n${broken.join('\n')}`), [
      broken.join(' '),
      broken.join(' '),
    ]);
    const list = ['Reading room', 'Open daily', 'Osterby', 'Free entry for all'];
    assert.deepEqual(texts(list.join('\n')), list);
  });
});

describe('findFurniture', () => {
  const reason = (line: string) => findFurniture(blocksOf(linesOf(line)))[0];

  it('names what a line is', () => {
    assert.equal(reason('728 x 90'), 'ad-slot');
    assert.equal(reason('Advertisement'), 'ad-slot');
    assert.equal(reason('Share on Facebook'), 'share-bar');
    assert.equal(reason('Facebook Twitter WhatsApp'), 'share-bar');
    assert.equal(reason('We use cookies to make this site better.'), 'notice');
    assert.equal(reason('Read more: Osterby opens its harbour'), 'related');
    assert.equal(reason('© 2020 Northmoor Examiner'), 'copyright');
  });

  it('leaves sentences alone that only speak of such things', () => {
    for (const line of [
      'The hall measures 20 x 30 metres.',
      'Shares in Osterby Gas rose.',
      'Copy editors met on Facebook to talk.',
      'Cookies were served by the mayor.',
      'He wrote an email.',
      'Print is not dead',
    ]) {
      assert.equal(reason(line), null, line);
    }
  });
});

describe('mintArticleId', () => {
  const sha256 = 'ab12cd34'.repeat(8);

  it('is made of the date and the first words of the title, cut at a word', () => {
    const id = mintArticleId(
      {
        title: 'Osterby’s harbour: opened — at last, after forty years of waiting',
        date: '2020-05-12',
        sha256,
      },
      new Set(),
    );
    assert.equal(id, '2020-05-12-osterbys-harbour-opened-at-last-after-forty-years-of');
    assert.equal(mintArticleId({ title: null, date: null, sha256 }, new Set()), 'ab12cd34ab');
    assert.equal(mintArticleId({ title: '2020 — 2021', date: '2021', sha256 }, new Set()), '2021-ab12cd34ab');
  });

  it('never gives an id out twice, and always one that fits an address', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }),
        fc.string(),
        (titles, more) => {
          const taken = new Set<string>();
          for (const [at, title] of [...titles, more, more].entries()) {
            const id = mintArticleId(
              { title, date: null, sha256: at.toString(16).repeat(64).slice(0, 64) },
              taken,
            );
            assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
            assert.ok(id.length <= 71 && !taken.has(id));
            taken.add(comparableId(id));
          }
        },
      ),
    );
  });
});

describe('findSubjects', () => {
  const base = { text: '', authors: [], place: null, language: 'en' };

  it('names whom headline and first sentence name', () => {
    const lead = 'The harbour board of the Northmoor Rowing Union (NRU) has resigned.';
    assert.deepEqual(findSubjects({ ...base, title: 'NRU board steps down', lead }), ['NRU']);
    assert.deepEqual(
      findSubjects({
        ...base,
        title: 'Why NRU/OSTERBY rows on',
        lead: 'NRU/OSTERBY rows on.',
        authors: ['NRU/OSTERBY'],
      }),
      ['NRU/OSTERBY'],
    );
    const person = 'On Monday the mayor, Ellen Marsh, resigned. Marsh said so. Marsh left.';
    assert.deepEqual(findSubjects({ ...base, title: 'Ellen Marsh resigns', lead: person, text: person }), [
      'Ellen Marsh',
    ]);
  });

  it('leaves open what is not plain', () => {
    assert.deepEqual(
      findSubjects({
        ...base,
        title: 'Osterby opens harbour',
        lead: 'Osterby opened its harbour.',
        place: 'Osterby',
      }),
      [],
    );
    assert.deepEqual(
      findSubjects({
        ...base,
        title: 'Talks in South Africa',
        lead: 'Talks in South Africa failed.',
        text: 'South Africa. Africa. Africa. Africa.',
      }),
      [],
    );
  });
});

describe('findLanguage', () => {
  it('recognises a language, and says und of a few words', () => {
    assert.equal(
      findLanguage(
        'The council of Northmoor has decided to keep the reading room open in the evenings, which costs the town about nine thousand crowns.',
        '2026-11-23',
      ).language,
      'en',
    );
    assert.equal(
      findLanguage(
        'شورای شهر تصمیم گرفت که کتابخانه عصرها نیز باز بماند و برای این کار دو نفر را استخدام کرد.',
        '2026-11-23',
      ).language,
      'fa',
    );
    assert.deepEqual(findLanguage('Osterby', '2026-11-23'), {
      language: 'und',
      basis: { is: 'unknown', searched: ['the letters and words of the text'] },
    });
  });
});
