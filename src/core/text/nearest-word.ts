/**
 * The one of `known` that somebody meant by `typed`, a slip or two aside;
 * undefined where none is like it. Only to propose: it may be another.
 *
 * @param limit wrong characters up to which a word is like another
 */
export function nearestWord(typed: string, known: readonly string[], limit: number): string | undefined {
  const candidates = known
    .map((word) => ({ word, distance: distance(typed, word, limit) }))
    .filter((candidate) => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return candidates[0]?.word;
}

/**
 * How many characters must be put in, taken out, replaced or exchanged with
 * their neighbour to make `one` of `other`; `limit + 1` stands for more than that.
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (optimal string alignment)
 */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
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
