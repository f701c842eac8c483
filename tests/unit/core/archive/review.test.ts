import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { decide, type Decision } from '../../../../src/core/archive/decide.ts';
import { readFrontmatter } from '../../../../src/core/archive/frontmatter.ts';
import type { Basis } from '../../../../src/core/basis/basis.ts';
import type { Item } from '../../../../src/core/archive/records.ts';
import { needsReview, reviewItem, reviewList } from '../../../../src/core/archive/review.ts';
import { toYaml } from '../../../../src/core/archive/to-yaml.ts';
import { sampleItem, sampleRecord, sampleRecords } from '../../sample.ts';

const BASIS = sampleRecord().basis;
const INFERRED = {
  is: 'inferred',
  reason: 'The day of the dateline.',
  by: 'converter',
  on: '2026-11-23',
} as const;
const SUPPLIED = { is: 'supplied', by: 'R. Holm', on: '2026-11-23' } as const;
const STATED = { is: 'stated', words: 'x' } as const;
const LOOKED: Basis = { is: 'unknown', searched: ['the review by R. Holm, 2026-11-23'] };
const SURE = sampleRecord({ basis: { ...BASIS, outlet: LOOKED, language: SUPPLIED } });

function itemWith(record: Parameters<typeof sampleRecord>[0], text = 'Words.'): Item {
  return sampleItem('a', [text], { record: { ...SURE, ...record } });
}

describe('the review list', () => {
  it('is empty where every value is stated or supplied', () => {
    assert.deepEqual(reviewItem(itemWith({})), []);
    assert.equal(needsReview(itemWith({})), false);
  });

  it('begins with the least certain', () => {
    const conflict = { alternatives: [{ of: 'date', value: '2020-05-13', basis: STATED }] } as const;
    const speaker = sampleItem('speaker', ['“Words.”'], {
      record: SURE,
      quoted: [{ id: '1234567', words: '“Words.”', speaker: 'Ines Holt' }],
    });
    const unsure = {
      ...speaker,
      quotations: speaker.quotations.map((each) => ({ ...each, confidence: 0.4 })),
    };
    const items = [
      itemWith({ basis: { ...SURE.basis, outlet: { is: 'unknown', searched: ['the text'] } } }),
      unsure,
      itemWith({ basis: { ...SURE.basis, language: INFERRED } }),
      itemWith({ basis: { ...SURE.basis, date: INFERRED } }),
      itemWith({}, 'fÃ¼r alle'),
      itemWith({ alternatives: [...conflict.alternatives] }),
    ];
    assert.deepEqual(
      reviewList(items).map(
        ({ reason, subject }) => `${reason} ${subject.is === 'field' ? subject.field : subject.is}`,
      ),
      [
        'conflict date',
        'mojibake text',
        'inferred date',
        'inferred language',
        'speaker speaker',
        'unknown outlet',
      ],
    );
    assert.deepEqual(items.map(needsReview), [false, false, false, true, true, true]);
  });

  it('proposes the other reading with its evidence, and repaired words without changing any', () => {
    const [conflict] = reviewItem(
      itemWith({ alternatives: [{ of: 'title', value: 'Other', basis: STATED }] }),
    );
    assert.deepEqual(conflict?.proposals, [{ value: 'Other', basis: STATED }]);
    const [mojibake] = reviewItem(itemWith({}, 'Kommt fÃ¼r alle'));
    assert.deepEqual([mojibake?.words, mojibake?.proposals[0]?.value], ['fÃ¼r', 'für']);
  });

  it('asks nothing about a record that a person has looked through', () => {
    const reviewed = { by: 'R. Holm', on: '2026-11-23' };
    assert.deepEqual(reviewItem(itemWith({ reviewed, basis: { ...SURE.basis, date: INFERRED } })), []);
  });
});

