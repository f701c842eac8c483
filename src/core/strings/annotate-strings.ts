import { annotate } from './en-annotate.ts';
import type { InterfaceLanguage } from './strings.ts';

export type AnnotateStrings = typeof annotate;

/** The words for writing notes, by language: only the development server needs them. */
const ANNOTATE: Partial<Record<InterfaceLanguage, AnnotateStrings>> = { en: annotate };

/** The words for writing notes in one language; in English where they are not translated. */
export function annotateStrings(language: InterfaceLanguage): AnnotateStrings {
  return ANNOTATE[language] ?? annotate;
}
