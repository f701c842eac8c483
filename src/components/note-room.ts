import type { Note } from '../core/archive/archive.ts';

// Of the wide page, in CSS pixels: how text and notes are set, and how many characters a line has on average.
const TEXT = { line: 30, characters: 70, gap: 15 };
const MARGIN = { line: 21, characters: 30, gap: 24, frame: 60 };

/** How far below its number a note may stand, and how far below the end of the text the last one may reach. */
const FARTHEST = 600;

/**
 * The notes for which the margin beside the text has room. The others stand in
 * the text column: a note far below its words, or beside another part of the
 * page, would not be found.
 *
 * @param notes those that have a place in the text
 */
export function besideText(notes: readonly Note[], text: string): ReadonlySet<Note> {
  if (notes.length === 0) return new Set();
  const depths = depthsOf(text);
  const lowest = depthAt(text.length, depths) + FARTHEST;
  const beside = new Set<Note>();
  let taken = 0;
  let full: Depth | undefined;
  for (const note of notes.toSorted((a, b) => endOf(a) - endOf(b))) {
    const block = blockAt(endOf(note), depths);
    // After one that stands below its block, those that follow would be out of order beside it.
    if (block === full) continue;
    const own = depthAt(endOf(note), depths);
    const start = Math.max(own, taken);
    const end = start + heightOf(note);
    if (start - own > FARTHEST || end > lowest) {
      full = block;
      continue;
    }
    beside.add(note);
    taken = end + MARGIN.gap;
  }
  return beside;
}

/** Where a block of the text begins: its first character, and the pixels above it. */
interface Depth {
  readonly start: number;
  readonly top: number;
}

function depthsOf(text: string): Depth[] {
  const depths: Depth[] = [];
  let start = 0;
  let top = 0;
  for (const block of text.split('\n')) {
    depths.push({ start, top });
    start += block.length + 1;
    top += Math.ceil(block.length / TEXT.characters) * TEXT.line + TEXT.gap;
  }
  return depths;
}

function blockAt(offset: number, depths: readonly Depth[]): Depth {
  return depths.findLast(({ start }) => start <= offset) ?? { start: 0, top: 0 };
}

function depthAt(offset: number, depths: readonly Depth[]): number {
  const { start, top } = blockAt(offset, depths);
  return top + Math.floor((offset - start) / TEXT.characters) * TEXT.line;
}

function heightOf({ record: { body, sources } }: Note): number {
  const lines = [body, ...sources.map(({ title }) => title)]
    .flatMap((words) => words.split('\n'))
    .reduce((sum, line) => sum + Math.ceil(line.length / MARGIN.characters), 0);
  return MARGIN.frame + lines * MARGIN.line;
}

function endOf({ ranges }: Note): number {
  return ranges.at(-1)?.end ?? 0;
}
