/** What a block is to an article: before it, its text, something set into it, or after it. */
export type Part = 'above' | 'text' | 'aside' | 'below';

const PARTS: readonly Part[] = ['above', 'text', 'aside', 'below'];

/** Evidence for one block. */
export interface Clue {
  /** Above 0 for the article's text, below 0 for anything else. */
  readonly text: number;
  /** Whether the block heads a list or box that is not the article's. */
  readonly heads: boolean;
}

/** What it costs to leave the text for a box inside it, and to come back. */
const LEAVE = 1.6;
const RETURN = 1.6;
/** What a line saying that other things follow takes away from those costs. */
const HEADED = 1.5;

/**
 * The likeliest part of each block, in the only order that pages have: above,
 * text with asides, below. A few lines that look like links stay in the text
 * between its paragraphs; a run of them leaves it.
 */
export function likeliestParts(clues: readonly Clue[]): Part[] {
  let scores = [0, -0.5, -Infinity, -Infinity];
  const steps: number[][] = [];
  for (const { text, heads } of clues) {
    const costs = (from: number, to: number): number => cost(from, to, heads);
    const next: number[] = [];
    const step: number[] = [];
    for (const to of PARTS.keys()) {
      let best = 0;
      let score = -Infinity;
      for (const from of PARTS.keys()) {
        const reached = (scores[from] ?? -Infinity) - costs(from, to);
        if (reached > score) [best, score] = [from, reached];
      }
      step.push(best);
      next.push(score + (to === TEXT ? text - (heads ? 1 : 0) : 0));
    }
    steps.push(step);
    scores = next;
  }
  let at = scores.indexOf(Math.max(...scores));
  const path: Part[] = [];
  for (const step of steps.toReversed()) {
    path.push(PARTS[at] ?? 'text');
    at = step[at] ?? 0;
  }
  return path.reverse();
}

const [ABOVE, TEXT, ASIDE, BELOW] = [0, 1, 2, 3];

/** What a step from one part to the next costs; infinite where pages have none. */
function cost(from: number, to: number, heads: boolean): number {
  if (from === to) return 0;
  if (from === ABOVE && to === TEXT) return 0;
  if (from === TEXT && to === ASIDE) return heads ? LEAVE - HEADED : LEAVE;
  if (from === ASIDE && to === TEXT) return RETURN;
  if (to === BELOW && from === TEXT) return 0;
  return Infinity;
}
