import type { TextRange } from '../text/range.ts';
import type { Alignment } from './align.ts';
import { BESIDE } from './place.ts';
import type { Place } from './place.ts';
import { isMark, occurrences, rangeOf, weightOf } from './words.ts';
import type { Words } from './words.ts';

/**
 * Other places in the new text that could as well be the passage's: the same
 * words, new there (not the partners of other old text), among neighbours that
 * are no less like those of the passage.
 */
export function rivalsOf({ old: passage, now: place }: Place, alignment: Alignment): TextRange[] {
  const { old, now, back } = alignment;
  const ours = agreementBeside(alignment, passage, place);
  return unpairedTwins(old, passage, now, back)
    .filter((other) => isNoWorse(agreementBeside(alignment, passage, other), ours))
    .map(({ start, end }) => rangeOf(now, start, end));
}

/**
 * Whether the place could as well be that of another passage, so that nobody
 * can say which of the two is gone: one of the same words without partners,
 * among neighbours that are no less like those of the place; or one that
 * stands among the very same neighbours, where their number changed.
 */
export function isClaimedTwice({ old: passage, now: place }: Place, alignment: Alignment): boolean {
  const { old, now, ahead } = alignment;
  const ours = agreementBeside(alignment, passage, place);
  const others = unpairedTwins(old, passage, old, ahead);
  if (others.some((other) => isNoWorse(agreementBeside(alignment, other, place), ours))) return true;

  const from = Math.max(0, passage.start - BESIDE);
  const wide = old.forms.slice(from, passage.end + BESIDE);
  const before = occurrences(old, wide);
  if (before.length < 2) return false;
  const after = occurrences(now, wide);
  const sameOfThem = after.indexOf(place.start - (passage.start - from)) === before.indexOf(from);
  return after.length !== before.length || !sameOfThem;
}

/** Where else in `text` the words of `passage` stand, all of them without `partners` there. */
function unpairedTwins(old: Words, passage: TextRange, text: Words, partners: Int32Array): TextRange[] {
  const length = passage.end - passage.start;
  return occurrences(text, old.forms.slice(passage.start, passage.end))
    .filter((start) => partners.subarray(start, start + length).every((partner) => partner === -1))
    .map((start) => ({ start, end: start + length }));
}

/** What the words before and after a passage weigh that stand beside a place too, up to the first difference. */
interface Beside {
  readonly before: number;
  readonly after: number;
}

/** One side that agrees better is enough: the words on the other may be gone. */
function isNoWorse(one: Beside, other: Beside): boolean {
  const isSame = one.before === other.before && one.after === other.after;
  return isSame || one.before > other.before || one.after > other.after;
}

function agreementBeside({ old, now }: Alignment, passage: TextRange, place: TextRange): Beside {
  return {
    before: agreement(neighbours(old, passage.start - 1, -1), neighbours(now, place.start - 1, -1)),
    after: agreement(neighbours(old, passage.end, 1), neighbours(now, place.end, 1)),
  };
}

/** What stands for an end of the text among its neighbours. */
const END = 'end of the text';

/** The next words from `from` in the direction of `step`, marks left out. */
function neighbours({ forms }: Words, from: number, step: 1 | -1): string[] {
  const words: string[] = [];
  for (let at = from; words.length < BESIDE; at += step) {
    const form = forms[at] ?? END;
    if (!isMark(form)) words.push(form);
    if (form === END) break;
  }
  return words;
}

function agreement(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, n) => word !== other[n]);
  const same = differs === -1 ? one : one.slice(0, differs);
  return same.reduce((sum, word) => sum + weightOf(word), 0);
}
