import type { HomeAs } from '../archive/conversion.ts';
import { likeliestParts, type Part } from './body-path.ts';
import type { Candidate, Weighed } from './candidate.ts';
import { commentsFrom } from './comments.ts';
import { takeInset } from './inset.ts';
import { nameRemovals } from './removals.ts';

/** What the evidence of the chosen text must reach for a document to be article-like: two or three paragraphs. */
const ARTICLE_LIKE = 3.5;

/**
 * Which blocks are outside the article's text, and why: what stands above and
 * below it on its page, and what is set into it.
 *
 * `knownShare` is the share of a block's words that the running text around it uses.
 *
 * A document without paragraphs (a poem, a list, a scrap) keeps every block
 * that is not furniture by its own words.
 */
export function outsideBody(
  blocks: readonly Candidate[],
  headline: number | null,
  knownShare: (at: number) => number,
): Map<number, HomeAs> {
  const weighed = weigh(blocks);
  const parts = likeliestParts(weighed.map(({ score, heads }) => ({ text: score, heads: heads !== null })));
  const chosen = weighed.reduce((sum, { score }, at) => sum + (parts[at] === 'text' ? score : 0), 0);
  if (chosen < ARTICLE_LIKE) return ownFurniture(blocks);
  takeBack(parts, weighed);
  takeLead(parts, weighed, headline);
  takeEdges(parts, weighed);
  takeOut(parts, weighed);
  takeInset(parts, weighed, blocks, knownShare);
  const comments = commentsFrom(
    blocks.map(({ text }) => text),
    (at) => parts[at] === 'text' && (weighed[at]?.form ?? 0) >= PARAGRAPH,
  );
  parts.fill('below', Math.min(comments, parts.length));
  return nameRemovals(blocks, weighed, parts, comments);
}

function ownFurniture(blocks: readonly Candidate[]): Map<number, HomeAs> {
  return new Map(
    blocks.flatMap(({ furniture }, at): [number, HomeAs][] => (furniture === null ? [] : [[at, furniture]])),
  );
}

const REPEATED = 1.5;
const ABOUT_CREDITED = 2;
/** What a block that is a field or furniture says about its place: text does not go on there. */
const FIELD = -1.5;
const FURNITURE = -1;
/** Advertisements and players stand between paragraphs as often as anywhere. */
const BETWEEN: ReadonlySet<HomeAs> = new Set(['ad-slot', 'player']);
const SET_IN = -0.5;

function weigh(blocks: readonly Candidate[]): Weighed[] {
  const prints = new Map<string, number>();
  for (const { text } of blocks) prints.set(text, (prints.get(text) ?? 0) + 1);
  const between = betweenParagraphs(blocks);
  return blocks.map(({ text, signs: sign, furniture, field, aboutCredited }, at) => {
    const repeated = (prints.get(text) ?? 0) > 1 ? REPEATED : 0;
    const alone = sign.form - sign.against - repeated - (aboutCredited ? ABOUT_CREDITED : 0);
    const near = alone < 0 && between[at] === true ? alone / 2 : alone;
    if (furniture !== null)
      return { ...sign, alone, score: BETWEEN.has(furniture) ? 0 : FURNITURE, out: true };
    if (sign.is === 'picture-credit' || sign.is === 'page-furniture')
      return { ...sign, alone, score: SET_IN, out: true };
    // A date alone may be a diary's.
    if (field !== null) return { ...sign, alone, score: FIELD, out: field === 'byline' };
    return { ...sign, alone, score: near, out: sign.against >= 0.9 && sign.length < 80 };
  });
}

const PARAGRAPH = 1.8;
const REACH = 6;

/** Whether each block has a paragraph at most `REACH` blocks above, and one below: there, lines are crossheads as often as links. */
function betweenParagraphs(blocks: readonly Candidate[]): boolean[] {
  const is = blocks.map(({ signs, furniture }) => signs.form >= PARAGRAPH && furniture === null);
  const next: number[] = [];
  for (let at = is.length - 1, seen = Infinity; at >= 0; at--) {
    next[at] = seen;
    if (is[at] === true) seen = at;
  }
  let last = -Infinity;
  return is.map((paragraph, at) => {
    const between = at - last <= REACH && (next[at] ?? Infinity) - at <= REACH;
    if (paragraph) last = at;
    return between;
  });
}

/** Lines that plainly are nothing but short may stay; links and menus score less. */
const MAY_STAY = -1.2;
/** A paragraph of this length ends the list under a heading. */
const ENDS_LIST = 250;

/** Take lists and tables inside the text back into it, but for those that a line announces as the page's. */
function takeBack(parts: Part[], weighed: readonly Weighed[]): void {
  const last = parts.lastIndexOf('text');
  let announced = false;
  for (let at = parts.indexOf('text'); at < last; at++) {
    const block = weighed[at];
    if (block === undefined) continue;
    if (parts[at] === 'text') announced = false;
    else if (block.heads !== null) announced = true;
    else if (block.ends && block.length >= ENDS_LIST) announced = false;
    if (!announced && block.alone > MAY_STAY) parts[at] = 'text';
  }
}

const HEADLINE_REACH = 25;
const LEAD = 0.4;

/** Take sentences between headline and text into the text: a lead parted from it by byline, date and picture. */
function takeLead(parts: Part[], weighed: readonly Weighed[], headline: number | null): void {
  const start = parts.indexOf('text');
  if (headline === null || start - headline > HEADLINE_REACH) return;
  for (let at = headline + 1; at < start; at++) {
    const block = weighed[at];
    if (block !== undefined && block.ends && block.alone >= LEAD) parts[at] = 'text';
  }
}

/** A few lines at the end of the document: a salutation and a name below a letter. */
const FEW = 3;

/** Take the last lines of a document into the text where nothing in them speaks of a page. */
function takeEdges(parts: Part[], weighed: readonly Weighed[]): void {
  const last = parts.lastIndexOf('text');
  const rest = weighed.slice(last + 1);
  if (
    rest.length > FEW ||
    rest.some(
      ({ out, heads, is, against, score }) =>
        out || heads !== null || is !== null || against > 0 || score === FIELD,
    )
  )
    return;
  for (let at = last + 1; at < parts.length; at++) parts[at] = 'text';
}

function takeOut(parts: Part[], weighed: readonly Weighed[]): void {
  for (const [at, { out, heads }] of weighed.entries())
    if (parts[at] === 'text' && (out || heads !== null)) parts[at] = 'aside';
}
