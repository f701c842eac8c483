import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canBeDrawn, quotationCard, type Card } from '../../../../src/core/exports/card.ts';
import { strings } from '../../../../src/core/strings/strings.ts';
import { sampleArchive, sampleItem } from '../../sample.ts';

function cardOf(words: string, speaker: string | null): Card {
  const quoted = [{ id: 'abc1234', words, speaker }];
  const [quotation] = sampleArchive([sampleItem('a', [`${words} said Ines Holt.`], { quoted })]).quotations;
  assert.ok(quotation);
  return quotationCard(quotation, 'Sample', strings('en'));
}

describe('the card of a quotation', () => {
  it('has every line of the small slip, and whose words they are with how that is known', () => {
    const card = cardOf('“We counted,”', 'Ines Holt');
    assert.deepEqual(
      card.lines.map(({ label }) => label),
      ['From', 'Dated', 'By', 'About', 'Relation'],
    );
    assert.equal(card.speaker, 'Ines Holt');
    assert.match(card.known, /^stated; /);
    assert.match(card.origin, /q\/abc1234$/);
  });

  it('says in words what the picture shows, with the disclosure', () => {
    assert.match(
      cardOf('“We counted,”', null).alternative,
      /^“We counted,” — not named, unknown\. \[Publisher not named in the text; .+\]$/,
    );
  });

  it('is not drawn in a script that the typefaces lack, which would show empty boxes', () => {
    assert.ok(canBeDrawn(cardOf('“We counted šđ, Ωμέγα, Мы – 12 €,”', 'Ines Holt')));
    assert.ok(canBeDrawn(cardOf('«سلاحی که می‌خواهم»', 'Ines Holt')));
    assert.ok(!canBeDrawn(cardOf('「私たちは数えた」', 'Ines Holt')));
  });
});
