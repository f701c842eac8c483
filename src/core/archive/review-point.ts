import type { Basis } from '../basis/basis.ts';
import type { BasedField } from './article.ts';
import type { CellName } from './cells.ts';

/** Why a value is uncertain, the least certain first. */
export const REVIEW_REASONS = ['conflict', 'mojibake', 'inferred', 'speaker', 'unknown'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** What a point of the review list is about. */
export type ReviewSubject =
  | { readonly is: 'field'; readonly field: BasedField }
  | { readonly is: 'relation'; readonly at: number }
  | { readonly is: 'speaker'; readonly quotation: string }
  | { readonly is: 'text' };

/** One uncertain value of an article, for a person to confirm or correct. */
export interface ReviewPoint {
  readonly article: string;
  readonly title: string | null;
  readonly subject: ReviewSubject;
  readonly reason: ReviewReason;
  /** The value as the record has it, in the cells that people fill in; all empty where nothing is known. */
  readonly cells: readonly { readonly name: CellName | 'relation' | 'speaker'; readonly value: string }[];
  /** How the value is known; null for a passage of the text. */
  readonly basis: Basis | null;
  /** How the field is known that the value was inferred from. */
  readonly origin: Basis | null;
  /** Other readings of the value, or who else may have spoken, as they would be written. */
  readonly proposals: readonly { readonly value: string; readonly basis: Basis | null }[];
  /** The passage that is meant; null where the value is not about one. */
  readonly words: string | null;
  /** How sure the finder was of a speaker, from 0 to 1; otherwise null. */
  readonly confidence: number | null;
}

/** What a point is made of, before it is known which article it belongs to. */
export type ReviewFinding = Omit<ReviewPoint, 'article' | 'title'>;

/** Whether a person has settled how a value is known, so that it need not be asked again. */
export function isSettled(basis: Basis): boolean {
  if (basis.is === 'unknown') return basis.searched.some((place) => /, \d{4}-\d{2}-\d{2}$/.test(place));
  return basis.is === 'supplied' || basis.is === 'documented';
}
