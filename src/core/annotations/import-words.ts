import { resolve, type Resolution } from '../anchoring/resolve.ts';
import type { TextRange } from '../text/range.ts';
import type { PointedWords } from './import-note.ts';

/** Characters of context on a side that are looked at, at most: programs keep 32. */
const CONTEXT = 200;

/** A text with its blanks made alike, and the way back. Its lines are blocks. */
interface Alike {
  readonly text: string;
  /** For each code unit, where it was made from. */
  readonly from: readonly number[];
  /** Where blocks begin. */
  readonly blocks: ReadonlySet<number>;
}

/** Finds words of a page in one text of an article; offsets are UTF-16 code units of that text. */
export type FindWords = (words: Pick<PointedWords, 'exact' | 'prefix' | 'suffix'>) => Resolution;

/**
 * Find, in a text of an article, the words that another program quotes from a
 * page of it. The text is prepared once, for any number of words.
 *
 * Only blanks may differ, for these are the page's: any run of them equals any
 * other, and between two blocks there may be none. All else is compared
 * character by character. What the quotation gives as context must stand
 * beside the words, too. But what the page shows between and around the blocks
 * is not in the text: where no place has all of the context, it counts up to
 * the edge of a block, first on one side, then on both.
 */
export function wordFinder(text: string): FindWords {
  const forms = [alike(text, ' '), ...(text.includes('\n') ? [alike(text, '')] : [])];
  return (quoted) => {
    const words = withBlanksAlike(quoted.exact).trim();
    if (words === '') return { status: 'missing' };
    const beside = besideOf(quoted);
    for (const edges of [0, 1, 2]) {
      for (const form of forms) {
        const found = inForm(form, words, beside, edges);
        if (found.status !== 'missing') return found;
      }
    }
    return { status: 'missing' };
  };
}

/** What stands before and after the first and last of the words that are no blanks. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

function besideOf({ exact, prefix, suffix }: Parameters<FindWords>[0]): Beside {
  const [blanksFirst = ''] = /^\p{White_Space}*/u.exec(exact) ?? [];
  const blanksLast = exact.slice(exact.trimEnd().length);
  return {
    before: withBlanksAlike(prefix.slice(-CONTEXT) + blanksFirst),
    after: withBlanksAlike(blanksLast + suffix.slice(0, CONTEXT)),
  };
}

/** The one place with all of the context but on `edges` sides, where it agrees up to the edge of a block. */
function inForm(form: Alike, words: string, beside: Beside, edges: number): Resolution {
  const found = resolve(form.text, { exact: words });
  if (found.status === 'missing') return found;
  const all = found.status === 'found' ? [found.range] : found.ranges;
  const ranges = all
    .filter((range) => edgesAt(form, range, beside) <= edges)
    .map((range) => toSource(form, range));
  const [range] = ranges;
  if (range === undefined) return { status: 'missing' };
  return ranges.length === 1 ? { status: 'found', range } : { status: 'ambiguous', ranges };
}

/** On how many sides of a place only a part of the context stands, up to the edge of a block; infinite where other words do. */
function edgesAt({ text, blocks }: Alike, { start, end }: TextRange, { before, after }: Beside): number {
  const isEdge = (at: number): boolean =>
    blocks.has(at) || at === text.length || (text[at] === ' ' && blocks.has(at + 1));
  let back = 0;
  while (back < before.length && back < start && before.at(-1 - back) === text[start - 1 - back]) back++;
  let on = 0;
  while (on < after.length && after[on] === text[end + on]) on++;

  const sides = [
    { all: back === before.length, at: start - back },
    { all: on === after.length, at: end + on },
  ];
  if (sides.some(({ all, at }) => !all && !isEdge(at))) return Infinity;
  return sides.filter(({ all }) => !all).length;
}

function alike(text: string, betweenBlocks: ' ' | ''): Alike {
  const parts: string[] = [];
  const from: number[] = [];
  const blocks = new Set([0]);
  for (const { 0: run, index } of text.matchAll(/\P{White_Space}+|\p{White_Space}+/gu)) {
    const blank = /^\p{White_Space}/u.test(run);
    const part = !blank ? run : run.includes('\n') ? betweenBlocks : ' ';
    parts.push(part);
    for (let at = 0; at < part.length; at++) from.push(index + at);
    if (blank && run.includes('\n')) blocks.add(from.length);
  }
  return { text: parts.join(''), from, blocks };
}

function withBlanksAlike(text: string): string {
  return text.replace(/\p{White_Space}+/gu, ' ');
}

function toSource({ from }: Alike, { start, end }: TextRange): TextRange {
  return { start: from[start] ?? 0, end: (from[end - 1] ?? -1) + 1 };
}
