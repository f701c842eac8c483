import assert from 'node:assert/strict';
import type { ArticleRecord } from '../../../../src/core/archive/article.ts';
import {
  articleReference,
  quotationReference,
  type Reference,
} from '../../../../src/core/citation/reference.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem, sampleOutlet, sampleRecord } from '../../sample.ts';

const ADDRESS = 'https://archive.example/q/abc1234/';

/** The reference of a sample article. */
export function sampleArticle(record: Partial<ArticleRecord> = {}): Reference {
  const [article] = archiveOf(record).articles;
  assert.ok(article);
  return articleReference(article, { archive: 'Sample', url: ADDRESS }, strings('en'));
}

/** The reference of a sample quotation. */
export function sampleQuotation(
  record: Partial<ArticleRecord> = {},
  speaker: string | null = 'Ines Holt',
): Reference {
  const [quotation] = archiveOf(record, speaker).quotations;
  assert.ok(quotation);
  return quotationReference(quotation, { archive: 'Sample', url: ADDRESS }, strings('en'));
}

/** A record that names Radio Osterby as its publisher. */
export function published(record: Partial<ArticleRecord> = {}): Partial<ArticleRecord> {
  const outlet = { is: 'stated', words: 'Published by Radio Osterby', line: 3 } as const;
  return { ...record, outlet: 'radio-osterby', basis: { ...sampleRecord().basis, ...record.basis, outlet } };
}

function archiveOf(record: Partial<ArticleRecord>, speaker: string | null = 'Ines Holt') {
  const quoted = [{ id: 'abc1234', words: '“We counted,”', speaker }];
  return sampleArchive([sampleItem('a', ['“We counted,” said Ines Holt.'], { record, quoted })], {
    outlets: new Map([['radio-osterby', sampleOutlet('Radio Osterby')]]),
  });
}
