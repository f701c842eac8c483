import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArticleRecord } from '../../../../src/core/archive/article.ts';
import type { Basis } from '../../../../src/core/basis/basis.ts';
import type { CitationPart } from '../../../../src/core/citation/part.ts';
import { plain } from '../../../../src/core/citation/plain.ts';
import { articleReference, quotationReference } from '../../../../src/core/citation/reference.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem, sampleRecord } from '../../sample.ts';

const s = strings('en');
const line = (parts: readonly CitationPart[]): string => parts.map(({ text, sign }) => text + sign).join(' ');

function cite(record: Partial<ArticleRecord>, url: string | null = null): string {
  const [article] = sampleArchive([sampleItem('a', ['Some words.'], { record })]).articles;
  assert.ok(article);
  return line(plain(articleReference(article, { archive: 'Sample', url }, s), s));
}

describe('a plain citation of an article', () => {
  it('names author, title, date, publisher, archive and address, and ends with the disclosure in words', () => {
    assert.equal(
      cite({}, 'https://archive.example/articles/a/'),
      'Ellen Marsh. “Reading room to keep its public terminals.” 12 May 2020. Publisher not named. Sample. ' +
        'https://archive.example/articles/a/. [Publisher not named in the text; credited to Ellen Marsh.]',
    );
  });

  it('says of a value that is not printed how it is known', () => {
    const basis = {
      ...sampleRecord().basis,
      date: { is: 'inferred', reason: 'From the dateline.', by: 'converter', on: '2026-11-23' } as const,
    };
    assert.match(cite({ basis }), /” \[12 May 2020, inferred\]\. /);
  });

  it('leaves out what nobody knows, but not that nobody knows it', () => {
    const basis = {
      ...sampleRecord().basis,
      date: { is: 'not-assessed' },
      statedAuthors: { is: 'not-assessed' },
    } as const;
    assert.match(
      cite({ date: null, statedAuthors: [], basis }),
      /^“Reading room [^”]*” Not dated\. Publisher not named\./,
    );
  });

  it('gives a title that asks no full stop', () => {
    assert.match(cite({ title: 'Who reads here?' }), /“Who reads here\?” 12 May/);
  });

  it('never gives the first words of a text without headline for its title', () => {
    const title: Basis = { is: 'unknown', searched: ['the head of the text'] };
    const basis = { ...sampleRecord().basis, title };
    assert.match(cite({ title: null, basis }), /^Ellen Marsh\. \[No headline: “Some words\.”\]\. 12 May/);
  });
});

describe('a plain citation of a quotation', () => {
  it('names the speaker, then the article, then how the speaker is known', () => {
    const item = sampleItem('a', ['“We counted,” said Ines Holt.'], {
      quoted: [{ id: 'abc1234', words: '“We counted,”', speaker: 'Ines Holt' }],
    });
    const [quotation] = sampleArchive([item]).quotations;
    assert.ok(quotation);
    assert.equal(
      line(plain(quotationReference(quotation, { archive: 'Sample', url: null }, s), s)),
      'Ines Holt, quoted in Ellen Marsh, “Reading room to keep its public terminals,” 12 May 2020, publisher not named. ' +
        'Sample. [Publisher not named in the text; credited to Ellen Marsh. Speaker: Ines Holt (stated).]',
    );
  });
});
