import { canPair, pair } from './pairing.ts';
import type { Pairing } from './pairing.ts';

/** Words at either end of an agreement that are left to `fillGaps`, at most. */
const HELD = 32;

/**
 * Pair runs of `length` words that stand exactly once in either text, wherever
 * they moved to.
 *
 * Of runs that overlap only the middle is paired, and what goes on from partners
 * or from an end of both texts. The last words may agree by chance: where a
 * sentence is gone whose neighbour begins alike, they are the neighbour's. Runs are compared by a rolling hash first.
 */
export function pairUniqueRuns(pairing: Pairing, length: number): void {
  for (const { at, there, words } of agreements(pairing, length)) {
    const isBegun = agreesBefore(pairing, at, there);
    const isEnded = agreesAfter(pairing, at + words - 1, there + words - 1);
    const held = isBegun || isEnded ? HELD : Math.min(HELD, (words - 1) >> 1);
    for (let n = isBegun ? 0 : held; n < words - (isEnded ? 0 : held); n++)
      if (canPair(pairing, at + n, there + n)) pair(pairing, at + n, there + n);
  }
}

function agreesBefore({ ahead }: Pairing, at: number, there: number): boolean {
  return there === 0 ? at === 0 : ahead[at - 1] === there - 1;
}

function agreesAfter({ ahead, back }: Pairing, at: number, there: number): boolean {
  return there === back.length - 1 ? at === ahead.length - 1 : ahead[at + 1] === there + 1;
}

/** Stretches of the two texts that unique runs make agree. */
interface Agreement {
  readonly at: number;
  readonly there: number;
  /** How many words they are long. */
  words: number;
}

function agreements(pairing: Pairing, length: number): Agreement[] {
  const found: Agreement[] = [];
  const places = uniqueRuns(pairing.now, length);
  for (const [hash, at] of uniqueRuns(pairing.old, length)) {
    const there = places.get(hash) ?? TWICE;
    if (at === TWICE || there === TWICE || !isFree(pairing, at, there, length)) continue;

    const last = found.at(-1);
    const overlaps = last !== undefined && there - at === last.there - last.at && at <= last.at + last.words;
    if (overlaps) last.words = at + length - last.at;
    else found.push({ at, there, words: length });
  }
  return found;
}

const TWICE = -1;
const FACTOR = 0x01000193;

/** The place of each run by its hash, or `TWICE`. */
function uniqueRuns(words: Int32Array, length: number): Map<number, number> {
  let leaving = 1;
  for (let n = 0; n < length; n++) leaving = Math.imul(leaving, FACTOR);

  const places = new Map<number, number>();
  let hash = 0;
  for (let end = 0; end < words.length; end++) {
    hash = (Math.imul(hash, FACTOR) + spread(words[end])) | 0;
    if (end >= length) hash = (hash - Math.imul(spread(words[end - length]), leaving)) | 0;
    if (end >= length - 1) places.set(hash, places.has(hash) ? TWICE : end - length + 1);
  }
  return places;
}

/** Neighbouring numbers far apart, so that sums of them seldom meet. */
function spread(word = 0): number {
  return Math.imul(word + 1, 0x9e3779b1);
}

function isFree(pairing: Pairing, at: number, there: number, length: number): boolean {
  for (let n = 0; n < length; n++) if (!canPair(pairing, at + n, there + n)) return false;
  return true;
}
