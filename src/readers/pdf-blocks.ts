import type { DocumentBlock } from '../core/convert/document.ts';
import { runningLines } from './pdf-furniture.ts';
import type { PrintedLine } from './pdf-lines.ts';
import { printedBlock } from './text-blocks.ts';

/** Of a letter's size: the distance of lines beyond which a paragraph has ended, of most fonts 1.15 to 1.4. */
const NEW_PARAGRAPH = 1.7;
/** Of a letter's size: how far the first line of a paragraph is set in. */
const INDENT = 0.9;
/** Part of the width of a column that a line fills which goes on. */
const FULL = 0.75;
/** How much larger than the text a crosshead is. */
const LARGER = 1.15;

/** The paragraphs of a document's pages, page by page; running heads and page numbers stand outside the article. */
export function blocksOf(pages: readonly (readonly PrintedLine[])[]): DocumentBlock[] {
  const running = runningLines(pages);
  const size = usualSize(pages.flat());
  return pages.flatMap((lines) =>
    groupsOf(lines, running).flatMap(({ lines: group }) => {
      const [first] = group;
      if (first === undefined) return [];
      if (running.has(first)) return printedBlock(first.text, 'page-furniture');
      const isLarger = first.size >= LARGER * size && group.length <= 3;
      return printedBlock(
        group.map(({ text }) => text).join(' '),
        null,
        isLarger ? 'crosshead' : 'paragraph',
      );
    }),
  );
}

/** Lines that belong together, and where on the page's width they begin and end. */
interface Group {
  readonly lines: PrintedLine[];
  left: number;
  right: number;
}

/** The lines of a page, those of one paragraph together. */
function groupsOf(lines: readonly PrintedLine[], running: ReadonlySet<PrintedLine>): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const last = open?.lines.at(-1);
    const mayGoOn = last !== undefined && !running.has(line) && !running.has(last);
    if (open !== undefined && mayGoOn && goesOn(open, last, line)) {
      open.lines.push(line);
      open.left = Math.min(open.left, line.x);
      open.right = Math.max(open.right, line.right);
    } else groups.push({ lines: [line], left: line.x, right: line.right });
  }
  return groups;
}

/** Whether `line` goes on with the paragraph that is open. */
function goesOn({ left, right }: Group, last: PrintedLine, line: PrintedLine): boolean {
  const size = Math.max(last.size, line.size);
  const down = last.y - line.y;
  if (Math.abs(last.size - line.size) > 0.1 * size) return false;
  if (down <= 0 || down > NEW_PARAGRAPH * size) return false;
  const width = Math.max(right, line.right) - left;
  const endsShort = last.right - left < FULL * width && SENTENCE_END.test(last.text.trim());
  const setIn = line.x - left > INDENT * size;
  return !endsShort && !setIn;
}

const SENTENCE_END = /[.!?:…"”»)\]]$/u;

/** The size in which most letters of a document are set. */
function usualSize(lines: readonly PrintedLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(2 * size) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return Array.from(letters).reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
