import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import type { Article, ArticleQuotation } from '../../../../src/core/archive/archive.ts';
import { articleEntry, quotationEntry } from '../../../../src/core/exports/feed-entries.ts';
import { atomFeed, type FeedEntry } from '../../../../src/core/exports/feed.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem, sampleRecord } from '../../sample.ts';

const S = strings('en');
const ADDRESS = 'https://archive.example/articles/a/';

function feedOf(entries: readonly FeedEntry[]): string {
  return atomFeed({
    self: 'https://archive.example/feeds/articles.xml',
    page: 'https://archive.example/browse/',
    title: 'All articles · Sample',
    language: 'en',
    publisher: 'Sample',
    updated: '2026-11-23',
    entries,
  });
}

function sample(
  paragraphs: readonly string[],
  record = {},
): { article: Article; quotation: ArticleQuotation } {
  const quoted = [{ id: 'abc1234', words: '“We counted,”', speaker: 'Ines Holt' }];
  const item = sampleItem('a', [...paragraphs, '“We counted,” said Ines Holt.'], { record, quoted });
  const { articles, quotations } = sampleArchive([item]);
  const [[article], [quotation]] = [articles, quotations];
  assert.ok(article && quotation);
  return { article, quotation };
}

describe('a feed', () => {
  it('has what Atom asks of feeds and entries, and says who the archive is', () => {
    const { article } = sample(['The council met.']);
    const feed = parseAtomFeed(feedOf([articleEntry(article, ADDRESS, S)]));
    assert.equal(feed.id, 'https://archive.example/feeds/articles.xml');
    assert.deepEqual(
      feed.links?.map(({ rel }) => rel),
      ['self', 'alternate'],
    );
    const [entry] = feed.entries ?? [];
    assert.equal(entry?.id, ADDRESS);
    assert.equal(entry.updated, '2026-11-23T00:00:00Z');
    assert.equal(entry.title?.value, 'Reading room to keep its public terminals');
  });

  it('gives every entry its own author, or the archive would seem to have written it', () => {
    const unknown = { statedAuthors: [], basis: { ...sampleRecord().basis, statedAuthors: NOBODY } };
    const entries = [
      articleEntry(sample(['One.']).article, ADDRESS, S),
      articleEntry(sample(['One.'], unknown).article, ADDRESS, S),
      articleEntry(sample(['One.'], inferred('Ellen Marsh')).article, ADDRESS, S),
    ];
    assert.deepEqual(
      parseAtomFeed(feedOf(entries)).entries?.map(({ authors }) => authors?.[0]?.name),
      ['Ellen Marsh', 'none stated', '[Ellen Marsh] (inferred)'],
    );
  });

  it('carries the whole slip before the words, and no more of the text than its opening', () => {
    const text = 'The council of the quiet coast met again. '.repeat(100);
    const summary = summaryOf(articleEntry(sample([text]).article, ADDRESS, S));
    for (const label of ['From', 'Dated', 'By', 'About', 'Relation'])
      assert.match(summary, new RegExp(`<li>${label}: `));
    assert.match(summary, /not a judgement of its accuracy/);
    assert.ok(summary.indexOf('From: not named (unknown)') < summary.indexOf('The council of'));
    assert.ok(summary.length < 1000, `${summary.length} characters`);
  });

  it('says of a quotation whose words they are and how that is known', () => {
    const entry = quotationEntry(sample(['One.']).quotation, ADDRESS, S);
    assert.equal(entry.title, 'Ines Holt (stated): quotation abc1234');
    assert.match(summaryOf(entry), /<li>Said by: Ines Holt \(stated\)<\/li>.*<blockquote>.*“We counted,”/s);
  });

  it('can be read whatever stands in a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const entry = articleEntry(sample([text]).article, ADDRESS, S);
        assert.equal(parseAtomFeed(feedOf([entry, entry])).entries?.length, 2);
      }),
    );
  });
});

const NOBODY = { is: 'unknown', searched: ['the text of the seed'] } as const;

function inferred(author: string): object {
  const basis = {
    is: 'inferred',
    reason: 'As in the issue before.',
    by: 'R. Holm',
    on: '2026-11-23',
  } as const;
  return { statedAuthors: [author], basis: { ...sampleRecord().basis, statedAuthors: basis } };
}

function summaryOf(entry: FeedEntry): string {
  return parseAtomFeed(feedOf([entry])).entries?.[0]?.summary?.value ?? '';
}
