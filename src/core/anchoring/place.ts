import type { TextRange } from '../text/range.ts';
import type { Alignment } from './align.ts';
import { grow } from './grow.ts';
import { rangeOf, weigh } from './words.ts';

/** Where most of a passage's words went, and how much speaks for it. */
export interface Place {
  /** The place in the text after the edit, in UTF-16 code units. */
  readonly range: TextRange;
  /** The words of the passage, as indexes of `old`; end exclusive. */
  readonly old: TextRange;
  /** The words of the place, as indexes of `now`; end exclusive. */
  readonly now: TextRange;
  /** Share of the words of passage and place together that are partners, by weight: 0 to 1. */
  readonly likeness: number;
  /** Share of what stands beside the passage that stands beside the place, by weight: 0 to 1. */
  readonly context: number;
  /** What the partners in passage and context weigh together. */
  readonly evidence: number;
}

/** How many words on each side of a passage are asked whether they agree. */
export const BESIDE = 6;

/** How many words may come in between before a neighbour no longer stands beside. */
const NEAR = 20;

/** What a word that came into a passage costs, as a share of its weight. */
const INSERTED = 0.5;

/** Where the passage at `range` of the old text went; undefined where none of its words have partners. */
export function placeOf(alignment: Alignment, range: TextRange): Place | undefined {
  const { old, now } = alignment;
  const outside = (at: number): number => neighbourAt(alignment, at)?.partner ?? NOBODY;
  const passage = wordsIn(alignment, range);
  const core = densest(alignment, passage);
  if (core === undefined) return undefined;

  const lostBefore = weigh(old, passage.start, core.first);
  const lostAfter = weigh(old, core.last + 1, passage.end);
  const place = {
    start: grow(alignment, core.start, outside(passage.start - 1), lostBefore, -1),
    end: grow(alignment, core.end - 1, outside(passage.end), lostAfter, 1) + 1,
  };
  const both = weigh(old, passage.start, passage.end) + weigh(now, place.start, place.end);
  const { asked, agreed } = contextOf(alignment, passage, place);
  return {
    range: rangeOf(now, place.start, place.end),
    old: passage,
    now: place,
    likeness: (2 * core.weight) / both,
    context: agreed / asked,
    evidence: core.weight + agreed,
  };
}

/** The words that `range` of the old text touches, as indexes; end exclusive. */
function wordsIn({ old: { ranges } }: Alignment, range: TextRange): TextRange {
  const start = firstIndex(ranges, (word) => word.end > range.start);
  return {
    start,
    end: Math.max(
      start,
      firstIndex(ranges, (word) => word.start >= range.end),
    ),
  };
}

/** Index of the first range that `passes`, as do all after it. */
function firstIndex(ranges: readonly TextRange[], passes: (range: TextRange) => boolean): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined || passes(range)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The stretch of the new text in which the words of the passage stand together; indexes of `now`. */
interface Core extends TextRange {
  /** The first and the last word of the passage that have partners in it, as indexes of `old`. */
  readonly first: number;
  readonly last: number;
  /** What these partners weigh. */
  readonly weight: number;
}

function densest({ ahead, back, now }: Alignment, passage: TextRange): Core | undefined {
  const partners = ahead
    .slice(passage.start, passage.end)
    .filter((at) => at !== -1)
    .sort();
  const best = heaviest(now, partners);
  const inside = partners.filter((at) => at >= best.start && at < best.end);
  if (inside.length === 0) return undefined;
  const olds = inside.map((at) => back[at] ?? -1).sort();
  return {
    ...best,
    first: olds[0] ?? 0,
    last: olds.at(-1) ?? 0,
    weight: inside.reduce((sum, at) => sum + weigh(now, at, at + 1), 0),
  };
}

/** The stretch in which `partners`, ascending, weigh most against the words between them. */
function heaviest(now: Alignment['now'], partners: Int32Array): TextRange {
  let best = { start: 0, end: 0 };
  let most = 0;
  let start = 0;
  let value = 0;
  let next = 0;
  for (const at of partners) {
    value -= INSERTED * weigh(now, next, at);
    if (value <= 0) {
      start = at;
      value = 0;
    }
    value += weigh(now, at, at + 1);
    next = at + 1;
    if (value > most) {
      most = value;
      best = { start, end: next };
    }
  }
  return best;
}

/** What stands beside the passage, and how much of it stands beside the place, by weight. */
function contextOf(
  alignment: Alignment,
  passage: TextRange,
  place: TextRange,
): { readonly asked: number; readonly agreed: number } {
  const near = NEAR + passage.end - passage.start;
  let asked = 0;
  let agreed = 0;
  const ask = (at: number, distanceOf: (partner: number) => number): void => {
    const neighbour = neighbourAt(alignment, at);
    if (neighbour === undefined) return;
    asked += neighbour.weight;
    const distance = distanceOf(neighbour.partner);
    if (neighbour.partner !== NOBODY && distance > 0 && distance <= near) agreed += neighbour.weight;
  };
  for (let n = 0; n < BESIDE; n++) {
    ask(passage.start - 1 - n, (partner) => place.start - partner);
    ask(passage.end + n, (partner) => partner - place.end + 1);
  }
  return { asked, agreed };
}

/** A word has no partner. Not -1, which is the end before the first word. */
const NOBODY = -2;

/** A word of the old text with its partner; the two ends of the texts count as words and are partners. */
function neighbourAt(
  { ahead, old, now }: Alignment,
  at: number,
): { readonly weight: number; readonly partner: number } | undefined {
  if (at === -1) return { weight: 1, partner: -1 };
  if (at === ahead.length) return { weight: 1, partner: now.forms.length };
  const partner = ahead[at];
  if (partner === undefined) return undefined;
  return { weight: weigh(old, at, at + 1), partner: partner === -1 ? NOBODY : partner };
}
