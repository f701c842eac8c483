import { review } from './en-review.ts';
import type { InterfaceLanguage } from './strings.ts';

export type ReviewStrings = typeof review;

/** The words of the review list, by language: only the development server and the command line need them. */
const REVIEW = { en: review } as const satisfies Record<InterfaceLanguage, ReviewStrings>;

/** The words of the review list in one language. */
export function reviewStrings(language: InterfaceLanguage): ReviewStrings {
  return REVIEW[language];
}
