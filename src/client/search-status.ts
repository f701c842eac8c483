import type { Findings } from '../core/search/find.ts';
import type { HitGroup } from '../core/search/hits.ts';
import { LONGEST_TEXT } from '../core/search/query.ts';
import { searched } from '../core/search/terms.ts';
import type { Strings } from '../core/strings/strings.ts';

/** “**8 passages in 3 articles**, 4 of them quotations.” */
export function statusNodes(
  found: number,
  groups: readonly HitGroup[],
  s: Strings['search'],
): (Node | string)[] {
  const hits = groups.flatMap((group) => group.hits);
  const quotations = hits.filter(({ kind }) => kind === 'quotation').length;
  // Passages are known of loaded articles only, and nothing is loaded that is not shown.
  const counts = groups.length === found && hits.length > 0;

  const strong = document.createElement('strong');
  strong.textContent = counts ? s.passages(hits.length, found) : s.articles(found);
  return [
    strong,
    counts ? s.ofThemQuotations(quotations) : groups.length < found ? s.shown(groups.length) : '',
  ];
}

/** What the reader has to be told about an answer, a sentence or two each. */
export function messagesAbout(
  { articles, terms, notFound }: Findings,
  cut: boolean,
  s: Strings['search'],
): string[] {
  const rest = searched(terms);
  return [
    ...(cut ? [s.cut(LONGEST_TEXT)] : []),
    ...(terms.leftOut.length > 0 ? [s.leftOut(terms.leftOut)] : []),
    ...(notFound.length > 0 ? [s.notFound(notFound)] : []),
    ...(notFound.length > 0 && articles.length > 0 ? [s.shownWithout(rest)] : []),
    ...(notFound.length === 0 && articles.length === 0 && rest.length > 1 ? [s.nothingTogether] : []),
    ...(articles.length === 0 ? [s.advice] : []),
  ];
}
