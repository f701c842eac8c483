import type { Article } from '../archive/archive.ts';
import type { Strings } from '../strings/strings.ts';

/** Signs of the text, at most, that stand in for a headline. */
const OPENING = 48;

/** An article's title; one without a headline is told from others by its first words. */
export function titleOf({ record, text }: Article, s: Strings): string {
  return record.title ?? s.article.untitled(opening(text));
}

/** An article's title as it is shown: in square brackets where the text does not print it. */
export function shownTitle(article: Article, s: Strings): string {
  const title = titleOf(article, s);
  return article.record.basis.title.is === 'stated' ? title : `[${title}]`;
}

/** The first words of a text, cut at a word or at the end of the first paragraph. */
function opening(text: string): string {
  const [first = ''] = text.split('\n', 1);
  return first.length <= OPENING ? first : `${first.slice(0, OPENING + 1).replace(/\s\S*$/u, '')} …`;
}
