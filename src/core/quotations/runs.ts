import type { TextRange } from '../text/range.ts';
import { findMarks } from './marks.ts';
import type { Mark, MarkFamily } from './marks.ts';

/** One stretch of words between two marks, or from an opening mark to the end of a paragraph. */
export interface Run extends TextRange {
  /** Where the paragraph stands in the list of paragraphs. */
  readonly paragraph: number;
  /** The same words go on at the start of the next run: the opening mark is repeated there. */
  readonly goesOn: boolean;
  /** What sets it off from the writer’s words: marks, a block of its own, or the dash of a dialogue. */
  readonly form: 'marks' | 'block' | 'dash';
}

/** The paragraphs of a text: its lines that are not blank, without the white space around them. */
export function paragraphsOf(text: string): TextRange[] {
  const paragraphs: TextRange[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const from = start + line.length - line.trimStart().length;
      paragraphs.push({ start: from, end: from + trimmed.length });
    }
    start = end + 1;
  }
  return paragraphs;
}

/**
 * The outermost passages in quotation marks, in order.
 *
 * A mark that is never closed gives no run, unless the words demonstrably go
 * on: each following paragraph opens with the mark again, until one closes it.
 */
export function findRuns(text: string, paragraphs: readonly TextRange[]): Run[] {
  const runs: Run[] = [];
  let pending: Run[] = [];
  let family: MarkFamily | null = null;

  paragraphs.forEach((range, paragraph) => {
    const marks = findMarks(text, range);
    const { closed, open, stray } = withWords(text, range, pair(marks));
    const first = marks.find(({ family: kind }) => kind !== 'single');
    const resumes = pending.length > 0 && first?.start === range.start && first.family === family;

    const ends = resumes && closed[0]?.start === range.start;
    const breaks = pending.length === 1 && !resumes && stray !== null;
    if (ends || breaks) {
      // What was quoted inside the words that turn out to go on is theirs.
      while ((runs.at(-1)?.start ?? -1) >= (pending[0]?.start ?? 0)) runs.pop();
      for (const run of pending) runs.push(run);
    }
    if (breaks) runs.push({ start: range.start, end: stray.end, paragraph, goesOn: false, form: 'marks' });
    for (const { start, end } of closed) runs.push({ start, end, paragraph, goesOn: false, form: 'marks' });

    const isMiddle = resumes && open?.start === range.start;
    if (!isMiddle) pending = [];
    if (open !== null)
      pending.push({ start: open.start, end: range.end, paragraph, goesOn: true, form: 'marks' });
    family = open?.family ?? null;
  });
  return runs;
}

interface Pairs {
  readonly closed: TextRange[];
  /** A mark still open at the end of the paragraph, with no other mark of its family behind it. */
  readonly open: Mark | null;
  /** A closing mark before any other, of words that began in the paragraph before: a line break fell into them. */
  readonly stray: Mark | null;
}

/** Marks around nothing, or around signs, quote nobody. */
function withWords(text: string, paragraph: TextRange, { closed, open, stray }: Pairs): Pairs {
  const hasWords = (start: number, end: number): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));
  return {
    closed: closed.filter(({ start, end }) => hasWords(start, end)),
    open: open !== null && hasWords(open.start, paragraph.end) ? open : null,
    stray: stray !== null && hasWords(paragraph.start, stray.start) ? stray : null,
  };
}

function pair(marks: readonly Mark[]): Pairs {
  const stack: Mark[] = [];
  const depth = new Map<MarkFamily, number>();
  const pairs: TextRange[] = [];
  const depthOf = (family: MarkFamily): number => depth.get(family) ?? 0;

  for (const mark of marks) {
    if (opensHere(mark, depthOf(mark.family) > 0)) {
      stack.push(mark);
      depth.set(mark.family, depthOf(mark.family) + 1);
      continue;
    }
    if (depthOf(mark.family) === 0) continue;
    // A single mark is weak evidence: it never closes over a mark that is still open.
    if (mark.family === 'single' && stack.at(-1)?.family !== 'single') continue;
    for (let opener = stack.pop(); opener !== undefined; opener = stack.pop()) {
      depth.set(opener.family, depthOf(opener.family) - 1);
      if (opener.family !== mark.family) continue;
      pairs.push({ start: opener.start, end: mark.end });
      break;
    }
  }

  const isStrong = ({ family }: Mark): boolean => family !== 'single';
  const last = marks.findLast(isStrong);
  const open = last !== undefined && stack.findLast(isStrong) === last ? last : null;
  const first = marks.find(isStrong);
  const stray = first?.role === 'closes' && !pairs.some(({ start }) => start === first.start) ? first : null;
  return { closed: outermost(pairs), open, stray };
}

/** Whether a mark opens, given whether one of its family is open already. Wrongly turned marks are read by their place. */
function opensHere({ role, shape }: Mark, isOpen: boolean): boolean {
  if (role === 'opens') return !(isOpen && shape === 'closing');
  if (role === 'closes') return false;
  return shape === 'both' ? !isOpen : shape === 'opening';
}

function outermost(pairs: readonly TextRange[]): TextRange[] {
  const outer: TextRange[] = [];
  for (const range of pairs.toSorted((a, b) => a.start - b.start)) {
    if (range.start >= (outer.at(-1)?.end ?? 0)) outer.push(range);
  }
  return outer;
}
