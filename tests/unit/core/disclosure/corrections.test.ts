import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Annotation } from '../../../../src/core/annotations/annotation.ts';
import type { Archive, ArticleQuotation } from '../../../../src/core/archive/archive.ts';
import { apa } from '../../../../src/core/citation/apa.ts';
import { bibtex } from '../../../../src/core/citation/bibtex.ts';
import { chicago } from '../../../../src/core/citation/chicago.ts';
import { cslJson } from '../../../../src/core/citation/csl-json.ts';
import { mla } from '../../../../src/core/citation/mla.ts';
import { plain } from '../../../../src/core/citation/plain.ts';
import { quotationJsonLd } from '../../../../src/core/citation/quotation-json-ld.ts';
import { articleReference, quotationReference } from '../../../../src/core/citation/reference.ts';
import { ris } from '../../../../src/core/citation/ris.ts';
import { wikipedia } from '../../../../src/core/citation/wikipedia.ts';
import {
  correctedWords,
  correctionsAmong,
  quotationNotices,
} from '../../../../src/core/disclosure/corrections.ts';
import { quotationCard } from '../../../../src/core/exports/card.ts';
import { correctionEntry } from '../../../../src/core/exports/feed-entries.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { renderEmbed } from '../../../../src/markdown/render-embed.ts';
import { sampleArchive, sampleItem, sampleNote } from '../../sample.ts';

const S = strings('en');
const NOTICE = 'A correction of 24 November 2026 by R. Holm stands at this passage.';
const CITED = { archive: 'Sample', url: 'https://archive.example/q/abc1234/' };
const TEXT = '“We counted,” said Ines Holt. “Nobody came,” said Ada Brennick.';

/** A correction of words of the text; `changes` make it another note. */
function note(words: string, changes: Partial<Annotation> = {}): Annotation {
  const written = { kind: 'correction', by: 'R. Holm', date: '2026-11-24' } as const;
  return sampleNote('n0te000', { text: TEXT, words, ...written, ...changes });
}

function archiveOf(...annotations: Annotation[]): Archive {
  const quoted = [
    { id: 'abc1234', words: '“We counted,”', speaker: 'Ines Holt' },
    { id: 'def5678', words: '“Nobody came,”', speaker: 'Ada Brennick' },
  ];
  return sampleArchive([sampleItem('a', [TEXT], { quoted, annotations })]);
}

function quotationOf(id: string, ...annotations: Annotation[]): ArticleQuotation {
  const found = archiveOf(...annotations).quotations.find(({ record }) => record.id === id);
  assert.ok(found);
  return found;
}

describe('a correction', () => {
  it('stands at every quotation that its passage touches, and at no other', () => {
    const overlapping = note('counted,” said Ines Holt. “Nobody');
    assert.deepEqual(quotationNotices(quotationOf('abc1234', overlapping), S), [NOTICE]);
    assert.deepEqual(quotationNotices(quotationOf('def5678', overlapping), S), [NOTICE]);
    assert.deepEqual(quotationNotices(quotationOf('def5678', note('counted')), S), []);
    assert.deepEqual(quotationNotices(quotationOf('abc1234', note('said Ines')), S), []);
  });

  it('stands at the quotation that it names', () => {
    const named = note('counted', { on: { is: 'quotation', id: 'def5678' } });
    assert.deepEqual(quotationNotices(quotationOf('def5678', named), S), [NOTICE]);
  });

  it('is in every citation of the words, in the text and in the files', () => {
    const reference = quotationReference(quotationOf('abc1234', note('counted')), CITED, S);
    for (const style of [plain, apa, chicago, mla]) {
      const text = style(reference, S).map((part) => part.text);
      assert.ok(text.join(' ').includes(NOTICE), style.name);
    }
    for (const file of [wikipedia, ris, bibtex, cslJson])
      assert.ok(file(reference).includes(NOTICE), file.name);
  });

  it('goes with the words where they are embedded, on their card and to search engines', () => {
    const quotation = quotationOf('abc1234', note('counted'));
    const reference = quotationReference(quotation, CITED, S);
    assert.ok(renderEmbed(reference, 'ltr', S).includes(NOTICE));
    const card = quotationCard(quotation, 'Sample', S);
    assert.deepEqual(card.notices, ['A correction stands at this passage.']);
    assert.ok(card.alternative.includes(NOTICE));
    assert.partialDeepStrictEqual(quotationJsonLd(quotation, reference), {
      correction: [
        { '@type': 'CorrectionComment', text: 'The count was repeated in May.', dateCreated: '2026-11-24' },
      ],
    });
  });

  it('is counted where the whole article is cited', () => {
    const [article] = archiveOf(note('counted'), note('came', { id: 'n0te001' })).articles;
    assert.ok(article);
    assert.match(articleReference(article, CITED, S).disclosure, /2 corrections stand in this text\.\]$/);
  });

  it('is gone everywhere when it is withdrawn, and other notes are none', () => {
    const withdrawn = note('counted', {
      status: 'withdrawn',
      withdrawn: { on: '2026-11-24', by: 'R. Holm', reason: 'A mistake.' },
    });
    const others = [withdrawn, note('counted', { kind: 'context' })];
    assert.deepEqual(correctionsAmong(archiveOf(...others).notes), []);
    const reference = quotationReference(quotationOf('abc1234', ...others), CITED, S);
    assert.ok(!JSON.stringify(reference).includes('orrection'));
    assert.ok(!('correction' in quotationJsonLd(quotationOf('abc1234', ...others), reference)));
  });

  it('is listed and fed with the words as printed, the latest first', () => {
    const { notes, vocabularies } = archiveOf(
      note('counted', { id: 'n0te001', date: '2026-11-20' }),
      note('came', { id: 'n0te002' }),
      note('', { id: 'n0te003', date: '2026-11-22', on: { is: 'quotation', id: 'abc1234' } }),
    );
    const corrections = correctionsAmong(notes);
    assert.deepEqual(corrections.map(correctedWords), ['came', '“We counted,”', 'counted']);
    const [latest] = corrections;
    assert.ok(latest);
    const entry = correctionEntry(latest, 'https://archive.example/articles/a/#n-n0te002', vocabularies, S);
    assert.equal(entry.title, 'Correction: Reading room to keep its public terminals');
    assert.deepEqual([entry.author, entry.updated], ['R. Holm', '2026-11-24']);
    assert.deepEqual(entry.printed, { text: 'came', language: 'en' });
    assert.deepEqual(entry.note, { text: 'The count was repeated in May.', language: 'en' });
    assert.match(entry.disclosure.join('\n'), /^From: not named \(unknown\)\n/);
  });

  it('shows no words of a quotation that was withdrawn', () => {
    const item = sampleItem('a', [TEXT], {
      quoted: [{ id: 'abc1234', words: '“We counted,”', speaker: null }],
    });
    const quotations = item.quotations.map((record) => ({ ...record, status: 'withdrawn' as const }));
    const annotations = [note('', { on: { is: 'quotation', id: 'abc1234' } })];
    const { notes } = sampleArchive([{ ...item, quotations, annotations }]);
    assert.deepEqual(correctionsAmong(notes).map(correctedWords), [null]);
  });
});
