import type { Article, ArticleQuotation, Note } from '../archive/archive.ts';
import type { Term, VocabularyName } from '../archive/vocabulary.ts';
import { articleNotices, correctedWords, quotationNotices } from '../disclosure/corrections.ts';
import { by, miniLines, outletLines, quotationLines, saidBy } from '../disclosure/lines.ts';
import { lineInWords, shownValue, type SlipLine } from '../disclosure/slip.ts';
import { openingOf, shownTitle, titleLanguage } from '../disclosure/title.ts';
import { quotationWords } from '../quotations/words.ts';
import type { Strings } from '../strings/strings.ts';
import type { FeedEntry } from './feed.ts';

/** Characters of an article's text, at most, that a feed gives. */
const OPENING = 300;

/** An article in a feed: its slip and how it begins. */
export function articleEntry(article: Article, address: string, s: Strings): FeedEntry {
  const { language, added } = article.record;
  return {
    address,
    title: shownTitle(article, s),
    titleLanguage: titleLanguage(article, s),
    updated: added,
    author: author(by(article, s)),
    disclosure: slip(miniLines(article, s), articleNotices(article, s), s.slip.closing),
    printed: { text: openingOf(article.text, OPENING), language },
    note: null,
  };
}

/** A quotation in a feed: its slip, what else stands beside the words, and the words. */
export function quotationEntry(quotation: ArticleQuotation, address: string, s: Strings): FeedEntry {
  const { record, article } = quotation;
  const { language, added } = article.record;
  const speaker = saidBy(quotation, s);
  return {
    address,
    title: s.quotation.title(shownValue(speaker), speaker.basisWord, record.id),
    titleLanguage: s.language,
    updated: added,
    author: author(speaker),
    disclosure: slip(quotationLines(quotation, s), quotationNotices(quotation, s), s.slip.closing),
    printed: { text: quotationWords(record), language },
    note: null,
  };
}

/** A correction in a feed: the slip of what it corrects, the words as printed, and the correction as Markdown. */
export function correctionEntry(
  note: Note,
  address: string,
  vocabularies: ReadonlyMap<VocabularyName, readonly Term[]>,
  s: Strings,
): FeedEntry {
  const { record, article, outlet } = note;
  const words = correctedWords(note);
  return {
    address,
    title: s.corrections.entry(article === null ? (outlet?.record.name ?? '') : shownTitle(article, s)),
    titleLanguage: s.language,
    updated: record.modified ?? record.date,
    author: record.by,
    disclosure: [
      ...(article === null ? [] : slip(miniLines(article, s), [], s.slip.closing)),
      ...(outlet === null ? [] : slip(outletLines(outlet, vocabularies, s), [], s.slip.closingOutlet)),
    ],
    printed: words === null ? null : { text: words, language: article?.record.language ?? 'und' },
    note: { text: record.body, language: record.language ?? s.language },
  };
}

/** The slip as text, a line a value, under what stands beside the words. */
function slip(lines: readonly SlipLine[], notices: readonly string[], closing: string): string[] {
  return [...notices, ...lines.map(lineInWords), closing];
}

/** A name as the slip knows it: one that the text does not print keeps its brackets and says how it is known. */
function author(line: SlipLine): string {
  return line.bracketed ? `${shownValue(line)} (${line.basisWord})` : line.value;
}
