import { letterWidth, type Face } from './letter-widths.ts';

/** What a label is set in; its size is the unit in which widths are then counted. */
export interface Letters {
  readonly face: Face;
  readonly size: number;
}

/** About how wide a label is, rather more than less. */
export function labelWidth(text: string, { face, size }: Letters): number {
  let em = 0;
  for (const character of text) em += letterWidth(character, face);
  return em * size;
}

/**
 * Cut a label to the room that it has, at a word where that loses little, and
 * say so by an ellipsis and `end`, such as the closing mark of a quotation.
 *
 * A label that fits stays as it is; one of which nothing fits is empty.
 */
export function cutLabel(text: string, room: number, letters: Letters, end = ''): string {
  const mark = `…${end}`;
  const roomBeforeMark = room - labelWidth(` ${mark}`, letters);
  let kept = 0;
  let width = 0;
  let at = 0;
  for (const character of text) {
    width += letterWidth(character, letters.face) * letters.size;
    at += character.length;
    if (width > room) return kept === 0 ? '' : withEllipsis(text.slice(0, kept), mark);
    if (width <= roomBeforeMark) kept = at;
  }
  return text;
}

function withEllipsis(kept: string, mark: string): string {
  const lastSpace = kept.trimEnd().lastIndexOf(' ');
  return lastSpace > kept.length / 2 ? `${kept.slice(0, lastSpace)} ${mark}` : `${kept.trimEnd()}${mark}`;
}
