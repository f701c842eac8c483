import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml } from '../../../../src/readers/html.ts';

const ARTICLE = { '@type': 'NewsArticle', headline: 'Quay to be closed', datePublished: '2021-03-04' };

/** What linked data state: `field: value`, in their order. */
function statements(...scripts: readonly string[]): string[] {
  const head = scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
  return readHtml(`<html><head>${head}</head></html>`, 'https://northmoor.example/quay').metadata.map(
    ({ field, value }) => `${field}: ${value}`,
  );
}

describe('linked data of a page', () => {
  it('is read from a graph, a list, or nested objects', () => {
    const wanted = ['title: Quay to be closed', 'date: 2021-03-04'];
    for (const data of [
      ARTICLE,
      [ARTICLE],
      { '@graph': [{ '@type': 'WebPage' }, ARTICLE] },
      { mainEntity: ARTICLE },
    ])
      assert.deepEqual(statements(JSON.stringify(data)), wanted);
  });

  it('names authors that are strings, objects, lists of either, or references', () => {
    for (const author of ['Ada Brennick', { name: 'Ada Brennick' }, ['Ada Brennick'], [{ '@id': '#ada' }]]) {
      const person = { '@type': 'Person', '@id': '#ada', name: 'Ada Brennick' };
      const data = { '@graph': [{ ...ARTICLE, author }, person] };
      assert.ok(statements(JSON.stringify(data)).includes('author: Ada Brennick'));
    }
  });

  it('names no author who is an address, a number or nothing', () => {
    for (const author of ['https://northmoor.example/ada', 7, null, '', [], { url: '/ada' }, 'admin'])
      assert.deepEqual(
        statements(JSON.stringify({ ...ARTICLE, author })).filter((line) => line.startsWith('author')),
        [],
      );
  });

  it('is about the page, not about one that it links', () => {
    const other = { ...ARTICLE, headline: 'Ferry sails', url: 'https://northmoor.example/ferry' };
    const own = { ...ARTICLE, url: 'https://www.northmoor.example/quay/?from=feed' };
    assert.equal(statements(JSON.stringify([other, own]))[0], 'title: Quay to be closed');
  });

  it('is read though line ends stand in its strings or a comma is too many', () => {
    assert.equal(
      statements('{"@type":"Article","headline":"Quay to\n be closed",}')[0],
      'title: Quay to be closed',
    );
  });

  it('is passed over where it is no JSON, and the next script is read', () => {
    assert.deepEqual(statements('{"@type":', JSON.stringify(ARTICLE)), [
      'title: Quay to be closed',
      'date: 2021-03-04',
    ]);
  });

  it('ends where its script ends, as in a browser', () => {
    assert.deepEqual(statements('{"@type":"Article","headline":"A</script><b>B</b>"}'), []);
  });
});
