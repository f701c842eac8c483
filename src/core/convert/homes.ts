import type { Home, HomeAs } from '../archive/conversion.ts';
import { CONTROLS } from '../text/controls.ts';

/** A stretch of the seed and what became of it: UTF-16 code units, end exclusive. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly as: HomeAs;
}

/**
 * The homes of everything that leaves the text: the claimed stretches, a byte
 * order mark, and all control characters, which part a claim that holds them.
 *
 * `claims` are in the order of the seed and do not overlap.
 */
export function homesOf(seed: string, claims: readonly Claim[]): Home[] {
  const marks: Claim[] = seed.startsWith('\ufeff') ? [{ start: 0, end: 1, as: 'byte-order-mark' }] : [];
  const controls = Array.from(seed.matchAll(CONTROLS), ({ index, 0: { length } }): Claim => ({
    start: index,
    end: index + length,
    as: 'control-character',
  }));
  const fixed = [...marks, ...controls];
  const parts = claims.flatMap((claim) => {
    const inside = fixed.filter(({ start }) => start >= claim.start && start < claim.end);
    return inside.length === 0 ? [claim] : without(claim, inside);
  });
  return [...fixed, ...parts]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, as }) => ({ start, end, text: seed.slice(start, end), as }));
}

/** The parts of `claim` between `holes`. */
function without(claim: Claim, holes: readonly Claim[]): Claim[] {
  const starts = [claim.start, ...holes.map(({ end }) => end)];
  return starts
    .map((start, at) => ({ ...claim, start, end: holes[at]?.start ?? claim.end }))
    .filter(({ start, end }) => start < end);
}
