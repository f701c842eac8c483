import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Engine } from '../../../../src/core/search/engine.ts';
import { facetFilter, type IndexFilter } from '../../../../src/core/search/facet-filters.ts';
import { find, type Findings } from '../../../../src/core/search/find.ts';
import { readQuery } from '../../../../src/core/search/query.ts';
import { readSpellings } from '../../../../src/core/search/spellings.ts';

interface Sample {
  readonly text: string;
  readonly date?: string;
  readonly outlet?: string;
}

const SPELLINGS = readSpellings([['harbour', 'harbor', 'herbour']]);

/** Each text as it stands in the index. */
const ARTICLES: readonly Sample[] = [
  { text: 'the harbour tram waits', date: '2021', outlet: 'radio-osterby' },
  { text: 'an undated tram of the harbour', outlet: 'radio-osterby' },
  { text: 'the EU buys a tram', date: '2019', outlet: 'northmoor' },
  { text: 'European libraries and اینترنت', date: '2020', outlet: 'northmoor' },
];

/** Only outlets are known here. */
function passes(filter: IndexFilter, outlet: string): boolean {
  return filter[facetFilter('outlet', outlet)]?.any.includes(outlet) ?? false;
}

/** Answers as Pagefind does: drops unknown words, takes the known beginning of others, sorts only what is dated. */
const engineOf = (articles: readonly Sample[]): Engine => ({
  search: (asked, { filters, sort }) => {
    const known = articles.flatMap(({ text }) => text.split(' '));
    const phrase = /^"(.*)"$/.exec(asked ?? '')?.[1];
    const words = (asked ?? '').split(' ').flatMap((word) => {
      for (let end = word.length; end > 2; end--) {
        if (known.some((other) => other.startsWith(word.slice(0, end)))) return [word.slice(0, end)];
      }
      return [];
    });
    const matches = ({ text, date, outlet = '' }: Sample): boolean => {
      const has = (word: string): boolean => text.split(' ').some((other) => other.startsWith(word));
      const found =
        phrase === undefined
          ? asked === null || (words.length > 0 && words.every(has))
          : ` ${text} `.includes(` ${phrase} `);
      return (
        found &&
        (filters.all ?? []).every(({ any }) => any.some((filter) => passes(filter, outlet))) &&
        (sort === undefined || date !== undefined)
      );
    };
    const results = articles
      .map((article, at) => ({ article, id: String(at) }))
      .filter(({ article }) => matches(article));
    if (sort !== undefined)
      results.sort((a, b) => (a.article.date ?? '').localeCompare(b.article.date ?? ''));
    if (sort?.date === 'desc') results.reverse();
    return Promise.resolve({
      results: results.map(({ article, id }) => ({
        id,
        data: () =>
          Promise.resolve({
            url: id,
            content: article.text,
            meta: {},
            filters: {},
            anchors: [],
            locations: [Number(id)],
          }),
      })),
    });
  },
});
const engine = engineOf(ARTICLES);

/** An engine that notes the articles whose words are loaded, in order. */
function countLoads(texts: readonly string[]): { readonly counting: Engine; readonly loaded: string[] } {
  const asked = engineOf(texts.map((text) => ({ text })));
  const loaded: string[] = [];
  const counting: Engine = {
    search: async (text, options) => ({
      results: (await asked.search(text, options)).results.map(({ id, data }) => ({
        id,
        data: () => {
          loaded.push(id);
          return data();
        },
      })),
    }),
  };
  return { counting, loaded };
}

const search = (address: string, count = ARTICLES.length, asked = engine): Promise<Findings> =>
  find(readQuery(new URLSearchParams(address)).query, {
    engine: asked,
    articles: count,
    language: 'en',
    spellings: SPELLINGS,
    years: ['2019', '2020', '2021', '-unknown'],
  });
const urls = async ({ articles }: Findings): Promise<string[]> =>
  (await Promise.all(articles.map(({ load }) => load()))).flatMap((data) => data?.url ?? []);

