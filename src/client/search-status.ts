import { asksAnything } from '../core/search/ask.ts';
import type { Findings } from '../core/search/find.ts';
import type { HitGroup } from '../core/search/hits.ts';
import { nearest, type WordList } from '../core/search/nearest.ts';
import { LONGEST_TEXT, type Query } from '../core/search/query.ts';
import type { Spellings } from '../core/search/spellings.ts';
import { searched } from '../core/search/terms.ts';
import type { Strings } from '../core/strings/strings.ts';
import { addressOf } from './search-results.ts';

/** “**8 passages in 3 articles**, 4 of them quotations.” */
export function statusNodes(
  { articles: { length: found }, portion, atMost }: Findings,
  groups: readonly HitGroup[],
  page: number,
  s: Strings['search'],
): (Node | string)[] {
  const hits = groups.flatMap((group) => group.hits);
  const quotations = hits.filter(({ kind }) => kind === 'quotation').length;
  // Passages are known of loaded articles only, and nothing is loaded that is not shown.
  const counts = groups.length === found && hits.length > 0;

  const strong = document.createElement('strong');
  const articles = atMost ? s.articlesAtMost(found) : s.articles(found);
  strong.textContent = counts ? s.passages(hits.length, found) : articles;
  if (atMost && !counts) return [strong];
  if (counts) return [strong, s.ofThemQuotations(quotations)];
  const first = (page - 1) * portion;
  return found <= portion ? [strong] : [strong, ' ', s.portion(first + 1, first + groups.length, found)];
}

/** What is said where no article is shown. */
export function emptyStatus(query: Query, { terms, notFound }: Findings, s: Strings['search']): string {
  return notFound.length > 0 || asksAnything(query, terms) ? s.nothing : s.notSearched;
}

/** What an answer is told of beside what was found. */
interface AboutPage {
  /** The question was too long. */
  readonly cut: boolean;
  /** The address chose what there is not. */
  readonly choiceUnknown: boolean;
  /** Of as many articles loaded for this page … */
  readonly looked: number;
  /** … as many answer. */
  readonly answering: number;
}

/** What the reader has to be told about an answer, a sentence or two each. */
export function messagesAbout(
  { articles, terms, atMost, notFound }: Findings,
  { cut, choiceUnknown, looked, answering }: AboutPage,
  s: Strings['search'],
): string[] {
  const rest = searched(terms);
  return [
    ...(cut ? [s.cut(LONGEST_TEXT)] : []),
    ...(choiceUnknown ? [s.choiceUnknown] : []),
    ...(terms.leftOut.length > 0 ? [s.leftOut(terms.leftOut)] : []),
    ...(terms.excluded.length > 0 ? [s.without(terms.excluded)] : []),
    ...(atMost ? [s.phrasesLater(looked, answering)] : []),
    ...(notFound.length > 0 ? [s.notFound(notFound)] : []),
    ...(notFound.length > 0 && articles.length > 0 ? [s.shownWithout(rest)] : []),
    ...(notFound.length === 0 && articles.length === 0 && rest.length > 1 ? [s.nothingTogether] : []),
    ...(articles.length === 0 && rest.length + notFound.length > 0 ? [s.advice] : []),
  ];
}

/** Below this many articles a word may have been misspelled. */
export const FEW = 3;

/** “Did you mean **Mogheisi**?”, a link that asks for it; null where no word is near. */
export function didYouMean(
  query: Query,
  { terms, notFound }: Findings,
  known: WordList,
  spellings: Spellings,
  s: Strings['search'],
): Node | null {
  let text = query.text;
  for (const word of new Set([...notFound, ...terms.words])) {
    const meant = nearest(word, known, spellings);
    if (meant !== null) text = text.replace(word, meant);
  }
  if (text === query.text) return null;
  const link = document.createElement('a');
  link.href = addressOf({ ...query, text, page: 1 });
  link.dir = 'auto';
  link.textContent = text;
  const sentence = document.createDocumentFragment();
  sentence.append(`${s.didYouMean}: `, link);
  return sentence;
}
