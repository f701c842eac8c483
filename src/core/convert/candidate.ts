import type { HomeAs } from '../archive/conversion.ts';
import type { Signs } from './block-signs.ts';

/** A block as far as the choice of the body asks for it. */
export interface Candidate {
  readonly text: string;
  readonly signs: Signs;
  /** What its words alone say that it is. */
  readonly furniture: HomeAs | null;
  /** What it reads as, if as one of these. */
  readonly field: 'byline' | 'dated' | null;
  /** Whether it begins with the name of someone who is credited. */
  readonly aboutCredited: boolean;
}

/** Evidence of one block, in the light of its neighbours. */
export interface Weighed extends Signs {
  /** Above 0 for the article's text, below 0 for anything else. */
  readonly score: number;
  /** The same whatever stands around it. */
  readonly alone: number;
  /** Whether the block leaves the text even from among paragraphs. */
  readonly out: boolean;
}
