import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../../../src/core/quotations/find.ts';

const CLASSES: readonly (readonly [string, string, string?])[] = [
  ['quotation', '“We will build it,” Ann Lind said.'],
  ['quotation', '“No,” Ann Lind said.'],
  ['quotation', 'Ann Lind said: “never again.”'],
  ['quotation', 'A quiet day.\n“The river is rising.”'],
  ['partial', 'Ann Lind said the plan was “a waste of time and money.”'],
  ['partial', 'Ann Lind called the plan “madness.”'],
  ['partial', 'Ann Lind, describing the plan as “madness,” left.'],
  ['scare', 'The “clean” boats were loud.'],
  ['term', 'The so-called “night ferry” runs by day.'],
  ['term', 'It is known as “the crooked bridge” in Osterby.'],
  ['title', 'She sang in the musical “a night in the harbour” for years.'],
  ['title', 'He watched “Osterby Late Tonight” with friends.'],
  ['quotation', 'Ann Lind said, “I like the film ‘Fog’.”'],
  ['quotation', '“I Like It Here,” Ann Lind said.'],
  ['partial', 'Ann Lind vowed to “rip up” the plan.'],
  ['partial', 'Nobody doubted that Ann Lind had “built the harbour alone” and well.'],
  ['title', 'Ferry to ‘Close for Ever’ in May\n“We build,” Ann Lind said.'],
  ['title', 'Der Verein „Osterby Nordlicht“ feierte.', 'de'],
  ['title', 'Das lief im Sender „Radio Osterby“, sagte Jens Lind.', 'de'],
  ['term', 'Die „Nachtfähre“ fährt am Tag.', 'de'],
  ['partial', 'Jens Lind nannte den Plan „Unsinn“.', 'de'],
  ['partial', 'Jens Lind sagte, die Brücke sei „alt und müde“.', 'de'],
  ['quotation', '„Wir bauen“, sagte Jens Lind.', 'de'],
  ['partial', 'Jens Lind klagte. Die Brücke sei „kaputt“.', 'de'],
  ['partial', 'Auf dem Schild stand die Parole „Rettet die Brücke“.', 'de'],
  ['scare', 'Das Prädikat ist „summa cum laude“ in Osterby.', 'de'],
  ['scare', 'It runs “slow boats” at night.'],
];

describe('the class of a passage in marks', () => {
  for (const [expected, text, language = 'en'] of CLASSES) {
    it(`is ${expected} in: ${text.replace('\n', ' ')}`, () => {
      assert.equal(findQuotations(text, { language })[0]?.class, expected);
    });
  }
});
