import type { TextRange } from '../text/range.ts';
import { blockRuns } from './blocks.ts';
import { dialogueRuns } from './dialogue.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Run } from './runs.ts';
import { indexAt } from './tokens.ts';

/**
 * `marked`, the runs in quotation marks, with those that something else sets
 * off: block quotations (`blocks` are their paragraphs) and the dashes of a
 * dialogue. In order, and none inside another: marks inside such a run are
 * somebody's words within it.
 */
export function withUnmarked(
  text: string,
  paragraphs: readonly TextRange[],
  marked: readonly Run[],
  blocks: readonly TextRange[],
  lexicon: Lexicon,
): readonly Run[] {
  const quoted = blockRuns(text, paragraphs, marked, blocks);
  const isBlock = new Set(quoted.map(({ paragraph }) => paragraph));
  const spoken = dialogueRuns(text, paragraphs, lexicon).filter(({ paragraph }) => !isBlock.has(paragraph));
  const unmarked = [...quoted, ...spoken].toSorted((a, b) => a.start - b.start);
  if (unmarked.length === 0) return marked;

  const free = marked.filter(({ start, end }) => {
    const before = unmarked[indexAt(unmarked, end) - 1];
    return before === undefined || before.end <= start;
  });
  return [...free, ...unmarked].toSorted((a, b) => a.start - b.start);
}
