import type { ArticleQuotation } from '../archive/archive.ts';
import { changeNotice } from '../disclosure/change-notice.ts';
import { correctionsAmong } from '../disclosure/corrections.ts';
import { quotationInWords } from '../disclosure/in-words.ts';
import { miniLines, saidBy, through } from '../disclosure/lines.ts';
import { shownValue, type SlipLine } from '../disclosure/slip.ts';
import { quotationWords } from '../quotations/words.ts';
import type { Strings } from '../strings/strings.ts';

/** What the picture of a quotation shows in previews of links. */
export interface Card {
  readonly words: string;
  /** BCP 47, of the words. */
  readonly language: string;
  readonly speaker: string;
  /** How the speaker and the way of the words are known. */
  readonly known: string;
  /** That the article reads otherwise now, that a correction stands at the words; a line each. */
  readonly notices: readonly string[];
  readonly lines: readonly SlipLine[];
  readonly closing: string;
  /** The archive and the quotation's permalink in it. */
  readonly origin: string;
  /** The whole of it for those who do not see the picture. */
  readonly alternative: string;
}

/** The card of a quotation. */
export function quotationCard(quotation: ArticleQuotation, archive: string, s: Strings): Card {
  const { record, article } = quotation;
  const said = saidBy(quotation, s);
  const way = through(quotation, s);
  const speaker = shownValue(said);
  const words = quotationWords(record);
  return {
    words,
    language: article.record.language,
    speaker,
    known: [
      said.basisWord,
      way.blank ? s.quotation.wayBlank(way.value) : s.quotation.through(shownValue(way), way.basisWord),
    ].join('; '),
    notices: [
      changeNotice(quotation, s) ?? [],
      correctionsAmong(quotation.notes).length === 0 ? [] : s.corrections.atPassageShort,
    ].flat(),
    lines: miniLines(article, s),
    closing: s.sharing.card.closing,
    origin: `${archive}  q/${record.id}`,
    alternative: `${words} — ${speaker}, ${said.basisWord}. ${quotationInWords(quotation, s)}`,
  };
}

const WRITTEN =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Whether the site's own typefaces have the letters of the card: of others a picture would show empty boxes. */
export function canBeDrawn({ words, speaker, lines, origin }: Card): boolean {
  return [words, speaker, origin, ...lines.map(({ value }) => value)].every((text) => WRITTEN.test(text));
}
