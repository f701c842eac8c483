import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gregorianDay } from '../../../../src/core/convert/calendars.ts';
import { readDated, readDoubtful } from '../../../../src/core/convert/dated.ts';
import { datesIn, doubtfulDatesIn } from '../../../../src/core/convert/dates.ts';
import { draft } from '../../../../src/core/convert/draft.ts';

const PUBLISHED = { labelled: true, updated: null };

describe('readDated', () => {
  it('tells a labelled day from a bare one, in many languages', () => {
    const lines: [string, string][] = [
      ['Published: 12 May 2020, 10:14', '2020-05-12'],
      ['Veröffentlicht am 12. Mai 2020 um 7.30 Uhr', '2020-05-12'],
      ['تاریخ انتشار: ۱۲ اردیبهشت ۱۳۹۹', '2020-05-01'],
      ['منتشر شده در: ۱۲ اردیبهشت ۱۴۰۰', '2021-05-02'],
      ['Publicado el 12 de mayo de 2020', '2020-05-12'],
      ['Опубликовано 12 мая 2020', '2020-05-12'],
      ['入力 : 公開日：2020/05/12', '2020-05-12'],
    ];
    for (const [line, date] of lines) assert.deepEqual(readDated(line), { ...PUBLISHED, date }, line);
    for (const line of ['Tuesday, May 12, 2020 at 10:14 am', '12.05.2020, 10:14 UhrLesezeit: 3 Min.'])
      assert.deepEqual(readDated(line), { date: '2020-05-12', labelled: false, updated: null }, line);
  });

  it('keeps the day of a change apart from the day of publication', () => {
    const both = { date: '2020-05-12', updated: '2020-05-14' };
    for (const line of [
      'Published 12 May 2020. Updated 14 May 2020',
      'Updated 14 May 2020, published 12 May 2020',
      'Veröffentlicht: 12.05.2020, aktualisiert: 14.05.2020',
      'Aktualizacja: 14.05.2020 19:45 Publikacja: 12.05.2020 19:05',
    ])
      assert.deepEqual(readDated(line), { ...both, labelled: true }, line);
    assert.deepEqual(readDated('12 May 2020 10:00 Updated 14 May 2020'), { ...both, labelled: false });
    assert.deepEqual(readDated('Stand: 14.05.2020 05:00 Uhr'), {
      date: null,
      labelled: true,
      updated: '2020-05-14',
    });
  });

  it('takes no sentence for a line with a date', () => {
    for (const line of [
      'The hall was opened on 12 May 2020.',
      'Photo taken 12 May 2020 in Osterby',
      'Published by Ellen Marsh',
      '3 hours ago',
      'Yesterday',
    ]) {
      assert.equal(readDated(line), null, line);
    }
  });
});

describe('doubtful days', () => {
  it('are no dates, but are named with both their readings', () => {
    assert.deepEqual(datesIn('06/01/2020'), []);
    assert.deepEqual(doubtfulDatesIn('am 06/01/2020'), [
      { start: 3, end: 13, dayFirst: '2020-01-06', monthFirst: '2020-06-01' },
    ]);
    for (const plain of ['25/12/2020', '12/25/2020', '05/05/2020', '31/31/2020'])
      assert.deepEqual(doubtfulDatesIn(plain), [], plain);
    assert.equal(readDoubtful('Updated 06/01/2020'), null);
  });
});

describe('gregorianDay', () => {
  it('reads days of the Persian and the Islamic calendar', () => {
    assert.equal(gregorianDay('persian', 1399, 2, 10), '2020-04-29');
    assert.equal(gregorianDay('persian', 1399, 12, 30), '2021-03-20');
    assert.equal(gregorianDay('persian', 1398, 12, 30), null);
    assert.equal(gregorianDay('islamic-umalqura', 1441, 9, 1), '2020-04-24');
    assert.deepEqual(
      datesIn('١ رمضان ١٤٤١ هـ').map(({ date }) => date),
      ['2020-04-24'],
    );
  });

  it('finds back every day that the runtime can write', () => {
    for (const calendar of ['persian', 'islamic-umalqura'] as const) {
      const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        timeZone: 'UTC',
      });
      fc.assert(
        fc.property(
          fc.date({ min: new Date('1900-01-01'), max: new Date('2076-12-31'), noInvalidDate: true }),
          (day) => {
            const parts = format.formatToParts(day);
            const part = (type: string): number =>
              Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
            assert.equal(
              gregorianDay(calendar, part('year'), part('month'), part('day')),
              day.toISOString().slice(0, 10),
            );
          },
        ),
      );
    }
  });
});

const PARAGRAPH =
  'The council of Northmoor has decided to keep the reading room open in the evenings, although two of its members voted against the plan, which costs the town nine thousand crowns a year.';

const record = (...lines: string[]) =>
  draft([...lines, PARAGRAPH, PARAGRAPH.replace('council', 'board')].join('\n\n'), {
    on: '2026-11-23',
    outletId: (name) => name,
  }).record;

describe('findDate', () => {
  const HEADLINE = 'Northmoor keeps its reading room open in the evenings';

  it('states a labelled day, and infers one that stands alone or beside names', () => {
    const labelled = record(HEADLINE, 'Published 12 May 2020');
    assert.deepEqual([labelled.date, labelled.basis.date.is], ['2020-05-12', 'stated']);
    const alone = record(HEADLINE, '12 May 2020');
    assert.deepEqual([alone.date, alone.basis.date.is], ['2020-05-12', 'inferred']);
    const beside = record(HEADLINE, 'Northmoor Examiner / 05:42 AM May 12, 2020');
    assert.deepEqual([beside.date, beside.basis.date.is], ['2020-05-12', 'inferred']);
  });

  it('never takes the day of a change for that of publication without saying so', () => {
    const both = record(HEADLINE, 'Published 12 May 2020', 'Updated 14 May 2020');
    assert.deepEqual(
      [both.date, both.updated, both.basis.updated?.is],
      ['2020-05-12', '2020-05-14', 'stated'],
    );
    const changed = record(HEADLINE, 'Updated 14 May 2020');
    assert.deepEqual([changed.date, changed.updated], [null, '2020-05-14']);
    const withHour = record(HEADLINE, 'Updated 14 May 2020, 10:40');
    assert.deepEqual([withHour.date, withHour.basis.date.is], ['2020-05-14', 'inferred']);
  });

  it('reads a doubtful day only where the page settles it', () => {
    assert.equal(record(HEADLINE, '06/01/2020').date, null);
    assert.equal(
      record(
        'The calendar of the hall in Northmoor: 25/12/2019, 26/12/2019, 27/12/2019, each of them from ten to six',
        HEADLINE,
        'Published 06/01/2020',
      ).date,
      '2020-01-06',
    );
  });

  it('takes no day from captions, nor one that is still to come', () => {
    assert.equal(record(HEADLINE, 'The hall, May 12, 2020. Photo: Ada Quill').date, null);
    assert.equal(record(HEADLINE, 'Published 12 May 2031').date, null);
  });
});
