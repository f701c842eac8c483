import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Quotation } from '../../../../src/core/quotations/quotation.ts';
import type { TextRange } from '../../../../src/core/text/range.ts';
import { sampleArchive, sampleItem, sampleOutlet } from '../../sample.ts';

const WORDS = '“We counted them twice.”';

describe('buildArchive', () => {
  it('shows the latest addition first', () => {
    const { articles } = sampleArchive([
      sampleItem('older', ['One.'], { record: { added: '2026-01-01' } }),
      sampleItem('newer', ['Two.'], { record: { added: '2026-02-01' } }),
    ]);
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['newer', 'older'],
    );
  });

  it('places a changed quotation on the words that stand there now, and one that is gone nowhere', () => {
    const item = sampleItem('a', [`${WORDS} said Ines Holt.`], {
      quoted: [{ id: 'aaaaaaa', words: WORDS, speaker: 'Ines Holt' }],
    });
    const [record] = item.quotations;
    assert.ok(record);
    const quoted = record.parts.map((part) => ({ ...part, exact: part.exact.replace('twice', 'again') }));
    const changed = { ...record, status: 'changed' as const, parts: quoted };
    const place = (quotation: Quotation): readonly TextRange[] | undefined =>
      sampleArchive([{ ...item, quotations: [quotation] }]).quotations[0]?.ranges;

    assert.deepEqual(place({ ...changed, now: record.parts }), [{ start: 0, end: WORDS.length }]);
    assert.deepEqual(place(changed), []);
    assert.deepEqual(place({ ...record, status: 'withdrawn' }), []);
  });

  it('joins spellings only where a record says that they are one name', () => {
    const items = [
      sampleItem('a', [`${WORDS} said Ines Holt.`], {
        quoted: [{ id: 'aaaaaaa', words: WORDS, speaker: 'Ines Holt' }],
      }),
      sampleItem('b', [`${WORDS} said I. Holt.`], {
        quoted: [{ id: 'bbbbbbb', words: WORDS, speaker: 'I. Holt' }],
      }),
    ];
    const joined = { name: 'Ines Holt', kind: 'person' as const, spellings: ['I. Holt'] };

    assert.equal(sampleArchive(items).speakers.length, 2);
    const [speaker, ...others] = sampleArchive(items, { names: new Map([['ines-holt', joined]]) }).speakers;
    assert.equal(others.length, 0);
    assert.equal(speaker?.said.length, 2);
  });

  it('gives names that look the same in ASCII pages of their own, whose addresses later articles leave alone', () => {
    const first = sampleItem('a', ['Text.'], {
      record: { statedAuthors: ['José Marín'], added: '2026-01-01' },
    });
    const later = sampleItem('b', ['Text.'], {
      record: { statedAuthors: ['Jose Marin'], added: '2026-01-02' },
    });
    const idOf = (items: Parameters<typeof sampleArchive>[0], name: string): string | undefined =>
      sampleArchive(items).authors.find((author) => author.name === name)?.id;

    assert.equal(idOf([first], 'José Marín'), 'jose-marin');
    assert.equal(idOf([later, first], 'José Marín'), 'jose-marin');
    assert.notEqual(idOf([later, first], 'Jose Marin'), 'jose-marin');
  });

  it('lists all versions of a text on each of them, in the order in which they came', () => {
    const { articles } = sampleArchive([
      sampleItem('first', ['One.'], { record: { added: '2026-01-01' } }),
      sampleItem('second', ['One, two.'], { record: { added: '2026-01-02', versionOf: 'first' } }),
      sampleItem('third', ['One, two, three.'], { record: { added: '2026-01-03', versionOf: 'second' } }),
      sampleItem('other', ['Four.']),
    ]);
    const versions = new Map(articles.map((article) => [article.id, article.versions.map(({ id }) => id)]));
    for (const id of ['first', 'second', 'third'])
      assert.deepEqual(versions.get(id), ['first', 'second', 'third']);
    assert.deepEqual(versions.get('other'), ['other']);
  });

  it('gives a quotation its sentences of context, and none across more than the neighbouring paragraph', () => {
    const { quotations } = sampleArchive([
      sampleItem('a', ['Far away.', 'It was quiet. She sat down.', WORDS, 'Then they left. It rained.'], {
        quoted: [{ id: 'aaaaaaa', words: WORDS, speaker: null }],
      }),
    ]);
    assert.equal(quotations[0]?.before, 'She sat down.');
    assert.equal(quotations[0].after, 'Then they left.');
  });

  it('never shows a place in the text for words that no longer stand there', () => {
    const item = sampleItem('a', [`${WORDS} said Ines Holt.`], {
      quoted: [{ id: 'aaaaaaa', words: WORDS, speaker: 'Ines Holt' }],
    });
    const edited = {
      ...item,
      blocks: [{ kind: 'paragraph' as const, text: '“We counted them once.” said Ines Holt.' }],
    };
    const archive = sampleArchive([edited]);

    assert.deepEqual(
      archive.quotations.map(({ ranges }) => ranges),
      [[]],
    );
    assert.deepEqual(archive.articles[0]?.quotations, []);
  });

  it('lists an outlet’s articles, and an outlet without articles too', () => {
    const { outlets } = sampleArchive([sampleItem('a', ['Text.'], { record: { outlet: 'radio-osterby' } })], {
      outlets: new Map([
        ['radio-osterby', sampleOutlet('Radio Osterby')],
        ['northmoor-examiner', sampleOutlet('Northmoor Examiner')],
      ]),
    });
    assert.deepEqual(
      outlets.map(({ id, articles }) => [id, articles.length]),
      [
        ['northmoor-examiner', 0],
        ['radio-osterby', 1],
      ],
    );
  });
});
