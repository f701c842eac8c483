import { CONTROL, CONTROLS } from '../text/controls.ts';
import { splitsPair } from '../text/code-points.ts';

/** One line of a decoded seed, without the blanks at its edges. */
export interface Line {
  /** Line of the seed, counted from 1 as editors count. */
  readonly number: number;
  /** UTF-16 code units of the seed, end exclusive; equal on a line without a printed character. */
  readonly start: number;
  readonly end: number;
  /** What is printed there: the line without its control characters. */
  readonly text: string;
}

const PRINTED = new RegExp(String.raw`(?!${CONTROL.source})\P{White_Space}`, 'u');

// Every mandatory break of Unicode's line breaking algorithm (UAX 14), CR LF as one.
const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const NUMBERED = /^[\r\n]/;

/** All lines of a decoded seed, blank ones too. A byte order mark at its start belongs to none. */
export function linesOf(seed: string): Line[] {
  const lines: Line[] = [];
  const plain = seed.search(CONTROLS) === -1 && !seed.includes('\ufeff', 1);
  let number = 1;
  let from = seed.startsWith('\ufeff') ? 1 : 0;
  for (const end of seed.matchAll(BREAK)) {
    lines.push(line(seed, from, end.index, number, plain));
    from = end.index + end[0].length;
    if (NUMBERED.test(end[0])) number++;
  }
  lines.push(line(seed, from, seed.length, number, plain));
  return lines;
}

/** `plain` where the seed has no control characters: then blanks are just what `trim` takes away. */
function line(seed: string, from: number, to: number, number: number, plain: boolean): Line {
  const content = seed.slice(from, to);
  if (plain) {
    const text = content.trim();
    const start = from + (text === '' ? 0 : content.length - content.trimStart().length);
    return { number, start, end: start + text.length, text };
  }
  const first = content.search(PRINTED);
  if (first === -1) return { number, start: from, end: from, text: '' };
  const end = printedEnd(content);
  return {
    number,
    start: from + first,
    end: from + end,
    text: content.slice(first, end).replace(CONTROLS, ''),
  };
}

/** Offset after the last character of `content` that is printed. */
function printedEnd(content: string): number {
  let end = content.length;
  while (end > 0) {
    const start = splitsPair(content, end - 1) ? end - 2 : end - 1;
    if (PRINTED.test(content.slice(start, end))) break;
    end = start;
  }
  return end;
}
