import type { Line } from './lines.ts';

/** A candidate for a paragraph: one line of the seed, or several that a printer broke. */
export interface SeedBlock {
  readonly lines: readonly Line[];
  /** The lines' text, joined. */
  readonly text: string;
}

/** Wider than any typewriter, terminal or mail program breaks its lines. */
const WIDEST = 100;
const NARROWEST = 30;

/** Join a document's lines into blocks: blank lines part blocks, and so does every line end unless lines were broken to a width. */
export function blocksOf(lines: readonly Line[]): SeedBlock[] {
  const groups = groupsOf(lines);
  const width = wrapWidth(groups);
  return groups.flatMap((group) =>
    width === null ? group.map((line) => block([line])) : unwrap(group, width),
  );
}

/** Where the character at `offset` of the block's text stands in the seed: the line's number. */
export function lineAt({ lines }: SeedBlock, offset: number): number {
  let end = 0;
  for (const [at, { number, text }] of lines.entries()) {
    end += text.length + joint(lines[at]?.text ?? '', lines[at + 1]?.text ?? '').length;
    if (offset < end) return number;
  }
  return lines.at(-1)?.number ?? 1;
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (line.text !== '') {
      open.push(line);
    } else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...groups, open] : groups;
}

/**
 * The width to which a document's lines were broken, or null when each line
 * end is an author's.
 *
 * Lines were broken when nearly every line that another follows is full (the
 * next word would not have fitted) and breaks off inside a sentence.
 */
function wrapWidth(groups: readonly (readonly Line[])[]): number | null {
  const followed = groups.flatMap((group) => group.slice(0, -1));
  const width = groups.flat().reduce((widest, { text }) => Math.max(widest, text.length), 0);
  if (followed.length < 3 || width > WIDEST || width < NARROWEST) return null;

  let full = 0;
  let open = 0;
  for (const group of groups) {
    for (const [at, line] of group.entries()) {
      const next = group[at + 1];
      if (next === undefined || !isFull(line, next, width)) continue;
      full++;
      if (!/[.!?:…"”»)]$/u.test(line.text)) open++;
    }
  }
  return full >= followed.length * 0.6 && open >= full * 0.6 ? width : null;
}

function isFull({ text }: Line, next: Line, width: number): boolean {
  return text.length + 1 + (next.text.split(/\s/u, 1)[0]?.length ?? 0) > width - 2;
}

function unwrap(group: readonly Line[], width: number): SeedBlock[] {
  const blocks: SeedBlock[] = [];
  let open: Line[] = [];
  for (const [at, line] of group.entries()) {
    open.push(line);
    const next = group[at + 1];
    if (next !== undefined && isFull(line, next, width)) continue;
    blocks.push(block(open));
    open = [];
  }
  return blocks;
}

function block(lines: readonly Line[]): SeedBlock {
  const text = lines.map(({ text }, at) => text + joint(text, lines[at + 1]?.text ?? '')).join('');
  return { lines, text };
}

const NO_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** What stands between two lines when they become one: a space, but nothing in scripts that write without spaces. */
function joint(before: string, after: string): '' | ' ' {
  if (after === '') return '';
  return NO_SPACES.test(before.slice(-1)) && NO_SPACES.test(after.charAt(0)) ? '' : ' ';
}
