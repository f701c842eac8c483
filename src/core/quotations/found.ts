import type { TextRange } from '../text/range.ts';
import type { QuotationClass, SpeakerKind } from './quotation.ts';

/** How the finder knows something: at which words the text says so, or why it is concluded, or where it looked in vain. */
export type FoundBasis =
  | { readonly is: 'stated'; readonly at: TextRange }
  | { readonly is: 'inferred'; readonly reason: string }
  | { readonly is: 'unknown'; readonly searched: readonly string[] };

/** Whose words a quotation is. Without a name the basis is `unknown`, even where a mention is found. */
export interface FoundSpeaker {
  readonly name: string | null;
  readonly kind: SpeakerKind;
  /** The words beside the quotation that stand for the speaker: a name, *he*, *the report*. */
  readonly mention: TextRange | null;
  readonly basis: FoundBasis;
}

/** The way by which the words came into the article, outermost last. */
export interface FoundVia {
  readonly chain: readonly string[];
  readonly basis: FoundBasis;
}

/** A passage of somebody’s words, as the finder reads it. All ranges count in the article's text. */
export interface FoundQuotation {
  /** One range a run, its marks included, or the dash before it. */
  readonly parts: readonly TextRange[];
  readonly class: QuotationClass;
  readonly speaker: FoundSpeaker;
  /** Where the speaker has no name: the names that an editor will want to choose from, the likeliest first. None where a description stands for the name. */
  readonly candidates: readonly string[];
  readonly cue: TextRange | null;
  readonly via: FoundVia;
  /** Sources that the words inside the marks name. */
  readonly reports: readonly string[];
  /** How sure the finder is of the mention, from 0 to 1. */
  readonly confidence: number;
}
