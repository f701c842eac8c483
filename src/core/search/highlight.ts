import type { InterfaceLanguage } from '../strings/strings.ts';
import { readTerms, searched, writeTerms, type Terms } from './terms.ts';

const PARAMETER = 'highlight';

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
