/** Letters and digits of a text in one case, which libraries leave as they are. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** A block so long may be a part of a proposed one; a shorter one is the whole of it. */
const TELLING = 30;
/** So many places are tried for a block that the proposed text holds several times. */
const PLACES = 8;

/** A place of a block in the proposed text, and the best way to it. */
interface Link {
  readonly block: number;
  readonly end: number;
  /** Characters matched up to here. */
  readonly weight: number;
  readonly before: Link | null;
}

/**
 * Which of `blocks` stand in `proposed`, the texts that a library took for the
 * article: indexes. Both are bare and in the order of the page.
 *
 * Of all ways to find blocks one after the other the one that covers most of
 * the proposed text, so that a teaser above cannot stand for the paragraph.
 */
export function matchBlocks(blocks: readonly string[], proposed: readonly string[]): Set<number> {
  const placesOf = placeFinder(proposed);
  // Best ways: where they end and what they weigh both grow along the list.
  const best: Link[] = [];
  for (const [block, key] of blocks.entries()) {
    const links = placesOf(key).map((start): Link => {
      const before = best[after(best, start) - 1] ?? null;
      return { block, end: start + key.length, weight: (before?.weight ?? 0) + key.length, before };
    });
    for (const link of links) improve(best, link);
  }
  const found = new Set<number>();
  for (let link = best.at(-1) ?? null; link !== null; link = link.before) found.add(link.block);
  return found;
}

/** How many of `best` end at `place` or before. */
function after(best: readonly Link[], place: number): number {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((best[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Put a way among the best, unless one that ends no later weighs as much, and take away those that it makes needless. */
function improve(best: Link[], link: Link): void {
  const at = after(best, link.end);
  if ((best[at - 1]?.weight ?? 0) >= link.weight) return;
  const from = best[at - 1]?.end === link.end ? at - 1 : at;
  let to = at;
  while ((best[to]?.weight ?? Infinity) <= link.weight) to++;
  best.splice(from, to - from, link);
}

function placeFinder(proposed: readonly string[]): (key: string) => number[] {
  const text = proposed.join('');
  const whole = new Map<string, number[]>();
  let start = 0;
  for (const key of proposed) {
    whole.set(key, [...(whole.get(key) ?? []), start]);
    start += key.length;
  }
  return (key) => {
    if (key.length < TELLING) return key === '' ? [] : (whole.get(key) ?? []).slice(0, PLACES * PLACES);
    const places: number[] = [];
    for (let at = text.indexOf(key); at !== -1 && places.length < PLACES; at = text.indexOf(key, at + 1))
      places.push(at);
    return places;
  };
}
