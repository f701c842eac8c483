import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../../../src/core/quotations/find.ts';

/** Language, what is hard about it, the text, and name, mention and basis of each quotation's speaker in it. */
const CASES: readonly (readonly [
  language: string,
  what: string,
  text: string,
  ...speakers: (readonly [string | null, string | null, string])[],
])[] = [
  ['de', 'German', '„Wir bauen“, sagte Anna Lind.', ['Anna Lind', 'Anna Lind', 'stated']],
  ['de', 'German, inverted', 'Am Montag sagte Anna Lind: „Wir bauen.“', ['Anna Lind', 'Anna Lind', 'stated']],
  ['de', 'German, nouns', '„Wir bauen“, sagte der Sprecher.', [null, 'der Sprecher', 'unknown']],
  [
    'de',
    'German, a compound before the name',
    '„Wir bauen“, sagte Bauleiter Jens Lind.',
    ['Jens Lind', 'Bauleiter Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, a subordinate clause first',
    'Als es regnete, sagte er: „Wir bauen.“',
    [null, 'er', 'unknown'],
  ],
  [
    'de',
    'German, a name for its document',
    '„Wir bauen“, heißt es in der Erklärung des Vereins.',
    [null, 'der Erklärung des Vereins', 'unknown'],
  ],
  ['de', 'German, a word for the verb', '„Wir bauen“, so Jens Lind.', ['Jens Lind', 'Jens Lind', 'stated']],
  [
    'de',
    'German, a source before its preposition',
    'Jens Lind zufolge ist die Brücke „in einem guten Zustand“.',
    ['Jens Lind', 'Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, quoted by another',
    'Das Blatt zitierte Jens Lind mit den Worten: „Wir bauen.“',
    ['Jens Lind', 'Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, said to an outlet',
    '„Wir bauen“, sagte Jens Lind der Zeitung Neues Blatt.',
    ['Jens Lind', 'Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, an outlet’s spokesman',
    '„Wir bauen“, sagte der Sprecher der Zeitung Neues Blatt.',
    [null, 'der Sprecher der Zeitung Neues Blatt', 'unknown'],
  ],
  [
    'de',
    'German, a verb whose particle stands at the end',
    '„Wir bauen“, stellte Jens Lind klar.',
    ['Jens Lind', 'Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, a subordinate clause with the source',
    '„Wir bauen“, wie Jens Lind am Montag sagte.',
    ['Jens Lind', 'Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, an adverb before the verb',
    'Wörtlich sagte der Rat: „Wir bauen.“',
    [null, 'der Rat', 'unknown'],
  ],
  [
    'de',
    'German, an object before the verb',
    'Den Plan lobte Jens Lind: „Wir bauen.“',
    ['Jens Lind', 'Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, a date with a stop',
    'Am 9. Juni sagte Jens Lind: „Wir bauen.“',
    ['Jens Lind', 'Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, an auxiliary and a participle',
    'Am Montag hat Jens Lind in der Halle gesagt: „Wir bauen.“',
    ['Jens Lind', 'Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, the passive of a verb of quoting',
    'Jens Lind wird in der Erklärung mit den Worten zitiert: „Wir bauen.“',
    ['Jens Lind', 'Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, the passive of a verb of naming',
    'Die Brücke wird von Jens Lind als „sehr alt“ bezeichnet.',
    ['Jens Lind', 'Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, a clause that the verb ends',
    'Es hieß, dass Jens Lind die Brücke als „sehr alt“ bezeichnet hat.',
    ['Jens Lind', 'Jens Lind', 'stated'],
  ],
  [
    'de',
    'German, a place where the words stand',
    'In der Erklärung heißt es unter anderem: „Wir bauen.“',
    [null, 'der Erklärung', 'unknown'],
  ],
  [
    'de',
    'German, an attribution inside a report',
    'Sie sei müde, sagte die Leiterin, und „froh über die Brücke“.',
    [null, 'die Leiterin', 'unknown'],
  ],
  [
    'de',
    'German, a verb that reports only with its particle',
    'Am Montag gab es in der Halle „eine große Feier mit Musik“.',
    [null, null, 'unknown'],
  ],
  ['fa', 'Persian', 'نیما سهرابی گفت: «پل را می‌سازیم.»', ['نیما سهرابی', 'نیما سهرابی', 'stated']],
  ['fa', 'Persian, an office', 'سخنگوی شهرداری گفت: «پل را می‌سازیم.»', [null, 'سخنگوی شهرداری', 'unknown']],
  ['ar', 'Arabic', 'وقال سامي حداد: «سنبني الجسر».', ['سامي حداد', 'سامي حداد', 'stated']],
  ['ar', 'Arabic, an office', 'وقال المتحدث الرسمي: «سنبني الجسر».', [null, 'المتحدث الرسمي', 'unknown']],
  ['xx', 'no known language', 'Ann Lind sanoi: “Silta kestää.”', ['Ann Lind', 'Ann Lind', 'inferred']],
];

describe('the speaker of a quotation', () => {
  for (const [language, what, text, ...speakers] of CASES) {
    it(`is read in ${what}`, () => {
      const found = findQuotations(text, { language }).map(({ speaker: { name, mention, basis } }) => [
        name,
        mention === null ? null : text.slice(mention.start, mention.end),
        basis.is,
      ]);
      assert.deepEqual(found, speakers);
    });
  }
});
