import { endsSentence } from './prose.ts';

/** What a block was recognised as before the headline is looked for; a `line` is none of the others. */
export type BlockKind = 'furniture' | 'byline' | 'dated' | 'prose' | 'line';

/** One block of a document whose headline is looked for. */
export interface HeadBlock {
  readonly text: string;
  readonly is: BlockKind;
}

const CREDIT =
  /\b(?:photo(?:graph)?s?|image|picture|illustration|foto|bild|abbildung|credit|graphic|video|source|quelle)\s*[:：]|getty images|\b(?:via )?(?:ap|afp|reuters) (?:photo|images?)\b|^\(?(?:photo|image|foto) by\b/i;
const ADDRESS = /https?:|www\.|\S+@\S+\.\p{L}|\p{L}\s[>»›/|]\s\p{L}/u;
/** How many blocks above the running text a headline may stand. */
const REACH = 25;
/** How many blocks below a headline its byline and date may stand. */
const NEAR = 6;

/** A headline must reach this (see `scoreOf`): measured on 822 news pages, nine of ten lines that do are the headline. */
const PLAINLY = 2;
/** Of two candidates about as good, the first is the headline and the other a line under it. */
const ABOUT = 0.7;

/**
 * Index of the headline among a document's blocks, or null when none is
 * plainly one. `textStart` is the block with which the running text begins;
 * the headline stands above it.
 */
export function findHeadline(blocks: readonly HeadBlock[], textStart: number): number | null {
  const about = stems(
    blocks
      .filter(({ is }) => is === 'prose')
      .map(({ text }) => text)
      .join(' '),
  );
  const from = Math.max(0, textStart - REACH);
  const scores = blocks
    .slice(from, Math.max(0, textStart))
    .map((_, at) => scoreOf(blocks, from + at, textStart, about));
  const best = Math.max(0, ...scores);
  return best < PLAINLY ? null : from + scores.findIndex((score) => score >= best - ABOUT);
}

/**
 * How much a line is like a headline: words that the text goes on using, the
 * byline or date under it, enough words, its print in a page's name; against it
 * speak a full stop, a double beside it and the way to the text.
 */
function scoreOf(
  blocks: readonly HeadBlock[],
  at: number,
  textStart: number,
  about: ReadonlySet<string>,
): number {
  const { text, is } = blocks[at] ?? { text: '', is: 'furniture' };
  if (is !== 'line' || !hasForm(text)) return 0;
  const words = [...stems(text)];
  const known = words.filter((word) => about.has(word)).length / Math.max(words.length, 4);
  const leads = blocks.slice(at + 1, at + 1 + NEAR).some(({ is }) => is === 'byline' || is === 'dated');
  const doubled = blocks[at + 1]?.text === text || blocks[at - 1]?.text === text;
  const named =
    !doubled &&
    blocks.slice(0, textStart).some((other, place) => place !== at && startsLike(other.text, text));
  const stop = endsSentence(text) && !/[?!…”"’]$/u.test(text);
  const far = (textStart - at) / REACH;
  return (
    1.5 * known +
    wordiness(text) +
    (leads ? 0.7 : 0) +
    (named ? 0.4 : 0) -
    (doubled ? 0.5 : 0) -
    (stop ? 0.8 : 0) -
    0.7 * far
  );
}

function wordiness(text: string): number {
  const words = text.split(/\s+/u).length;
  if (words >= 6 || DENSE.test(text)) return 1;
  return words >= 4 ? 0.6 : 0;
}

const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u;

function hasForm(text: string): boolean {
  if (text.length < 8 || text.length > 200 || !/\p{L}{2}/u.test(text)) return false;
  if (!DENSE.test(text) && text.split(/\s+/u).length < 2) return false;
  return !/[:,;–—-]$/u.test(text) && !CREDIT.test(text) && !ADDRESS.test(text);
}

/** Whether `other` is a page's name made of the headline: `HEADLINE - Outlet`. */
function startsLike(other: string, text: string): boolean {
  return other.startsWith(text) && other.length - text.length < 60;
}

/** Beginnings of the longer words, which a language's endings leave alone. */
function stems(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}]{4,}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}/gu)
      ?.map((word) => word.slice(0, 5)),
  );
}
