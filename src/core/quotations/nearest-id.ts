import { readId } from './id.ts';

/** Which quotation somebody means by an id that was typed. */
export type MeantId =
  | { readonly is: 'known'; readonly id: string }
  /** `mistyped` where the check character contradicts the rest; `nearest` to propose, where one is like it. */
  | { readonly is: 'unknown'; readonly mistyped: boolean; readonly nearest: string | undefined };

/** Wrong characters up to which an id is like another. */
const LIKE = 2;

/**
 * Find the id that was typed among those that are known; o, i and l are read
 * as the digits that they look like.
 */
export function meantId(typed: string, known: readonly string[]): MeantId {
  const read = readId(typed);
  const text = read.is === 'id' ? read.id : read.is === 'mistyped' ? read.read : typed.trim().toLowerCase();
  if (known.includes(text)) return { is: 'known', id: text };

  const candidates = known
    .map((id) => ({ id, distance: distance(text, id) }))
    .filter((candidate) => candidate.distance <= LIKE)
    .sort((a, b) => a.distance - b.distance);
  return { is: 'unknown', mistyped: read.is === 'mistyped', nearest: candidates[0]?.id };
}

/**
 * How many characters must be put in, taken out, replaced or exchanged with
 * their neighbour to make `one` of `other`; `LIKE + 1` stands for more than that.
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (optimal string alignment)
 */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > LIKE) return LIKE + 1;
  let twoBefore: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const equal = one[row - 1] === other[column - 1];
      const exchanged =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (before[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (before[column - 1] ?? 0) + (equal ? 0 : 1),
        exchanged ? (twoBefore[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [twoBefore, before] = [before, current];
  }
  return before[other.length] ?? 0;
}
