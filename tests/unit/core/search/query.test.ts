import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FACET_KEYS } from '../../../../src/core/search/facet-keys.ts';
import { isEmpty, LONGEST_TEXT, readQuery, SORTS, writeQuery } from '../../../../src/core/search/query.ts';
import type { Query } from '../../../../src/core/search/query.ts';

const parameters = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('q', 'sort', 'from', 'to', 'page', ...FACET_KEYS), fc.string()),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.constantFrom('oldest', '-unknown', 'radio-osterby', 'zh-Hant', '2020', '1999-04-31', '12'),
      ),
    ),
  )
  .map((entries) => new URLSearchParams(entries));

const read = (address: string): Query => readQuery(new URLSearchParams(address)).query;

describe('the query of an address', () => {
  it('comes back from its address as it went in, whatever it is', () => {
    fc.assert(
      fc.property(parameters, (wild) => {
        const { query } = readQuery(wild);
        assert.deepEqual(readQuery(writeQuery(query)), { query, cut: false, unread: false });
      }),
    );
  });

  it('survives being sent as a link', () => {
    const query: Query = {
      ...read(''),
      text: '“half the people” & 50 % + Straße #1',
      facets: { ...read('').facets, outlet: ['-unknown', 'radio-osterby'], year: ['2020'] },
      sort: 'oldest',
    };
    const link = new URL(`https://archive.example/search/?${writeQuery(query).toString()}`);
    assert.deepEqual(readQuery(link.searchParams).query, query);
  });

  it('is written short: only what is set', () => {
    assert.equal(writeQuery(read('q=internet&sort=relevance&outlet=&x=1')).toString(), 'q=internet');
    assert.equal(writeQuery(read('')).toString(), '');
  });

  it('is written the same, in whatever order it was chosen', () => {
    const one = writeQuery(read('year=2021&outlet=b&outlet=a&q=tram'));
    const other = writeQuery(read('q=tram&outlet=a&year=2021&outlet=b&outlet=a'));
    assert.equal(one.toString(), other.toString());
  });

  it('leaves out what it cannot mean', () => {
    assert.deepEqual(
      read('facet=1&sort=best&year=20%0020&outlet=%3Cb%3E&speaker=../x&language=%F0%9F'),
      read(''),
    );
    assert.ok(SORTS.includes(read('sort=__proto__').sort));
    assert.deepEqual(read('__proto__=1&constructor=2&page=1e9&page=2&sort=newest&sort=x'), {
      ...read(''),
      sort: 'newest',
    });
  });

  it('says that there was something to narrow down by that cannot be', () => {
    const isUnread = (address: string): boolean => readQuery(new URLSearchParams(address)).unread;
    for (const address of ['from=2020-13-45', 'to=soon', 'outlet=%3Cb%3E', 'kind=press&kind=__proto__'])
      assert.ok(isUnread(address), address);
    for (const address of ['', 'from=&to=&outlet=', 'from=2020&outlet=constructor', 'q=%3Cb%3E&x=%3Cb%3E'])
      assert.ok(!isUnread(address), address);
  });

  it('says that it cut a text that is far too long, and never leaves half a character', () => {
    const long = readQuery(
      new URLSearchParams({ q: `${'a'.repeat(LONGEST_TEXT - 1)}😀${'b'.repeat(10_000)}` }),
    );
    assert.ok(long.cut);
    assert.ok(long.query.text.length <= LONGEST_TEXT);
    assert.ok(long.query.text.isWellFormed());
    assert.equal(readQuery(new URLSearchParams({ q: '  two   words ' })).cut, false);
  });

  it('asks nothing when it has neither words nor facets', () => {
    assert.ok(isEmpty(read('q=%20&sort=oldest')));
    assert.ok(!isEmpty(read('year=2020')));
  });

  it('knows ranges of dates in any digits and either order', () => {
    const { from, to } = read('from=۲۰۲۱-۰۳&to=1999');
    assert.deepEqual([from, to], ['1999', '2021-03']);
    assert.ok(!isEmpty(read('to=2020-12-31')));
    assert.deepEqual(read('from=2020-13&to=2020-00-01&page=0'), read('page=-1'));
  });
});
