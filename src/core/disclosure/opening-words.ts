import { cutLabel, type Letters } from '../text/label-width.ts';

/** Marks that close a quotation, in whatever script. */
const CLOSING = /[\p{Pe}\p{Pf}\p{Pi}"']$/u;

/** The first words of a quotation in the room that they have, closed by the mark that closes all of them. */
export function openingWords(words: string, room: number, letters: Letters): string {
  const [mark = ''] = CLOSING.exec(words) ?? [];
  return cutLabel(words, room, letters, mark);
}
