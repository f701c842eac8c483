import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { MonthOfYear } from '../../../../src/core/archive/by-date.ts';
import { monthCalendar } from '../../../../src/core/archive/calendar.ts';
import { sampleArchive, sampleItem, sampleRecord } from '../../sample.ts';

function monthOf(year: string, month: string, dates: readonly string[] = []): MonthOfYear {
  const items = dates.map((date, at) =>
    sampleItem(`a${String(at)}`, ['Text.'], { record: { date, basis: sampleRecord().basis } }),
  );
  return { year, month, articles: sampleArchive(items).articles };
}

function shown(month: MonthOfYear, firstWeekday: number): string[] {
  return monthCalendar(month, firstWeekday).map((week) =>
    week.map((day) => day?.date.slice(8) ?? '--').join(' '),
  );
}

describe('monthCalendar', () => {
  it('begins each week with the day that the reader’s language begins it with', () => {
    const monday = shown(monthOf('2021', '05'), 1);
    assert.equal(monday[0], '-- -- -- -- -- 01 02');
    assert.equal(monday.at(-1), '31 -- -- -- -- -- --');
    assert.equal(shown(monthOf('2021', '05'), 6)[0], '01 02 03 04 05 06 07');
  });

  it('puts each article of a known day on it', () => {
    const weeks = monthCalendar(monthOf('2020', '02', ['2020-02-29', '2020-02', '2020-02-29']), 1);
    const filled = weeks.flat().filter((day) => day !== null && day.articles.length > 0);
    assert.deepEqual(
      filled.map((day) => [day?.date, day?.articles.length]),
      [['2020-02-29', 2]],
    );
  });

  it('has every day of any month once, in weeks of seven', () => {
    const pad = (value: number, length: number): string => String(value).padStart(length, '0');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 6 }),
        (year, month, firstWeekday) => {
          const weeks = monthCalendar(monthOf(pad(year, 4), pad(month, 2)), firstWeekday);
          const days = weeks.flat().flatMap((day) => (day === null ? [] : Number(day.date.slice(8))));
          assert.deepEqual(
            days,
            Array.from({ length: days.length }, (_, at) => at + 1),
          );
          assert.ok(days.length >= 28 && days.length <= 31);
          for (const week of weeks) assert.equal(week.length, 7);
          weeks[1]?.forEach((day, at) => {
            assert.equal(new Date(`${day?.date ?? ''}T00:00:00Z`).getUTCDay(), (firstWeekday + at) % 7);
          });
        },
      ),
    );
  });
});
