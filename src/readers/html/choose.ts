import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { HomeAs } from '../../core/archive/conversion.ts';
import { isProse } from '../../core/convert/prose.ts';
import { enclosing } from './extent.ts';
import { marksOf } from './marks.ts';
import { bare, matchBlocks } from './match.ts';
import { sift } from './sift.ts';
import { attribute, isElement, type PageBlock, type PageWalk } from './walk.ts';

/** Which blocks of a page are its article, and what those are that a library took for it. */
export interface Choice {
  readonly body: ReadonlySet<number>;
  /** Homes of blocks that stand inside the article and are not its text. */
  readonly beside: ReadonlyMap<number, HomeAs>;
}

/** Two proposals that share less of their running text are about different parts of the page. */
const SHARED = 0.3;
const LEAST = 0.3;

/**
 * Choose the article's blocks from the texts that libraries propose; `title`
 * says what it is about. Where two proposals agree, the blocks of both, and of
 * those of one only the ones that are made like the shared ones; where they do
 * not, the one that is about the title, or else the longer.
 */
export function chooseBody(walk: PageWalk, proposals: readonly (readonly string[])[], title: string): Choice {
  const { blocks } = walk;
  const keys = blocks.map(({ text }) => bare(text));
  // Where no library proposes anything, all running text is a proposal.
  const running = blocks.flatMap(({ text }, at) => (isProse(text) ? [at] : []));
  const founds =
    proposals.length === 0
      ? [new Set(running)]
      : proposals.map((texts) => matchBlocks(keys, texts.map(bare)));
  const sifted = founds.map((found) => {
    const order = [...found].toSorted((a, b) => a - b);
    const homes = sift(blocks, order, marksOf(blocks, enclosing(walk, found)));
    const kept = order.filter((at) => homes.get(at) === null);
    // Marks that leave next to nothing are words of a layout.
    return weigh(blocks, kept) < LEAST * weigh(blocks, order) ? sift(blocks, order, []) : homes;
  });
  const bodies = sifted.map((homes) => new Set([...homes].flatMap(([at, as]) => (as === null ? [at] : []))));
  const [first = new Set<number>(), second = first] = bodies;
  const body = settle(blocks, first, second, title);
  const beside = new Map<number, HomeAs>();
  for (const homes of sifted)
    for (const [at, as] of homes) if (as !== null && !body.has(at) && !beside.has(at)) beside.set(at, as);
  return { body, beside };
}

function settle(
  blocks: readonly PageBlock[],
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
  title: string,
): ReadonlySet<number> {
  const prose = (at: number): boolean => isProse(blocks[at]?.text ?? '');
  const shared = [...a].filter((at) => b.has(at));
  const [inA, inB] = [weigh(blocks, a), weigh(blocks, b)];
  if (weigh(blocks, shared) < SHARED * Math.max(inA, inB)) {
    const [aboutA, aboutB] = [about(blocks, a, title), about(blocks, b, title)];
    if (Math.abs(aboutA - aboutB) > 0.25) return aboutA > aboutB ? a : b;
    return inA >= inB ? a : b;
  }
  const kinds = new Set(shared.filter(prose).map((at) => kindOf(blocks[at])));
  return new Set([...a, ...b].filter((at) => (a.has(at) && b.has(at)) || kinds.has(kindOf(blocks[at]))));
}

/** Characters of running text in the blocks of `set`. */
function weigh(blocks: readonly PageBlock[], set: Iterable<number>): number {
  return [...set].reduce((sum, at) => {
    const text = blocks[at]?.text ?? '';
    return isProse(text) ? sum + text.length : sum;
  }, 0);
}

/** How many of the longer words of `title` the blocks use: 0 to 1. */
function about(blocks: readonly PageBlock[], set: ReadonlySet<number>, title: string): number {
  const words = new Set(title.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu));
  const text = [...set]
    .map((at) => blocks[at]?.text ?? '')
    .join(' ')
    .toLowerCase();
  return [...words].filter((word) => text.includes(word.slice(0, 5))).length / Math.max(words.size, 1);
}

/** How a block is made: names and classes of its element and the one around it. */
function kindOf(block: PageBlock | undefined): string {
  if (block === undefined) return '';
  const { element } = block;
  const around = element.parentNode !== null && isElement(element.parentNode) ? [element.parentNode] : [];
  // Numbers in classes tell one of a kind from the next.
  const named = (one: Tree.Element): string => (attribute(one, 'class') ?? '').replace(/\d+/g, '');
  return [element, ...around].map((one) => `${one.tagName}.${named(one)}`).join(' in ');
}
