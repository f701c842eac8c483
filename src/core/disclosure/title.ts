import type { Article } from '../archive/archive.ts';
import type { Strings } from '../strings/strings.ts';

/** Signs of the text, at most, that stand in for a headline. */
const OPENING = 48;

/** An article's title; one without a headline is told from others by its first words. */
export function titleOf({ record, text }: Article, s: Strings): string {
  return record.title ?? s.article.untitled(openingOf(text, OPENING));
}

/** The language of what `titleOf` gives: the text's own, or the interface's where it stands in for a headline. */
export function titleLanguage({ record }: Article, s: Strings): string {
  return record.title === null ? s.language : record.language;
}

/** An article's title as it is shown: in square brackets where the text does not print it. */
export function shownTitle(article: Article, s: Strings): string {
  const title = titleOf(article, s);
  return article.record.basis.title.is === 'stated' ? title : `[${title}]`;
}

/** The first words of a text, at most `most` characters: cut at a word, or at the end of the first paragraph. */
export function openingOf(text: string, most: number): string {
  const [first = ''] = text.split('\n', 1);
  return first.length <= most ? first : `${first.slice(0, most + 1).replace(/\s\S*$|\p{Cs}$/u, '')} …`;
}
