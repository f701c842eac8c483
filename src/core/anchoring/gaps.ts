import { pairInOrder } from './pair-in-order.ts';
import { canPair, pair } from './pairing.ts';
import type { Pairing } from './pairing.ts';

/** Pairs of words that may be compared in one gap, and in all: what takes a moment, whatever the texts. */
const CELLS_OF_GAP = 1_000_000;
const CELLS = 50_000_000;

/**
 * Pair the words between neighbours that have partners already.
 *
 * A gap whose two ends went to different places is filled from both ends.
 * Of gaps too large to compare word by word only the ends are, as far as they agree.
 */
export function fillGaps(pairing: Pairing): void {
  let left = CELLS;
  for (const { from, to } of [...gaps(pairing.ahead)]) {
    const olds = stretch(from, to);
    const news = newWords(pairing, from, to);
    const cells = olds.length * news.length;
    if (cells > Math.min(left, CELLS_OF_GAP)) {
      pairFromEnds(pairing, olds, news);
    } else if (cells > 0) {
      left -= cells;
      pairInOrder(pairing, olds, news);
    }
  }
}

function pairFromEnds(pairing: Pairing, olds: readonly number[], news: readonly number[]): void {
  for (const [is, theirs] of [
    [olds, news],
    [olds.toReversed(), news.toReversed()],
  ] as const) {
    const differs = is.findIndex((at, n) => !canPair(pairing, at, theirs[n] ?? -1));
    for (const [n, at] of is.slice(0, differs === -1 ? is.length : differs).entries())
      pair(pairing, at, theirs[n] ?? -1);
  }
}

/** The words of the new text without partners that may be those of a gap in the old one. */
function newWords({ ahead, back }: Pairing, from: number, to: number): number[] {
  const first = from === 0 ? 0 : (ahead[from - 1] ?? 0) + 1;
  const last = ahead[to] ?? back.length;
  if (first <= last) return stretch(first, last).filter((at) => back[at] === -1);

  let end = first;
  while (back[end] === -1) end++;
  let start = last;
  while (back[start - 1] === -1) start--;
  return [...stretch(first, end), ...stretch(start, last)];
}

/** Stretches of words without partners. */
function* gaps(partners: Int32Array): Generator<{ from: number; to: number }> {
  let from = 0;
  for (let at = 0; at <= partners.length; at++) {
    if (partners[at] === -1) continue;
    if (at > from) yield { from, to: at };
    from = at + 1;
  }
}

function stretch(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}
