import type { HomeAs } from '../../core/archive/conversion.ts';
import { isCredit } from '../../core/convert/caption.ts';
import { readByline } from '../../core/convert/byline.ts';
import { readDated } from '../../core/convert/dated.ts';
import { findFurniture } from '../../core/convert/furniture.ts';
import { endsSentence, isProse } from '../../core/convert/prose.ts';
import { sectionHead } from '../../core/convert/section-heads.ts';
import type { PageBlock } from './walk.ts';

/** Marks by class that stand on running text for other reasons: `author-jane`, `category-news`. */
const LABELS: ReadonlySet<HomeAs> = new Set<HomeAs>(['byline', 'dated', 'section']);
/** A block of links alone is a paragraph when it is longer. */
const LONGEST_LINK = 200;
const LINKED = 0.8;
/** Short blocks repeat in lists; a longer one that does is printed twice. */
const SHORTEST_DOUBLE = 50;
/** What stands again further down is meant to: lists and refrains do. */
const NEAR = 4;
const LONGEST_LABEL = 100;

/**
 * What the blocks of a proposed article are that are not its text: the home of
 * each, null for the text. `at` are indexes in the order of the page, `marks`
 * what the markup says of every block.
 */
export function sift(
  blocks: readonly PageBlock[],
  at: readonly number[],
  marks: readonly (HomeAs | null)[],
): ReadonlyMap<number, HomeAs | null> {
  const proposed = at.flatMap((index) => blocks[index] ?? []);
  const furniture = findFurniture(proposed.map(({ text }) => ({ text, lines: [] })));
  const prose = proposed.map(({ text }) => isProse(text));
  const byMarkup = at.map((index, place) => {
    const mark = marks[index] ?? null;
    return mark !== null && prose[place] === true && LABELS.has(mark) ? null : mark;
  });
  const opening = prose.findIndex((is, place) => is && byMarkup[place] === null);
  const seen = new Map<string, number>();
  return new Map(
    proposed.map((block, place): [number, HomeAs | null] => {
      const before = seen.get(block.text) ?? -Infinity;
      const printed = block.text.length >= SHORTEST_DOUBLE && place - before <= NEAR;
      seen.set(block.text, place);
      const is =
        byMarkup[place] ??
        furniture[place] ??
        sectionHead(block.text) ??
        (printed ? 'duplicate' : beside(block, place < opening));
      return [at[place] ?? 0, is];
    }),
  );
}

/** What a block is by its own words: a link, a credit, a date, a byline, a label above the text; null for text. */
function beside({ text, linked, element }: PageBlock, aboveText: boolean): HomeAs | null {
  if (linked >= text.length * LINKED && text.length < LONGEST_LINK) return 'related';
  if (isCredit(text)) return 'picture-credit';
  if (readDated(text) !== null) return 'dated';
  if (text.length < LONGEST_LABEL && readByline(text) !== null) return 'byline';
  return aboveText && element.tagName !== 'li' && text.length < LONGEST_LABEL && !endsSentence(text)
    ? 'page-furniture'
    : null;
}
