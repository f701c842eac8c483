import type { Element, ElementContent, Parents, Properties, Root } from 'hast';
import { h } from 'hastscript';
import type { Transformer } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { closingSectionId, quotationSectionId } from '../core/search/section.ts';
import type { TextRange } from '../core/text/range.ts';

/** What is marked in the text for one quotation. */
export interface QuotationMark {
  readonly id: string;
  /** Its runs of words in the article's text, in order. */
  readonly ranges: readonly TextRange[];
  /** Address of its page. */
  readonly href: string;
  /** What the link at its start says to a screen reader. */
  readonly label: string;
  /** Who speaks, as the margin shows it. */
  readonly speaker: string;
  /** That other words were quoted than stand here now; null where they are the same. */
  readonly notice: string | null;
  /** It begins so close below another that its name has no room of its own in the margin. */
  readonly crowded: boolean;
}

/**
 * rehype plugin that marks the quotations in the text of an article.
 *
 * Each run of words gets an element; the first begins with a link to the
 * quotation's page. Links and closing elements are empty and the names beside
 * them are CSS content, because a readable character inside the prose would
 * make the browser's text fragments miss. Changes no character of the text.
 *
 * Every run is a section of the search index and is closed by an element with
 * an id of its own, or the words after it would be found under its speaker.
 */
export default function rehypeQuotations(marks: readonly QuotationMark[]): Transformer<Root, Root> {
  return (tree) => {
    const runs = marks
      .flatMap((mark) => mark.ranges.map((range) => ({ mark, ...range })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const parts = new Map<QuotationMark, number>();
    const wrap: Wrap = (mark, words) => {
      const part = (parts.get(mark) ?? 0) + 1;
      parts.set(mark, part);
      return markedRun(mark, part, words);
    };

    let offset = 0;
    visit(tree, 'text', (node, index, parent) => {
      const here = { start: offset, end: offset + node.value.length };
      offset = here.end;
      if (parent === undefined || index === undefined || !holdsProse(parent)) return undefined;

      const pieces = splitText(node.value, here, runsIn(here, runs), wrap);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

/** A run of a quotation's words, in the article's text. */
interface Run extends TextRange {
  readonly mark: QuotationMark;
}

type Wrap = (mark: QuotationMark, words: ElementContent[]) => Element[];

/** Between blocks stands only the line feed that joins them. */
function holdsProse(parent: Parents): boolean {
  return parent.type === 'element' && parent.tagName !== 'blockquote';
}

/** The part of each run that lies in `here`. */
function runsIn(here: TextRange, runs: readonly Run[]): Run[] {
  return runs
    .filter(({ start, end }) => start < here.end && end > here.start)
    .map(({ mark, start, end }) => ({
      mark,
      start: Math.max(start, here.start),
      end: Math.min(end, here.end),
    }));
}

/** `text`, which stands at `here`, in pieces: plain, and wrapped where runs stand; a run inside another is nested. */
function splitText(text: string, here: TextRange, runs: readonly Run[], wrap: Wrap): ElementContent[] {
  const pieces: ElementContent[] = [];
  const textOf = ({ start, end }: TextRange): string => text.slice(start - here.start, end - here.start);
  let done = here.start;
  const plain = (end: number): void => {
    if (end > done) pieces.push({ type: 'text', value: textOf({ start: done, end }) });
    done = end;
  };

  for (const [at, run] of runs.entries()) {
    if (run.start < done) continue;
    plain(run.start);
    pieces.push(...wrap(run.mark, splitText(textOf(run), run, runsIn(run, runs.slice(at + 1)), wrap)));
    done = run.end;
  }
  plain(here.end);
  return pieces;
}

function markedRun(mark: QuotationMark, part: number, words: ElementContent[]): Element[] {
  const link = h('a', {
    className: ['quotation-mark'],
    id: quotationSectionId(mark.id, part),
    href: mark.href,
    dataChanged: mark.notice === null ? null : '',
    ...(part === 1 ? announced(mark) : SILENT),
  });
  return [
    h('span', { className: ['quotation'] }, [link, ...words]),
    h('span', { id: closingSectionId(mark.id, part) }),
  ];
}

function announced({ id, label, speaker, notice, crowded }: QuotationMark): Properties {
  return {
    ariaLabel: label,
    dataSpeaker: speaker,
    dataId: [`q/${id}`, notice ?? []].flat().join(', '),
    dataCrowded: crowded ? '' : null,
  };
}

// The link at the first words is enough for the keyboard and the screen reader.
const SILENT: Properties = { tabIndex: -1, ariaHidden: 'true' };
