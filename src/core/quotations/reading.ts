import type { TextRange } from '../text/range.ts';
import { findIntroductions } from './documents.ts';
import type { Introduction } from './documents.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readNames } from './names.ts';
import type { Names } from './names.ts';
import type { Run } from './runs.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A text, read once: what the questions about its quotations are asked of. */
export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** The tokens of each paragraph. */
  readonly paragraphs: readonly (readonly Token[])[];
  readonly names: Names;
  /** Whether any passage stands in double marks, so that single ones mean less. */
  readonly quotesDouble: boolean;
  readonly introductions: readonly Introduction[];
}

/** A run's place among the tokens of its paragraph. */
export interface Place {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Index of the run among `tokens`. */
  readonly index: number;
}

/** Read a text whose quoted runs are known. */
export function readText(
  text: string,
  lexicon: Lexicon,
  paragraphs: readonly TextRange[],
  runs: readonly Run[],
): Reading {
  const runsOf = Map.groupBy(runs, ({ paragraph }) => paragraph);
  const tokens = paragraphs.map((range, paragraph) => tokenise(text, range, runsOf.get(paragraph) ?? []));
  return {
    text,
    lexicon,
    paragraphs: tokens,
    quotesDouble: runs.some(
      ({ start }) => !/['‘‚‹]/u.test(text.charAt(start)) || /['‘]/u.test(text.charAt(start + 1)),
    ),
    names: readNames(tokens, lexicon),
    introductions: tokens.flatMap((paragraph) => findIntroductions(paragraph, lexicon)),
  };
}

/** The place of each run, in the order of `runs`. */
export function placesOf(reading: Reading, runs: readonly Run[]): Place[] {
  const indexOf = new Map<number, number>();
  for (const tokens of reading.paragraphs) {
    tokens.forEach((token, index) => {
      if (token.kind === 'run') indexOf.set(token.start, index);
    });
  }
  return runs.map(({ start, paragraph }) => ({
    paragraph,
    tokens: reading.paragraphs[paragraph] ?? [],
    index: indexOf.get(start) ?? 0,
  }));
}