describe('an answer', () => {
  it('has the articles with all words', async () => {
    assert.deepEqual(await urls(await search('q=harbour tram')), ['0', '1']);
  });

  it('names a word that no article has, and shows what the others find', async () => {
    const findings = await search('q=tram zebra harbours');
    assert.deepEqual(findings.notFound, ['zebra', 'harbours']);
    assert.deepEqual(findings.terms.words, ['tram']);
    assert.deepEqual(await urls(findings), ['0', '1', '2']);
  });

  it('does not pass off the beginning of an unknown word for the word', async () => {
    const findings = await search('q=harbourmaster');
    assert.deepEqual([findings.notFound, findings.articles], [['harbourmaster'], []]);
  });

  it('does not call a word missing that only the chosen facets exclude', async () => {
    const findings = await search('q=libraries&outlet=radio-osterby');
    assert.deepEqual([findings.notFound, findings.articles], [[], []]);
  });

  it('finds short words as they stand and not as the beginning of others', async () => {
    assert.deepEqual(await urls(await search('q=EU')), ['2']);
  });

  it('has only articles with the phrase and the words', async () => {
    assert.deepEqual(await urls(await search('q="the harbour" tram')), ['0', '1']);
    assert.deepEqual(await urls(await search('q="harbour tram" waits')), ['0']);
  });

  it('puts articles without a date last, in either order', async () => {
    assert.deepEqual(await urls(await search('q=tram&sort=newest')), ['0', '2', '1']);
    assert.deepEqual(await urls(await search('q=tram&sort=oldest')), ['2', '0', '1']);
  });

  it('lists what the facets leave when no words were asked for', async () => {
    assert.deepEqual(await urls(await search('outlet=northmoor')), ['2', '3']);
  });

  it('is empty when only words were asked for that stand in every text', async () => {
    const findings = await search('q=the of');
    assert.deepEqual([findings.articles, findings.terms.leftOut], [[], ['the', 'of']]);
  });

  it('shows what the facets leave where nothing else of the question is searched for', async () => {
    const findings = await search('q=the&outlet=northmoor');
    assert.deepEqual([await urls(findings), findings.terms.leftOut], [['2', '3'], ['the']]);
  });

  it('has a phrase of common words in a small archive, and says that it leaves it out in a large one', async () => {
    assert.deepEqual(await urls(await search('q="of the"')), ['1']);
    const large = await search('q="of the" tram -"the"', 10_000);
    assert.deepEqual(await urls(large), ['0', '1', '2']);
    assert.deepEqual(large.terms.leftOut, ['of the', 'the']);
    const alone = await search('q="of the"', 10_000);
    assert.deepEqual([alone.articles, alone.notFound, alone.terms.leftOut], [[], [], ['of the']]);
  });

  it('has a phrase in which one word is rare, and a name in capitals, in a large archive too', async () => {
    assert.deepEqual(await urls(await search('q="of the harbour"', 10_000)), ['1']);
    assert.deepEqual((await search('q=WHO', 10_000)).terms.leftOut, []);
  });

  it('finds Arabic letters that were typed on a Persian keyboard', async () => {
    assert.deepEqual(await urls(await search('q=اینترنت')), ['3']);
  });

  it('never asks a large archive for a common word in a phrase, and has the articles in which the phrase stands', async () => {
    const asked: (string | null)[] = [];
    const listening: Engine = {
      search: (text, options) => {
        asked.push(text);
        return engine.search(text, options);
      },
    };
    for (const [question, found] of [
      ['"the harbour" tram', ['0', '1']],
      ['"of the harbour"', ['1']],
      ['tram -"the harbour"', ['2']],
      ['-"the harbour"', ['2', '3']],
      ['"the zebra crossing"', []],
    ] as const) {
      const findings = await search(`q=${question}`, 10_000, listening);
      assert.deepEqual([await urls(findings), findings.articles.length], [found, found.length], question);
      assert.equal(findings.atMost, false);
    }
    assert.ok(!asked.some((text) => /\b(?:the|of)\b/.test(text ?? '')), asked.join());
    assert.deepEqual((await search('q="the zebra" tram', 10_000)).notFound, ['the zebra']);
  });

  it('does not load the many articles that may have such a phrase, and says that it has not', async () => {
    const texts = Array.from({ length: 50 }, (_, n) => (n % 2 === 0 ? 'the tram' : 'a tram'));
    const { counting, loaded } = countLoads(texts);
    const findings = await search('q="the tram"', 10_000, counting);
    assert.deepEqual([findings.articles.length, findings.atMost], [50, true]);
    assert.ok(loaded.length <= 1);
    assert.equal((await urls(findings)).length, 25);
  });

  it('has begun to load what its page shows, and loads it once', async () => {
    const { counting, loaded } = countLoads(Array.from({ length: 50 }, () => 'a tram'));
    const { articles } = await search('q=tram&page=2', 10_000, counting);
    const shown = Array.from({ length: 10 }, (_, n) => String(10 + n));
    assert.deepEqual(loaded, shown);
    await Promise.all(articles.slice(10, 20).map(({ load }) => load()));
    assert.deepEqual(loaded, shown);
  });

  it('has no article with a word or phrase that is left out, each as it stands', async () => {
    assert.deepEqual(await urls(await search('q=tram -waits')), ['1', '2']);
    assert.deepEqual(await urls(await search('q=tram -wait')), ['0', '1', '2']);
    assert.deepEqual(await urls(await search('q=tram -"the harbour"')), ['2']);
    assert.deepEqual(await urls(await search('q=-tram')), ['3']);
  });

  it('takes declared spellings for one word, also where only its beginning is typed', async () => {
    for (const typed of ['Herbour', 'harbor', 'herb', '"the herbour"']) {
      assert.deepEqual(await urls(await search(`q=${typed}`)), ['0', '1'], typed);
    }
  });

  it('has no article with the words of a phrase in another order', async () => {
    const findings = await search('q="tram harbour"');
    assert.deepEqual([findings.articles, findings.notFound], [[], ['tram harbour']]);
  });

  it('is not taken in by an article that only has the phrase’s words in a compound', async () => {
    // As Pagefind does: the parts of a compound are words of its place.
    const articles = [{ text: 'and state-of-the-art trams' }, { text: 'the mill and the tram' }];
    const compounds: Engine = {
      search: (text, options) => engineOf(articles).search(text === '"and the"' ? null : text, options),
    };
    const findings = await search('q="and the"', articles.length, compounds);
    assert.deepEqual([findings.notFound, await urls(findings), findings.articles.length], [[], ['1'], 1]);
  });

  it('asks results for their words as long as it holds them: the engine forgets the others', async () => {
    const forgetful: Engine = {
      search: async (text, options) => ({
        results: (await engine.search(text, options)).results.map((result) => ({
          ...result,
          data(this: unknown) {
            assert.ok(this !== undefined, 'The result is gone.');
            return result.data();
          },
        })),
      }),
    };
    assert.deepEqual(await urls(await search('q=harbour tram', 4, forgetful)), ['0', '1']);
    assert.deepEqual(await urls(await search('q="harbour tram"', 4, forgetful)), ['0']);
  });

  it('is empty where the archive has no year of the range', async () => {
    assert.deepEqual((await search('q=tram&from=1800&to=1850')).articles, []);
  });
});
