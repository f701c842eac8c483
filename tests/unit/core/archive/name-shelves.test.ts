import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  furtherNameShelves,
  shelveNames,
  type NameShelf,
} from '../../../../src/core/archive/name-shelves.ts';
import { READABLE } from '../../../../src/core/archive/shelves.ts';

interface Named {
  readonly name: string;
}

function named(...names: string[]): Named[] {
  return names.map((name) => ({ name })).sort((a, b) => a.name.localeCompare(b.name));
}

/** `count` names that begin alike and go on with different letters. */
function many(count: number, beginning: string): string[] {
  return Array.from({ length: count }, (_, at) => `${beginning}${String.fromCharCode(97 + (at % 26))} ${at}`);
}

/** All pages of an index, by their addresses. */
function pagesOf(shelf: NameShelf<Named>): Map<string, readonly string[]> {
  const pages = [shelf, ...furtherNameShelves(shelf)];
  return new Map(pages.map(({ path, names }) => [path, names.map(({ name }) => name)]));
}

describe('an index of names', () => {
  it('is one page while it is short', () => {
    const shelf = shelveNames(named(...many(READABLE, 'B')));
    assert.deepEqual([shelf.path, shelf.names.length, shelf.shelves], ['', READABLE, []]);
  });

  it('has a page a letter when it is long, whatever the accents, and a page for two letters when one is long', () => {
    const shelf = shelveNames(named('Östen', 'Oda', ...many(READABLE, 'B'), 'Bo', ...many(READABLE, 'La')));
    assert.deepEqual(
      shelf.shelves.map(({ letters, path, count }) => [letters, path, count]),
      [
        ['b', 'names/b/', READABLE + 1],
        ['l', 'names/l/', READABLE],
        ['o', 'names/o/', 2],
      ],
    );
    assert.ok(pagesOf(shelf).get('names/bo/')?.includes('Bo'));
    assert.deepEqual(pagesOf(shelf).get('names/o/'), ['Oda', 'Östen']);
  });

  it('shows a name that has no further letter on the page that leads to the others', () => {
    const pages = pagesOf(shelveNames(named('…', 'B', ...many(READABLE, 'B'))));
    assert.deepEqual(pages.get(''), ['…']);
    assert.deepEqual(pages.get('names/b/'), ['B']);
  });

  it('writes the letters of other scripts in addresses by their numbers', () => {
    const pages = pagesOf(shelveNames(named('نرگس', ...many(READABLE, 'B'))));
    assert.deepEqual(pages.get('names/u646/'), ['نرگس']);
  });

  it('has each name on one page, and no page twice', () => {
    const name = fc.oneof(fc.constantFrom('A', 'Ab', 'Äb', 'ab', 'نر', '3', '…'), fc.string());
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (some) => {
        const names = named(...some, ...many(READABLE, 'Ab'), ...many(READABLE, 'ß'));
        const index = shelveNames(names);
        const shelves = furtherNameShelves(index);
        assert.equal(new Set(shelves.map(({ path }) => path)).size, shelves.length);
        const shown = [index, ...shelves].flatMap((shelf) => shelf.names);
        assert.deepEqual(new Set(shown), new Set(names));
        assert.equal(shown.length, names.length);
      }),
      { numRuns: 30 },
    );
  });

  it('changes no page but those of a new name’s own letters', () => {
    const names = [...many(READABLE, 'B'), ...many(READABLE, 'L'), 'Oda'];
    const before = pagesOf(shelveNames(named(...names)));
    const after = pagesOf(shelveNames(named(...names, 'Lars')));
    for (const [path, page] of before) {
      if (!path.startsWith('names/l')) assert.deepEqual(after.get(path), page, path);
    }
    assert.ok([...after].some(([path, page]) => path.startsWith('names/l') && page.includes('Lars')));
  });
});
