import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readByline } from '../../../../src/core/convert/byline.ts';
import { readDateline } from '../../../../src/core/convert/dateline.ts';
import { datesIn } from '../../../../src/core/convert/dates.ts';
import { readPublisher } from '../../../../src/core/convert/outlet.ts';

const names = (line: string): readonly string[] | undefined => readByline(line)?.names;

describe('readByline', () => {
  it('reads names behind a label, in several languages and forms', () => {
    assert.deepEqual(names('By Ellen Marsh'), ['Ellen Marsh']);
    assert.deepEqual(names('ByEllen Marsh'), ['Ellen Marsh']);
    assert.deepEqual(names('By Ellen Marsh and Per Holm, Staff Writers'), ['Ellen Marsh', 'Per Holm']);
    assert.deepEqual(names('By Ellen Marsh, Per Holm & J. R. Quill | Northmoor Examiner'), [
      'Ellen Marsh',
      'Per Holm',
      'J. R. Quill',
    ]);
    assert.deepEqual(names('Reporting by NRU/OSTERBY'), ['NRU/OSTERBY']);
    assert.deepEqual(names('Von Jürgen Köhler und Anna van der Berg'), [
      'Jürgen Köhler',
      'Anna van der Berg',
    ]);
    assert.deepEqual(names('Par Éloïse Morel et Jean d’Aubrac'), ['Éloïse Morel', 'Jean d’Aubrac']);
    assert.deepEqual(names('نوشتهٔ مریم سپهر'), ['مریم سپهر']);
    assert.deepEqual(names('بقلم: سلمى الحداد'), ['سلمى الحداد']);
    assert.deepEqual(names('December 11, 2023 | Words by Ellen Marsh'), ['Ellen Marsh']);
    assert.deepEqual(names('By'), []);
  });

  it('takes no sentence and no headline for a byline', () => {
    for (const line of [
      'By midnight the hall was empty.',
      'By the River',
      'Von wegen Ruhe',
      'By 2030, Osterby wants to be free of cars',
      'Bypass opened',
      'By Midnight',
      'Von der Leyen kommt',
    ]) {
      assert.equal(readByline(line), null, line);
    }
  });
});

describe('readDateline', () => {
  it('reads place and day of the usual forms', () => {
    const forms: [string, string, string | null][] = [
      ['Northmoor, April 29, 2020—The council met.', 'Northmoor', '2020-04-29'],
      ['OSTERBY (NRU) — The council met.', 'OSTERBY', null],
      ['CLEAR MERE, Northshire, Dec 23 (NRU) - The council met.', 'CLEAR MERE, Northshire', null],
      ['NORTHMOOR, 3 March 2021 -- The council met.', 'NORTHMOOR', '2021-03-03'],
      ['Osterby/Nordfeld – Der Rat tagte.', 'Osterby/Nordfeld', null],
      ['Osterby, 12. Mai 2020 (nru) - Der Rat tagte.', 'Osterby', '2020-05-12'],
      ['تهران (ایسنا) – شورا تشکیل جلسه داد.', 'تهران', null],
    ];
    for (const [opening, place, date] of forms) {
      const dateline = readDateline(opening);
      assert.deepEqual([dateline?.place, dateline?.date], [place, date], opening);
      assert.ok(opening.startsWith(dateline?.words ?? '?'));
    }
  });

  it('refuses openings that only look like one', () => {
    for (const opening of [
      'T-Mobile said on Monday that it would expand.',
      'Northmoor.Net - Verified footage shows the hall.',
      'Yes—smart heating can save a lot.',
      'BREAKING — The hall is closed.',
      'How To Keep Bees – From a Keeper',
      'Late-night readers welcomed the plan.',
      'The plan — Osterby’s third — failed.',
      'March 4 (NRU) - Shares fell.',
      '“NO” — Osterby votes.',
    ]) {
      assert.equal(readDateline(opening), null, opening);
    }
  });
});

describe('datesIn', () => {
  it('reads days in many languages, calendars and digits', () => {
    const forms: [string, string][] = [
      ['May 12, 2020', '2020-05-12'],
      ['12th May 2020', '2020-05-12'],
      ['Sept. 3, 2020', '2020-09-03'],
      ['12. Mai 2020', '2020-05-12'],
      ['12.05.2020', '2020-05-12'],
      ['2020-05-12T08:00Z', '2020-05-12'],
      ['le 1er février 2020', '2020-02-01'],
      ['12 de mayo de 2020', '2020-05-12'],
      ['12 мая 2020', '2020-05-12'],
      ['2020年5月12日', '2020-05-12'],
      ['١٢ مايو ٢٠٢٠', '2020-05-12'],
      ['۱۲ اردیبهشت ۱۳۹۹', '2020-05-01'],
      ['۳۰ اسفند ۱۳۹۹', '2021-03-20'],
      ['۱۳۹۹/۰۲/۱۰', '2020-04-29'],
      ['25/12/2020', '2020-12-25'],
      ['Ellen MarshMay 12, 2020', '2020-05-12'],
    ];
    for (const [text, date] of forms)
      assert.deepEqual(
        datesIn(text).map((found) => found.date),
        [date],
        text,
      );
  });

  it('does not decide what is ambiguous or no day', () => {
    for (const text of ['06/01/2020', '31 February 2020', '2020', 'May 2020', '1.2.3', 'call 555-2020']) {
      assert.deepEqual(datesIn(text), [], text);
    }
  });
});

describe('readPublisher', () => {
  it('takes a publisher only from a line that says so', () => {
    assert.equal(readPublisher('Published by Northmoor Examiner'), 'Northmoor Examiner');
    assert.equal(readPublisher('Herausgegeben von Radio Osterby'), 'Radio Osterby');
    for (const line of [
      '© 2020 Northmoor Examiner',
      'Northmoor Examiner',
      'Published by Ellen on May 3, 2020',
      'First published by an unknown hand in 1920.',
    ]) {
      assert.equal(readPublisher(line), null, line);
    }
  });
});
