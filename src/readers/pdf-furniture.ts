import type { PrintedLine } from './pdf-lines.ts';

/** Lines at the top and at the bottom of a page among which a running head stands. */
const EDGE = 3;
/** In points: how far apart the same line stands on two pages. */
const SAME_HEIGHT = 4;

/**
 * The running heads and page numbers of a document: lines at the edge of a
 * page that stand at the same height, but for their numbers in the same
 * words, on at least half of the pages and on two.
 */
export function runningLines(pages: readonly (readonly PrintedLine[])[]): Set<PrintedLine> {
  const groups = new Map<string, { line: PrintedLine; page: number }[]>();
  for (const [page, lines] of pages.entries()) {
    for (const line of edgesOf(lines)) {
      const words = line.text.replace(/\d+/g, '0').trim();
      groups.set(words, [...(groups.get(words) ?? []), { line, page }]);
    }
  }
  const least = Math.max(2, Math.ceil(pages.length / 2));
  const running = Array.from(groups.values()).flatMap((group) =>
    group.filter(({ line }) => {
      const level = group.filter((other) => Math.abs(other.line.y - line.y) <= SAME_HEIGHT);
      return new Set(level.map(({ page }) => page)).size >= least;
    }),
  );
  return new Set(running.map(({ line }) => line));
}

function edgesOf(lines: readonly PrintedLine[]): PrintedLine[] {
  const downwards = lines.toSorted((one, other) => other.y - one.y);
  return Array.from(new Set([...downwards.slice(0, EDGE), ...downwards.slice(-EDGE)]));
}
