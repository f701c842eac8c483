import type { TextRange } from '../text/range.ts';
import type { Alignment } from './align.ts';
import { placeOf } from './place.ts';
import type { Place } from './place.ts';
import type { Resolution } from './resolve.ts';
import { isClaimedTwice, rivalsOf } from './rivals.ts';
import type { Selector } from './selector.ts';
import { weigh } from './words.ts';

/** Where a passage stands after an edit, or why that cannot be said. */
export type Following = Resolution | { readonly status: 'changed'; readonly range: TextRange };

/** What partners must weigh in passage and context, so that a few words are not followed on their own. */
const EVIDENCE = 3.5;

/** How much agreement of the context makes up for words of the passage that were edited. */
const CONTEXT = 0.25;

/**
 * Follow a passage through the edit that `alignment` describes.
 *
 * *Found* are the same words, character for character; *changed* are words
 * that were edited, if only their typography, where enough of the passage and
 * of what stands beside it speaks for the place. Anything less is *missing*,
 * and of two places that read alike neither is chosen: *ambiguous*.
 *
 * A selector whose words do not stand at its place in `alignment.before` was
 * made for another text, and is *missing*.
 */
export function follow(selector: Selector, alignment: Alignment): Following {
  const { exact, start, end } = selector;
  const { before, after } = alignment;
  if (before.slice(start, end) !== exact) return { status: 'missing' };
  if (before === after) return { status: 'found', range: { start, end } };

  const place = placeOf(alignment, { start, end });
  if (place === undefined || !isCertain(place, alignment)) return { status: 'missing' };
  const rivals = rivalsOf(place, alignment);
  if (rivals.length > 0 || isClaimedTwice(place, alignment))
    return { status: 'ambiguous', ranges: [place.range, ...rivals] };

  const verbatim = sameWords(selector, place, alignment);
  return verbatim === undefined
    ? { status: 'changed', range: place.range }
    : { status: 'found', range: verbatim };
}

function isCertain({ likeness, context, evidence, old }: Place, alignment: Alignment): boolean {
  // The fewer words a passage has, the more of them agree by chance.
  const enough = Math.min(0.9, 0.8 + 0.6 / weigh(alignment.old, old.start, old.end));
  return evidence >= EVIDENCE && likeness + CONTEXT * context >= enough;
}

/** The place with the passage's own ends, blanks and parts of words included, if it reads the same there. */
function sameWords(
  { exact, start }: Selector,
  place: Place,
  { old, after }: Alignment,
): TextRange | undefined {
  const from = place.range.start + start - (old.ranges[place.old.start]?.start ?? start);
  const range = { start: from, end: from + exact.length };
  return from >= 0 && after.slice(range.start, range.end) === exact ? range : undefined;
}