/** Decide on an item and read what was written. */
function decided(item: Item, decision: Pick<Decision, 'subject' | 'answer'>): Item {
  const records = sampleRecords([item]);
  const sources = {
    'index.md': `---\n${toYaml(item.record)}---\n\nWords.\n`,
    'quotations.yml': toYaml(item.quotations),
  };
  const result = decide(
    item,
    { ...decision, by: 'R. Holm', on: '2026-11-24' },
    (name) => sources[name],
    records,
  );
  assert.ok(result.ok, result.ok ? '' : result.problems.map(String).join());
  const { name, content } = result.value;
  if (name === 'quotations.yml') return { ...item, quotations: parse(content) as Item['quotations'] }; // as decide wrote it
  const fenced = readFrontmatter(content, name);
  assert.ok(fenced.ok);
  return { ...item, record: parse(fenced.value.yaml) as Item['record'] }; // as decide wrote it
}

describe('a decision', () => {
  const BY = { is: 'supplied', by: 'R. Holm', on: '2026-11-24' };
  const date = { is: 'field', field: 'date' } as const;
  const unsure = itemWith({ basis: { ...SURE.basis, date: INFERRED } });

  it('that a value is right changes only how it is known', () => {
    const { record } = decided(unsure, { subject: date, answer: { is: 'right' } });
    assert.deepEqual(record, { ...unsure.record, basis: { ...unsure.record.basis, date: BY } });
  });

  it('for another value writes that value', () => {
    const { record } = decided(unsure, {
      subject: date,
      answer: { is: 'value', cells: { date: '2020-05-13' } },
    });
    assert.deepEqual([record.date, record.basis.date], ['2020-05-13', BY]);
  });

  it('that nobody can know takes the value away and says where one looked', () => {
    const { record } = decided(unsure, { subject: date, answer: { is: 'unknown' } });
    assert.deepEqual(
      [record.date, record.basis.date],
      [null, { is: 'unknown', searched: ['the review by R. Holm, 2026-11-24'] }],
    );
  });

  it('takes every point off the list, whatever it says', () => {
    const relation = { of: 'author', who: null, to: null, is: 'self', basis: INFERRED } as const;
    const item = sampleItem('a', ['“Words.”'], {
      record: {
        relations: [relation],
        alternatives: [{ of: 'title', value: 'Other', basis: STATED }],
        basis: { ...BASIS, date: INFERRED },
      },
      quoted: [{ id: '1234567', words: '“Words.”', speaker: null }],
    });
    const unsure = { ...item, quotations: item.quotations.map((each) => ({ ...each, confidence: 0 })) };
    const points = reviewItem(unsure);
    assert.ok(points.length >= 6);
    for (const { subject } of points) {
      assert.notEqual(subject.is, 'text');
      if (subject.is === 'text') continue;
      for (const answer of [{ is: 'right' }, { is: 'unknown' }] as const) {
        // Whether a relation may be unknown is the vocabulary's to say.
        if (subject.is === 'relation' && answer.is === 'unknown') continue;
        const left: readonly unknown[] = reviewItem(decided(unsure, { subject, answer }));
        assert.equal(left.length, points.length - 1, `${JSON.stringify(subject)} ${answer.is}`);
      }
    }
  });

  it('on a speaker is written into the history of the quotation', () => {
    const item = sampleItem('a', ['“Words.”'], {
      quoted: [{ id: '1234567', words: '“Words.”', speaker: null }],
    });
    const answer = { is: 'value', cells: { speaker: 'Ines Holt' } } as const;
    const [quotation] = decided(item, {
      subject: { is: 'speaker', quotation: '1234567' },
      answer,
    }).quotations;
    assert.ok(quotation !== undefined);
    assert.deepEqual(quotation.speaker, { name: 'Ines Holt', kind: 'unknown', basis: BY });
    assert.deepEqual(quotation.history.at(-1), { on: '2026-11-24', what: 'speaker-set', by: 'R. Holm' });
  });

  it('that would contradict the record is refused', () => {
    const inferred = { ...SURE.basis, subjects: INFERRED };
    const relations = [{ of: 'author', who: null, to: 'Library', is: 'self', basis: SUPPLIED } as const];
    const item = itemWith({ subjects: ['Library'], relations, basis: inferred });
    const decision = {
      subject: { is: 'field', field: 'subjects' },
      answer: { is: 'unknown' },
      by: 'R. Holm',
      on: '2026-11-24',
    } as const;
    const result = decide(item, decision, () => `---\n${toYaml(item.record)}---\n`, sampleRecords([item]));
    assert.equal(result.ok, false);
  });
});
