import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuotations } from '../../../../src/core/quotations/find.ts';

const CLASSES = [
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
] as const;

describe('the class of a passage in marks', () => {
  for (const [expected, text] of CLASSES) {
    it(`is ${expected} in: ${text.replace('\n', ' ')}`, () => {
      assert.deepEqual(
        findQuotations(text, { language: 'en' }).map((passage) => passage.class),
        [expected],
      );
    });
  }
});
