import type { HomeAs } from '../archive/conversion.ts';
import { signsOf, type Signs } from './block-signs.ts';
import { outsideBody } from './body.ts';
import type { Candidate } from './candidate.ts';
import { readByline, type Byline } from './byline.ts';
import { readDated, type Dated } from './dated.ts';
import { findFurniture } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { readPublisher } from './outlet.ts';
import { isProse } from './prose.ts';
import type { SeedBlock } from './seed-blocks.ts';
import { knownShare, surveyOf, type BlockKind } from './survey.ts';

/** One block of a seed with what each recogniser reads in it by itself. */
export interface ReadBlock extends SeedBlock {
  readonly furniture: HomeAs | null;
  readonly byline: Byline | null;
  readonly dated: Dated | null;
  readonly publisher: string | null;
  readonly prose: boolean;
}

/** A seed laid out for reading: its blocks, where its head ends, which block is the headline. */
export interface Sheet {
  readonly blocks: readonly ReadBlock[];
  /** Blocks before this one may be headline, byline, date or caption; from it on the text runs. */
  readonly headEnd: number;
  readonly headline: number | null;
  /** Whether no other line could well be the headline. */
  readonly plainHeadline: boolean;
  /** Blocks that are not the article's text, with the reason; fields among them are found elsewhere. */
  readonly outside: ReadonlyMap<number, HomeAs>;
}

/** A headline that is less likely than this is one by our choice, not by the text's word. */
const PLAIN = 0.8;

/** The head of a document ends where its third paragraph of running text begins: a standfirst and a notice may stand above. */
const OPENING_PARAGRAPHS = 3;

/** Lay out a seed's blocks: read each by itself, then find the headline. */
export function layOut(seedBlocks: readonly SeedBlock[]): Sheet {
  const furniture = findFurniture(seedBlocks);
  const blocks = seedBlocks.map((block, at): ReadBlock => {
    const { text } = block;
    const is = furniture[at] ?? null;
    const byline = is === null ? readByline(text) : null;
    return {
      ...block,
      furniture: is,
      byline,
      dated: is === null ? readDated(text) : null,
      publisher: is === null ? readPublisher(text) : null,
      prose: is === null && byline === null && isProse(text),
    };
  });

  const signs = blocks.map(({ text }) => signsOf(text));
  const kinds = blocks.map(({ text, furniture, byline, dated, prose }, at) => ({
    text,
    credit: signs[at]?.is === 'picture-credit',
    is: kindOf(furniture !== null, byline !== null, dated !== null, prose),
  }));
  const survey = surveyOf(kinds);
  const found = findHeadline(survey);
  const headline = found?.at ?? null;
  const textStart = headline === null ? textStartOf(blocks) : headline + 1;
  const headEnd = blocks.findIndex(
    ({ prose }, at) => at >= textStart && prose && running(blocks, textStart, at) >= OPENING_PARAGRAPHS,
  );
  const candidates = candidatesOf(blocks, signs);
  return {
    blocks,
    headEnd: headEnd === -1 ? blocks.length : headEnd,
    headline,
    plainHeadline: (found?.likelihood ?? 0) >= PLAIN,
    outside: outsideBody(candidates, headline, (at) => knownShare(survey, at)),
  };
}

/** A page credits few; more are a list of names. */
const MOST_CREDITED = 20;
/** A note on an author is a sentence. */
const SHORTEST_NOTE = 80;

function candidatesOf(blocks: readonly ReadBlock[], signs: readonly Signs[]): Candidate[] {
  const names = blocks.flatMap(({ byline }) => byline?.names ?? []).filter((name) => name.includes(' '));
  const credited = [...new Set(names)].slice(0, MOST_CREDITED).flatMap((name) => [`${name} `, `${name}, `]);
  return blocks.map(({ text, furniture, byline, dated }, at) => ({
    text,
    signs: signs[at] ?? signsOf(text),
    furniture,
    field: byline === null ? (dated === null ? null : 'dated') : 'byline',
    aboutCredited: text.length > SHORTEST_NOTE && credited.some((opening) => text.startsWith(opening)),
  }));
}

/** How many blocks further on the running text must have gone on. */
const STRETCH = 8;

/** Index of the first block of running text that more of it follows: not of a notice that stands alone among menus. */
function textStartOf(blocks: readonly ReadBlock[]): number {
  const first = blocks.findIndex(({ prose }) => prose);
  const start = blocks.findIndex(
    ({ prose }, at) => prose && running(blocks, at, at + STRETCH) >= OPENING_PARAGRAPHS,
  );
  return start === -1 ? first : start;
}

function running(blocks: readonly ReadBlock[], from: number, to: number): number {
  return blocks.slice(from, to).filter(({ prose }) => prose).length;
}

function kindOf(furniture: boolean, byline: boolean, dated: boolean, prose: boolean): BlockKind {
  if (furniture) return 'furniture';
  if (byline) return 'byline';
  if (dated) return 'dated';
  return prose ? 'prose' : 'line';
}

/** How far from the headline its byline and date may stand. */
const ABOVE = 4;
const BELOW = 12;

/**
 * Index of the block that `fits` and stands nearest the headline, below it
 * rather than above; the first of the head where there is no headline.
 */
export function nearHeadline(
  { blocks, headEnd, headline }: Sheet,
  fits: (block: ReadBlock, at: number) => boolean,
): number | null {
  const at = headline ?? 0;
  const below = blocks.findIndex(
    (block, index) => index >= at && index < Math.min(headEnd, at + BELOW) && fits(block, index),
  );
  if (below !== -1) return below;
  const above = blocks.findLastIndex(
    (block, index) => index < at && index >= at - ABOVE && fits(block, index),
  );
  return above === -1 ? null : above;
}
