import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headMeta } from '../../../../src/core/citation/head.ts';
import { quotationJsonLd } from '../../../../src/core/citation/quotation-json-ld.ts';
import { quotationReference } from '../../../../src/core/citation/reference.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem, sampleRecord } from '../../sample.ts';
import { published, sampleArticle } from './sample-references.ts';

describe('the head of a page', () => {
  it('is a newspaper article from its real outlet to citation programs, not from this archive', () => {
    const meta = new Map(headMeta(sampleArticle(published())).map(({ key, content }) => [key, content]));
    assert.equal(meta.get('DC.type'), 'newspaperArticle');
    assert.equal(meta.get('DC.date'), '2020-05-12');
    assert.equal(meta.get('prism.publicationName'), 'Radio Osterby');
    assert.match(meta.get('DC.description') ?? '', /From: Radio Osterby \(stated\)/);
  });

  it('names no publisher where nobody knows one', () => {
    assert.ok(headMeta(sampleArticle()).every(({ key }) => key !== 'prism.publicationName'));
  });

  it('gives authors whole, as printed: the comma at the end tells programs not to turn them round', () => {
    const creators = headMeta(sampleArticle({ statedAuthors: ['Ellen Marsh', 'PMR/News'] }))
      .filter(({ key }) => key === 'DC.creator')
      .map(({ content }) => content);
    assert.deepEqual(creators, ['Ellen Marsh,', 'PMR/News,']);
  });
});

describe('the JSON-LD of a quotation', () => {
  const inferred = { is: 'inferred', reason: 'Named nearby.', by: 'converter', on: '2026-11-23' } as const;
  const jsonLd = (speaker: string | null): string => {
    const quoted = [{ id: 'abc1234', words: '“We counted,”', speaker }];
    const record = { basis: { ...sampleRecord().basis, date: inferred } };
    const [quotation] = sampleArchive([
      sampleItem('a', ['“We counted,” said Ines Holt.'], { quoted, record }),
    ]).quotations;
    assert.ok(quotation);
    const reference = quotationReference(quotation, { archive: 'Sample', url: null }, strings('en'));
    return JSON.stringify(quotationJsonLd(quotation, reference));
  };

  it('has the words and whose they are', () => {
    assert.match(
      jsonLd('Ines Holt'),
      /"text":"“We counted,”".*"spokenByCharacter":\{"@type":"Person","name":"Ines Holt"\}/,
    );
  });

  it('names nobody whom the text does not name, and no date that it does not print', () => {
    assert.doesNotMatch(jsonLd(null), /spokenByCharacter|datePublished/);
  });
});
