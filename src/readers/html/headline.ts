import { REMOVAL_REASONS, type HomeAs } from '../../core/archive/conversion.ts';
import { isProse } from '../../core/convert/prose.ts';
import { isElement, type PageBlock } from './walk.ts';

/** How many blocks above the text its headline may stand: share bars and menus come between. */
const REACH = 60;
const ENOUGH = 1.5;
const LONGEST = 300;
const REMOVED: ReadonlySet<HomeAs> = new Set<HomeAs>(REMOVAL_REASONS);

/**
 * Index of the block that is the page's headline, or null: it stands above the
 * text that begins at `start`, as a heading or in words that the page's own
 * metadata give as its titles.
 */
export function findHeadline(
  blocks: readonly PageBlock[],
  start: number,
  titles: readonly string[],
  marks: readonly (HomeAs | null)[],
): number | null {
  const wanted = titles.map(wordsOf);
  const from = Math.max(0, start - REACH);
  // A heading in a trail of links is for search engines; the next rank is then the page's first.
  const ranks = blocks
    .slice(from, start + 1)
    .map(({ element }, at) => (REMOVED.has(marks[from + at] ?? 'title') ? 9 : rankOf(element)));
  const top = Math.min(...ranks);
  let best: { at: number; score: number } | null = null;
  for (let at = from; at < Math.min(start + 1, blocks.length); at++) {
    const block = blocks[at];
    if (block === undefined || block.text.length > LONGEST) continue;
    const score = scoreOf(block, wanted, ranks[at - from] ?? 9, top) + (at - start) / (4 * REACH);
    if (score >= ENOUGH && (best === null || score >= best.score)) best = { at, score };
  }
  return best?.at ?? null;
}

/** 1 to 6 for a heading or a part of one, 9 for anything else. */
function rankOf(element: PageBlock['element']): number {
  const around = [element, element.parentNode].filter((node) => node !== null).filter(isElement);
  const heading = around.find(({ tagName }) => /^h[1-6]$/.test(tagName));
  return heading === undefined ? 9 : Number(heading.tagName.slice(1));
}

function scoreOf(
  { text }: PageBlock,
  titles: readonly ReadonlySet<string>[],
  rank: number,
  top: number,
): number {
  const heading = rank === 9 ? 0 : rank === top && rank <= 2 ? 1.2 : rank <= 3 ? 0.4 : 0;
  if (heading === 0 && isProse(text)) return 0;
  const words = wordsOf(text);
  const likeness = titles.map((title) => {
    const shared = [...words].filter((word) => title.has(word)).length;
    return shared / Math.max(words.size, title.size, 1);
  });
  // Without metadata a heading of some words is the headline.
  const likely = titles.length === 0 ? (words.size >= 3 ? 0.5 : 0) : 2 * Math.max(...likeness);
  return heading + likely;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{M}\p{N}]+/gu),
  );
}
