import type { InterfaceLanguage, Strings } from './strings.ts';

/** Each language apart, so that a reader's browser loads one. */
const SEARCH: Readonly<Record<InterfaceLanguage, () => Promise<{ readonly search: Strings['search'] }>>> = {
  en: () => import('./en/search.ts'),
  de: () => import('./de/search.ts'),
  fa: () => import('./fa/search.ts'),
};

/** The words of the search in the language of a page (`<html lang>`). */
export async function searchStrings(language: InterfaceLanguage): Promise<Strings['search']> {
  return (await SEARCH[language]()).search;
}

const PASSAGE: Readonly<
  Record<InterfaceLanguage, () => Promise<{ readonly passage: Strings['sharing']['passage'] }>>
> = {
  en: () => import('./en/passage.ts'),
  de: () => import('./de/passage.ts'),
  fa: () => import('./fa/passage.ts'),
};

/** The words of the tools for selected words, likewise. */
export async function passageStrings(language: InterfaceLanguage): Promise<Strings['sharing']['passage']> {
  return (await PASSAGE[language]()).passage;
}

/** The interface language that a page declares; English where it declares another. */
export function interfaceLanguage(declared: string): InterfaceLanguage {
  return declared in SEARCH ? (declared as InterfaceLanguage) : 'en'; // a key of SEARCH, as was just asked
}
