import { search } from './en-search.ts';
import type { InterfaceLanguage, Strings } from './strings.ts';

/** The words of the search alone, by language: all that a reader's browser has to load. */
const SEARCH = { en: search } as const satisfies Record<InterfaceLanguage, Strings['search']>;

/** The words of the search in the language of a page (`<html lang>`). */
export function searchStrings(language: InterfaceLanguage): Strings['search'] {
  return SEARCH[language];
}

/** The interface language that a page declares; English where it declares another. */
export function interfaceLanguage(declared: string): InterfaceLanguage {
  return declared in SEARCH ? (declared as InterfaceLanguage) : 'en'; // a key of SEARCH, as was just asked
}
