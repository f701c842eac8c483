import { languageOfWords } from '../core/text/script.ts';

/**
 * Show words that an article prints, in the language that their letters tell.
 *
 * @param language of the article, where it is known
 */
export function showName(element: HTMLElement, words: string, language: string | null): void {
  element.textContent = words;
  const declared = languageOfWords(words, language, document.documentElement.lang);
  if (declared !== undefined) element.lang = declared;
}
