import { foldText } from '../text/fold.ts';
import type { Spellings } from './spellings.ts';

/** Words of the archive's names and titles, the most frequent first: `search/words.json`. */
export type WordList = readonly string[];

/**
 * The known word that was probably meant by one that is not known: the nearest
 * by letters left out, added, exchanged or swapped, one in a short word, two
 * in a longer one. Of several as near, the most frequent.
 *
 * @returns null where none is near, or the word itself is known, in whichever of its spellings
 */
export function nearest(word: string, known: WordList, spellings: Spellings): string | null {
  const standing = (form: string): string => spellings.get(form) ?? form;
  const wanted = foldText(word);
  const most = wanted.length < SHORTEST ? 0 : wanted.length < LONG ? 1 : 2;
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    const form = foldText(candidate);
    if (standing(form) === standing(wanted)) return null;
    const bound = best === null ? most : best.distance - 1;
    if (bound < 1 || Math.abs(form.length - wanted.length) > bound) continue;
    const found = distance(wanted, form);
    if (found <= bound) best = { word: candidate, distance: found };
  }
  return best?.word ?? null;
}

const SHORTEST = 4;
const LONG = 7;

/** How many letters were left out, added, exchanged, or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(row, j - 1) + 1,
          at(last, j) + 1,
          at(last, j - 1) + same,
          swapped ? at(before, j - 2) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}
