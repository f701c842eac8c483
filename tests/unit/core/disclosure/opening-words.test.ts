import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openingWords } from '../../../../src/core/disclosure/opening-words.ts';

const LETTERS = { face: 'serif', size: 10 } as const;

describe('the opening words of a quotation', () => {
  it('are all of them where there is room', () => {
    assert.equal(openingWords('“The lamps stay lit.”', 1000, LETTERS), '“The lamps stay lit.”');
  });

  it('say that they go on, inside the marks', () => {
    assert.match(openingWords(`“${'The lamps stay lit. '.repeat(9)}”`, 200, LETTERS), /^“The lamps.* …”$/);
    assert.match(openingWords(`«${'چراغ‌ها روشن می‌مانند. '.repeat(9)}»`, 200, LETTERS), /^«چراغ.* …»$/);
  });
});
