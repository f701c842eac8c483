import { de } from './de/index.ts';
import { en, type Strings } from './en/index.ts';
import { fa } from './fa/index.ts';

export type { Strings };

/** The words of the interface, by language. A language is complete or does not compile. */
const LANGUAGES = { en, de, fa } as const satisfies Record<string, Strings>;

export type InterfaceLanguage = keyof typeof LANGUAGES;

/** The languages in which the interface can be shown (BCP 47). */
export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES) as InterfaceLanguage[]; // the keys of LANGUAGES

/** The words of the interface in one language. */
export function strings(language: InterfaceLanguage): Strings {
  return LANGUAGES[language];
}
