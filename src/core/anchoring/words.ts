import { fold } from '../text/fold.ts';
import type { TextRange } from '../text/range.ts';

/** A text cut into words and marks, in the form in which they are compared. */
export interface Words {
  /** The folded words, in order; a run of one mark (`...`) is one of them. */
  readonly forms: readonly string[];
  /** Where each stands in the printed text, in UTF-16 code units. */
  readonly ranges: readonly TextRange[];
  /** How much all words before the one of that index weigh together; one entry more than there are words. */
  readonly weightBefore: Float64Array;
  /** The indexes at which each form stands, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

// Scripts that leave no blanks between words are taken character by character.
const UNDIVIDED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WORD = new RegExp(
  `[${UNDIVIDED}]\\p{M}*|(?:(?![${UNDIVIDED}])[\\p{L}\\p{N}\\p{M}])+|([^\\p{L}\\p{N}\\p{M}\\s])\\1*`,
  'gu',
);

/** Cut `text` into words. Two spellings that a reader takes for the same word have one form. */
export function wordsOf(text: string): Words {
  const folded = fold(text);
  const forms: string[] = [];
  const ranges: TextRange[] = [];
  for (const match of folded.text.matchAll(WORD)) {
    // Typewriters write a long dash as two short ones.
    forms.push(match[1] === '-' ? '-' : match[0]);
    ranges.push(folded.toSource({ start: match.index, end: match.index + match[0].length }));
  }
  return { forms, ranges, weightBefore: sums(forms), places: placesOf(forms) };
}

/** How much the words from `from` up to, not including, `to` weigh: a mark 0.1, a long word 1. */
export function weigh({ weightBefore }: Words, from: number, to: number): number {
  return (weightBefore[to] ?? 0) - (weightBefore[from] ?? 0);
}

/** Where the words `run` stand in `words`, one after the other, as indexes of the first. */
export function occurrences(words: Words, run: readonly string[]): number[] {
  const [first] = run;
  const candidates = first === undefined ? [] : (words.places.get(first) ?? []);
  return candidates.filter((at) => run.every((form, n) => words.forms[at + n] === form));
}

/** What agreement on one word is worth: short words are mostly the small change of grammar, and stand anywhere. */
export function weightOf(form: string): number {
  return isMark(form) ? 0.1 : Math.min(1, 0.2 + 0.16 * form.length);
}

/** Whether `form` is punctuation or another sign without a letter or a digit. */
export function isMark(form: string): boolean {
  return !/[\p{L}\p{N}]/u.test(form);
}

/** The stretch of the printed text from the word at `from` up to, not including, that at `to`. */
export function rangeOf({ ranges }: Words, from: number, to: number): TextRange {
  return { start: ranges[from]?.start ?? 0, end: ranges[to - 1]?.end ?? 0 };
}

function sums(forms: readonly string[]): Float64Array {
  const weightBefore = new Float64Array(forms.length + 1);
  let sum = 0;
  for (const [at, form] of forms.entries()) weightBefore[at + 1] = sum += weightOf(form);
  return weightBefore;
}

function placesOf(forms: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, form] of forms.entries()) {
    const known = places.get(form);
    if (known === undefined) places.set(form, [at]);
    else known.push(at);
  }
  return places;
}
