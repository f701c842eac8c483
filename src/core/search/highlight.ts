import type { InterfaceLanguage } from '../strings/strings.ts';
import { foldText } from '../text/fold.ts';
import { allSpellings, type Spellings } from './spellings.ts';
import { readTerms, searched, writeTerms, type Terms } from './terms.ts';

const PARAMETER = 'highlight';

/** Terms with the other declared spellings of their words, so that an article can mark them without knowing those. */
export function inAllSpellings(terms: Terms, spellings: Spellings): Terms {
  const words = terms.words.flatMap((word) => [word, ...otherSpellings(word, spellings)]);
  const phrases = terms.phrases.flatMap((phrase) => [phrase, ...otherSpellings(phrase, spellings)]);
  return { ...terms, words: [...new Set(words)], phrases: [...new Set(phrases)] };
}

function otherSpellings(term: string, spellings: Spellings): string[] {
  const folded = foldText(term);
  return allSpellings(folded, spellings).filter((spelling) => spelling !== folded);
}

/** The address of an article, or of a place in it, that asks for the terms to be marked there. */
export function highlightAddress(url: string, terms: Terms, elementId?: string): string {
  const parameters =
    searched(terms).length === 0
      ? ''
      : `?${new URLSearchParams({ [PARAMETER]: writeTerms(terms) }).toString()}`;
  return url + parameters + (elementId === undefined ? '' : `#${elementId}`);
}

/** The terms that an article's address asks to have marked; null where it asks for none. */
export function readHighlight(parameters: URLSearchParams, language: InterfaceLanguage): Terms | null {
  const terms = readTerms(parameters.get(PARAMETER) ?? '', language);
  return searched(terms).length === 0 ? null : terms;
}
