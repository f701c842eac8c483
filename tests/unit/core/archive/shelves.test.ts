import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allShelves, READABLE, shelve, type Shelf } from '../../../../src/core/archive/shelves.ts';

interface Dated {
  readonly name: number;
  readonly date: string | null;
}

const dateOf = ({ date }: Dated): string | null => date;

/** `count` entries of one date, the latest addition first. */
function entries(count: number, date: string | null, first = 0): Dated[] {
  return Array.from({ length: count }, (_, at) => ({ name: first + at, date })).reverse();
}

/** What each page that shows entries shows, by its address. */
function pagesOf(shelf: Shelf<Dated>): Map<string, readonly Dated[]> {
  return new Map(
    allShelves(shelf)
      .filter(({ items }) => items.length > 0)
      .map(({ path, items }) => [path, items]),
  );
}

describe('shelve', () => {
  it('leaves a short list on one page, the latest first', () => {
    const shelf = shelve(
      [...entries(2, '2019-03'), ...entries(1, null, 2), ...entries(1, '2020', 3)],
      dateOf,
    );
    assert.deepEqual(
      shelf.items.map(({ date }) => date),
      ['2020', '2019-03', '2019-03', null],
    );
    assert.deepEqual(shelf.shelves, []);
  });

  it('gives a long list a page a year, and a long year a page a month', () => {
    const shelf = shelve(
      [...entries(READABLE, '2019'), ...entries(READABLE, '2020-04-29'), ...entries(1, '2020-05')],
      dateOf,
    );
    assert.deepEqual([...pagesOf(shelf).keys()], ['2020/05/', '2020/04/', '2019/']);
    assert.deepEqual(
      shelf.shelves.map(({ path, count }) => [path, count]),
      [
        ['2020/', READABLE + 1],
        ['2019/', READABLE],
      ],
    );
  });

  it('gives a long month a page a day, and a long day parts', () => {
    const shelf = shelve(
      [...entries(READABLE + 1, '2020-04-29'), ...entries(READABLE, '2020-04-02'), ...entries(3, '2020-04')],
      dateOf,
    );
    assert.deepEqual(
      [...pagesOf(shelf).keys()],
      ['2020/04/29/2/', '2020/04/29/1/', '2020/04/02/', '2020/04/unknown/'],
    );
  });

  it('gives addresses below a month where all entries are of it', () => {
    const shelf = shelve(
      [...entries(READABLE, '2020-04-29'), ...entries(1, '2020-04-02')],
      dateOf,
      '2020-04',
    );
    assert.deepEqual([shelf.path, ...pagesOf(shelf).keys()], ['', '29/', '02/']);
  });

  it('changes no page but those of an entry’s own year, month and day when it comes', () => {
    const dates = ['2019-03-01', '2019-03-02', '2019-04', '2020-01-01', null];
    const some = dates.flatMap((date, at) => entries(READABLE, date, at * 1_000));
    fc.assert(
      fc.property(fc.constantFrom(...dates), (date) => {
        const before = pagesOf(shelve(some, dateOf));
        const after = pagesOf(shelve([{ name: -1, date }, ...some], dateOf));
        const changed = [...before].filter(([path, page]) => {
          const now = after.get(path);
          return now?.length !== page.length || now.some((one, at) => one !== page[at]);
        });
        const own = date === null ? 'undated/' : `${date.replaceAll('-', '/')}/`;
        for (const [path] of changed) {
          assert.ok(path.startsWith(own) || own.startsWith(path), `${path} changed by ${own}`);
        }
      }),
    );
  });

  it('changes no full page of entries without a date when others come', () => {
    const before = pagesOf(shelve(entries(2 * READABLE + 3, null), dateOf));
    const after = pagesOf(shelve(entries(3 * READABLE, null), dateOf));
    assert.deepEqual([...before.keys()], ['3/', '2/', '1/']);
    assert.deepEqual(after.get('1/'), before.get('1/'));
    assert.deepEqual(after.get('2/'), before.get('2/'));
  });

  it('shows every entry on exactly one page, each under an address of its own', () => {
    const date = fc.constantFrom(null, '2019', '2019-01', '2020-12-31', '2020-12', '2021-02-03');
    const groups = fc.array(fc.tuple(date, fc.nat({ max: 2 * READABLE })), { maxLength: 6 });
    fc.assert(
      fc.property(groups, (sizes) => {
        let first = 0;
        const list = sizes.flatMap(([day, count]) => entries(count, day, (first += 1_000)));
        const shelves = allShelves(shelve(list, dateOf));
        const shown = shelves.flatMap(({ items }) => items).map(({ name }) => name);
        assert.deepEqual(shown.sort(), list.map(({ name }) => name).sort());
        assert.equal(new Set(shelves.map(({ path }) => path)).size, shelves.length);
      }),
      { numRuns: 40 },
    );
  });
});
