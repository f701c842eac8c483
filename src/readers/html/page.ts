import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { REMOVAL_REASONS, type HomeAs } from '../../core/archive/conversion.ts';
import type { DocumentBlock, Metadatum } from '../../core/convert/document.ts';
import { findFurniture } from '../../core/convert/furniture.ts';
import { isProse } from '../../core/convert/prose.ts';
import { chooseBody } from './choose.ts';
import { enclosing } from './extent.ts';
import { findHeadline } from './headline.ts';
import { marksOf } from './marks.ts';
import { bare } from './match.ts';
import { descriptions } from './metadata.ts';
import { proposeTexts } from './propose.ts';
import { attribute, type PageBlock, type PageWalk } from './walk.ts';

/** How far around the article its byline, date and captions may stand: blocks. */
const ABOVE = 12;
const BELOW = 6;
const REMOVED: ReadonlySet<HomeAs> = new Set<HomeAs>(REMOVAL_REASONS);

/**
 * Give every block of a page its home: which are the article's text, which the
 * headline and the lines around it, and why all others are left out.
 */
export function homePage(
  page: Tree.Document,
  walk: PageWalk,
  metadata: readonly Metadatum[],
): DocumentBlock[] {
  const { blocks } = walk;
  const titles = metadata.flatMap(({ field, value }) => (field === 'title' ? [value] : []));
  const { body, beside } = chooseBody(walk, proposeTexts(page, walk), titles[0] ?? '');
  const order = [...body].toSorted((a, b) => a - b);
  const start = order.find((at) => isProse(blocks[at]?.text ?? '')) ?? order[0] ?? 0;
  const marks = marksOf(blocks, enclosing(walk, body));
  const headline = findHeadline(blocks, start, titles, marks);
  const standfirst = findStandfirst(blocks, headline, start, descriptions(page));
  const furniture = findFurniture(blocks.map(({ text }) => ({ text, lines: [] })));
  const from = Math.min(headline ?? start, order[0] ?? 0) - ABOVE;
  const to = (order.at(-1) ?? 0) + BELOW;
  const title = blocks[headline ?? -1]?.text;
  return blocks.map(({ text, kind, linked }, at): DocumentBlock => {
    const home = (): HomeAs | null => {
      if (at === headline) return 'title';
      if (text === title) return 'duplicate';
      if (at === standfirst) return 'standfirst';
      if (body.has(at)) return null;
      const mark = beside.get(at) ?? marks[at] ?? furniture[at] ?? null;
      if (mark !== null && (REMOVED.has(mark) || (at >= from && at <= to))) return mark;
      return linked >= text.length * 0.8 ? 'navigation' : 'page-furniture';
    };
    return { text, kind, as: home() };
  });
}

const STANDFIRST =
  /\b(?:standfirst|stand-first|subtitle|sub-title|subhead(?:line)?|sub-headline|subhed|dek|deck|lede|excerpt|summary|article-intro|entry-summary|chapo|sommario|sottotitolo|vorspann|teaser-text)\b/i;
const LONGEST = 600;

/** The sentence or two under the headline that its class calls a standfirst, or the page's own description repeats. */
function findStandfirst(
  blocks: readonly PageBlock[],
  headline: number | null,
  start: number,
  described: readonly string[],
): number | null {
  if (headline === null) return null;
  const known = new Set(described.map(bare));
  const at = blocks.findIndex(({ text, element, linked }, place) => {
    if (place <= headline || place > start || text.length > LONGEST || linked > text.length / 2) return false;
    const named = `${attribute(element, 'class') ?? ''} ${attribute(element, 'data-testid') ?? ''}`.replace(
      /[_\s]+/g,
      ' ',
    );
    return (place < start && known.has(bare(text))) || (text.length >= 40 && STANDFIRST.test(named));
  });
  return at === -1 ? null : at;
}
