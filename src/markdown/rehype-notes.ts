import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { h } from 'hastscript';
import type { Transformer } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { TextRange } from '../core/text/range.ts';

/** What is marked in the text for one note. */
export interface NoteMark {
  readonly id: string;
  /** Its runs of words in the text, in order: at least one, none of line feeds alone. */
  readonly ranges: readonly TextRange[];
  /** Address of the note. */
  readonly href: string;
  /** Its number, as the text shows it at the end of the passage. */
  readonly number: string;
  /** What a screen reader says where the passage begins, and where it ends. */
  readonly begins: string;
  readonly ends: string;
  /** The margin has room for it. */
  readonly beside: boolean;
}

/** A mark with the note that stands after the block in which its passage ends. */
export interface NoteInText extends NoteMark {
  readonly element: Element;
}

/**
 * rehype plugin that marks the passages of notes in the text of an article, and
 * puts each note after the block in which its passage ends.
 *
 * A passage begins and ends with a link to its note. Both are empty and the
 * number is CSS content, because a readable character inside the prose would
 * make the browser's text fragments miss. Passages may overlap: the words
 * between two boundaries are one element, which names all notes on them.
 * Changes no character of the text.
 */
export default function rehypeNotes(notes: readonly NoteInText[]): Transformer<Root, Root> {
  return (tree) => {
    const ended = markPassages(tree, notes);
    tree.children = tree.children.map((block, at) => {
      const here = ended.get(at);
      if (here === undefined || block.type !== 'element') return block;
      return h('div', { className: ['annotated'] }, [block, ...standing(here)]);
    });
  };
}

/** The place in the margin of a block's notes is found by their number in the block: CSS knows this many. */
const PLACES = 6;

/** The notes after their block, in the order in which their passages end. */
function standing(notes: readonly NoteInText[]): Element[] {
  return notes.map(({ element, beside }, at) =>
    beside ? { ...element, properties: { ...element.properties, dataPlace: place(at) } } : element,
  );
}

const place = (at: number): number => Math.min(at + 1, PLACES);

/** Where a run of a passage begins or ends. */
interface Edge<Mark> {
  readonly at: number;
  readonly is: 'start' | 'end';
  /** The outer edge of a passage, where it is announced. */
  readonly outer: boolean;
  readonly mark: Mark;
}

/**
 * Mark the passages in a tree.
 *
 * @returns those that end in a child of the root, by its index, in the order of their ends
 */
export function markPassages<Mark extends NoteMark>(
  tree: Root,
  marks: readonly Mark[],
): ReadonlyMap<number, readonly Mark[]> {
  const edges = edgesOf(marks, textOf(tree));
  const open = new Set<string>();
  const ended = new Map<number, Mark[]>();
  let next = 0;
  let offset = 0;

  const pieces = (text: string, block: number): ElementContent[] => {
    const start = offset;
    const end = offset + text.length;
    const made: ElementContent[] = [];
    const upTo = (to: number): void => {
      if (to <= offset) return;
      made.push(piece(text.slice(offset - start, to - start), open));
      offset = to;
    };
    for (let edge = edges[next]; edge !== undefined && isIn(edge, end); edge = edges[++next]) {
      upTo(edge.at);
      if (edge.is === 'start') open.add(edge.mark.id);
      else open.delete(edge.mark.id);
      if (!edge.outer) continue;
      if (edge.is === 'start') made.push(opening(edge.mark));
      else made.push(closing(edge.mark, listed(ended, block, edge.mark)));
    }
    upTo(end);
    return made;
  };

  for (const [block, child] of tree.children.entries()) {
    replaceTexts(child, (text, isProse) => {
      if (isProse) return pieces(text, block);
      offset += text.length;
      return null;
    });
  }
  return ended;
}

/** Put what `replacement` makes of each text of a block into its place; null leaves it. */
function replaceTexts(
  block: Nodes,
  replacement: (text: string, isProse: boolean) => ElementContent[] | null,
): void {
  visit(block, 'text', (node, index, parent) => {
    const made = replacement(node.value, parent !== undefined && holdsProse(parent));
    if (made === null || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1, ...made);
    return [SKIP, index + made.length];
  });
}

/** Between blocks stands only the line feed that joins them. */
function holdsProse(parent: Parents): boolean {
  return parent.type === 'element' && parent.tagName !== 'blockquote';
}

/** An end belongs to the words before it, a start to those after it. */
function isIn({ at, is }: Edge<NoteMark>, end: number): boolean {
  return is === 'end' ? at <= end : at < end;
}

/** The edges of all runs in the order of the text; at one place ends come before starts. */
function edgesOf<Mark extends NoteMark>(marks: readonly Mark[], text: string): readonly Edge<Mark>[] {
  const edges = marks.flatMap((mark) =>
    mark.ranges.flatMap((range, at): Edge<Mark>[] => {
      const { start, end } = withinLines(range, text);
      return [
        { at: start, is: 'start', outer: at === 0, mark },
        { at: end, is: 'end', outer: at === mark.ranges.length - 1, mark },
      ];
    }),
  );
  return edges.sort((a, b) => a.at - b.at || Number(a.is === 'start') - Number(b.is === 'start'));
}

/** A range without line feeds at its ends, which stand in no block. */
function withinLines({ start, end }: TextRange, text: string): TextRange {
  while (start < end && text[start] === '\n') start++;
  while (start < end && text[end - 1] === '\n') end--;
  return { start, end };
}

function textOf(tree: Nodes): string {
  let text = '';
  visit(tree, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

/** Add a mark to those that end in a block, and give its place there. */
function listed<Mark>(ended: Map<number, Mark[]>, block: number, mark: Mark): number {
  const here = ended.get(block);
  if (here === undefined) ended.set(block, [mark]);
  else here.push(mark);
  return (here?.length ?? 1) - 1;
}

function piece(value: string, open: ReadonlySet<string>): ElementContent {
  const text: ElementContent = { type: 'text', value };
  return open.size === 0 ? text : h('span', { className: ['noted'], dataNotes: [...open].join(' ') }, [text]);
}

// The link at the end, which shows the number, is enough for the keyboard.
function opening({ href, begins }: NoteMark): Element {
  return h('a', { className: ['note-start'], href, ariaLabel: begins, tabIndex: -1 });
}

function closing({ href, number, ends, beside }: NoteMark, at: number): Element {
  return h('a', {
    className: ['note-mark'],
    href,
    ariaLabel: ends,
    dataNumber: number,
    dataPlace: beside ? place(at) : null,
  });
}
