/** A piece of text that a page draws at once, measured in points from its lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of its letters. */
  readonly size: number;
}

/** One line of a page. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Of a letter's size: a gap this wide is a space, one wider than the second part of another column. */
const SPACE = 0.15;
const COLUMN = 2.5;

/**
 * Join the pieces of a page into lines, in the order in which the page draws
 * them: what follows on the same height, without a wide gap and not backwards
 * (a line that runs from right to left draws so) belongs to one line.
 */
export function linesOf(pieces: readonly Piece[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && continues(last, piece)) lines[lines.length - 1] = joined(last, piece);
    else if (piece.text.trim() !== '') lines.push({ ...piece, right: piece.x + piece.width });
  }
  return lines;
}

function continues(line: PrintedLine, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  if (piece.text.trim() === '') return Math.abs(line.y - piece.y) < size / 2 && piece.width < COLUMN * size;
  // Raised letters and small capitals stand a little off the line.
  if (Math.abs(line.y - piece.y) > size / 2) return false;
  return gapBetween(line, piece) < COLUMN * size;
}

/** How far a piece stands from a line, to either side of it. */
function gapBetween(line: PrintedLine, { x, width }: Piece): number {
  return Math.max(x - line.right, line.x - (x + width));
}

function joined(line: PrintedLine, piece: Piece): PrintedLine {
  const apart = gapBetween(line, piece) > SPACE * Math.max(line.size, piece.size);
  const joint = apart && !/\s$/.test(line.text) && !/^\s/.test(piece.text) ? ' ' : '';
  return {
    text: line.text + joint + piece.text,
    x: Math.min(line.x, piece.x),
    right: Math.max(line.right, piece.x + piece.width),
    y: line.y,
    size: Math.max(line.size, piece.text.trim() === '' ? 0 : piece.size),
  };
}
