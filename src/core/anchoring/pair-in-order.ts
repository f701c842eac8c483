import { pair } from './pairing.ts';
import type { Pairing } from './pairing.ts';

/** What a word is worth more for each neighbour in its sentence that agrees too, as a share of its weight. */
const NEIGHBOUR = 0.5;

/** How the best pairing of two beginnings ends. */
const PAIRED = 1;
const WITHOUT_OLD = 2;
const WITHOUT_NEW = 3;
/** Added where the two words, if they are paired, had best stay together with the pair before them. */
const TOGETHER = 4;

/**
 * Pair equal words of `olds` and `news` without crossing, so that the pairs
 * weigh as much as possible; words that stay together weigh more. Both are
 * indexes, ascending but for one place where `news` may begin anew.
 *
 * @see https://en.wikipedia.org/wiki/Needleman%E2%80%93Wunsch_algorithm
 */
export function pairInOrder(pairing: Pairing, olds: readonly number[], news: readonly number[]): void {
  const steps = bestSteps(pairing, Int32Array.from(olds), Int32Array.from(news));
  const width = news.length + 1;
  let row = olds.length;
  let column = news.length;
  let together = false;
  while (row > 0 && column > 0) {
    const step = steps[row * width + column] ?? 0;
    const kind = together ? PAIRED : step & 3;
    if (kind === PAIRED) {
      pair(pairing, olds[row - 1] ?? 0, news[column - 1] ?? 0);
      together = (step & TOGETHER) !== 0;
    }
    if (kind !== WITHOUT_NEW) row--;
    if (kind !== WITHOUT_OLD) column--;
  }
}

/** For each two beginnings, as a table of rows, how their best pairing ends. */
function bestSteps(pairing: Pairing, olds: Int32Array, news: Int32Array): Uint8Array {
  const width = news.length + 1;
  const steps = new Uint8Array((olds.length + 1) * width);
  // The worth of the best pairing of these beginnings, and of the best that pairs their last words.
  let best = new Float64Array(width);
  let paired = new Float64Array(width).fill(-Infinity);
  for (let row = 1; row <= olds.length; row++) {
    const bestBefore = best;
    const pairedBefore = paired;
    best = new Float64Array(width);
    paired = new Float64Array(width).fill(-Infinity);
    for (let column = 1; column < width; column++) {
      const apart = bestBefore[column - 1] ?? 0;
      const joined = pairedBefore[column - 1] ?? 0;
      const alone = worth(pairing, olds[row - 1] ?? 0, news[column - 1] ?? 0);
      const bonus =
        isNext(olds, row - 1) && isNext(news, column - 1) ? linkWorth(pairing, olds[row - 1] ?? 0) : 0;
      paired[column] = alone + (bonus > 0 ? Math.max(apart, joined + bonus) : apart);

      const withoutOld = bestBefore[column] ?? 0;
      const withoutNew = best[column - 1] ?? 0;
      best[column] = Math.max(paired[column] ?? 0, withoutOld, withoutNew);
      const kind =
        best[column] === withoutOld ? WITHOUT_OLD : best[column] === withoutNew ? WITHOUT_NEW : PAIRED;
      steps[row * width + column] = kind | (bonus > 0 && joined + bonus > apart ? TOGETHER : 0);
    }
  }
  return steps;
}

/** What it is worth to pair two words, with what agrees beside them already; impossible where they differ. */
function worth(pairing: Pairing, at: number, there: number): number {
  const { old, now, ahead, weights } = pairing;
  const word = old[at] ?? 0;
  if (now[there] !== word) return -Infinity;
  const left = there > 0 && ahead[at - 1] === there - 1 ? linkWorth(pairing, at) : 0;
  const right = ahead[at + 1] === there + 1 ? linkWorth(pairing, at + 1) : 0;
  return (weights[word] ?? 0) + left + right;
}

/** What it is worth that a word stays with the one before it. Sentences may part. */
function linkWorth({ old, opens, weights }: Pairing, at: number): number {
  return opens[at] === 1 ? 0 : NEIGHBOUR * (weights[old[at] ?? 0] ?? 0);
}

function isNext(indexes: Int32Array, at: number): boolean {
  return indexes[at] === (indexes[at - 1] ?? -2) + 1;
}
