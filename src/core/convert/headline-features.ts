import { endsSentence } from './prose.ts';
import type { HeadBlock, Survey } from './survey.ts';

/**
 * What tells a headline from other lines, each from 0 to 1. None looks at what
 * a line says: only at how it is built and what stands around it.
 */
export interface HeadlineFeatures {
  /** Share of its words that the text after it uses more than once. */
  readonly known: number;
  /** Share of its words that the first paragraphs after it use. */
  readonly opens: number;
  /** Has as many words as headlines have, or a part of them. */
  readonly long: number;
  /** Has more words than headlines have. */
  readonly tooLong: number;
  /** Ends as sentences do. */
  readonly stop: number;
  /** Is as long as running text. */
  readonly prose: number;
  /** Much running text stands close above it. */
  readonly before: number;
  /** Way to the running text below it. */
  readonly far: number;
  /** A byline stands below it; 1 at once. */
  readonly byline: number;
  /** A date stands below it. */
  readonly dated: number;
  /** Byline or date stand above it. */
  readonly late: number;
  /** The same line stands beside it. */
  readonly doubled: number;
  /** A longer line above it has its words: a trail of links to the page. */
  readonly trail: number;
  /** A few words stand above it, as a section's label does. */
  readonly label: number;
  /** A picture's credit stands beside it. */
  readonly picture: number;
  /** Share of the lines around it that are as long: links in a list. */
  readonly listed: number;
  /** Another line that could be a headline stands just above it. */
  readonly under: number;
  /** Is names alone. */
  readonly name: number;
  /** Is among the first lines of the document. */
  readonly top: number;
}

/** How many blocks below a headline its byline and date may stand. */
const NEAR = 7;
/** How many blocks below a headline its words are looked for. */
const REACH = 80;
const USUAL_WORDS = 7;
const MOST_WORDS = 18;
const LABEL_WORDS = 4;
const FARTHEST = 15;
/** How many blocks above a line count as close, and how many characters of running text there are much. */
const CLOSE = 14;
const MUCH = 1000;

/** The features of the line at `at`. */
export function headlineFeatures(survey: Survey, at: number): HeadlineFeatures {
  const { blocks, words, isNames, proseBefore, nextProse } = survey;
  const { text, is } = blocks[at] ?? { text: '', is: 'furniture' };
  const [above, below] = [blocks[at - 1], blocks[at + 1]];
  const beneath = blocks.slice(at + 1, at + 1 + NEAR);
  const bylineAt = beneath.findIndex((block) => block.is === 'byline');
  const close = (proseBefore[at] ?? 0) - (proseBefore[Math.max(0, at - CLOSE)] ?? 0);
  const isLine = (place: number, least: number): boolean =>
    blocks[place]?.is === 'line' && (words[place] ?? 0) >= least;
  const count = words[at] ?? 0;
  return {
    ...shared(survey, at),
    long: Math.min(count, USUAL_WORDS) / USUAL_WORDS,
    tooLong: flag(count > MOST_WORDS),
    stop: flag(endsSentence(text) && !/[?!…”"’]$/u.test(text)),
    prose: flag(is === 'prose'),
    before: Math.min(1, close / MUCH),
    far: Math.min((nextProse[at] ?? Infinity) - at, FARTHEST) / FARTHEST,
    byline: bylineAt === -1 ? 0 : 1 - bylineAt / NEAR,
    dated: flag(beneath.some((block) => block.is === 'dated')),
    late: flag(
      blocks.slice(Math.max(0, at - 3), at).some((block) => block.is === 'dated' || block.is === 'byline'),
    ),
    doubled: flag(above?.text === text || below?.text === text),
    trail: flag(
      blocks
        .slice(Math.max(0, at - 6), at)
        .some((block) => block.text.length > text.length && block.text.includes(text)),
    ),
    label: flag(above?.is === 'line' && !isLine(at - 1, LABEL_WORDS + 1)),
    picture: flag(isCredit(above) || isCredit(below)),
    listed: [-3, -2, -1, 1, 2, 3].filter((step) => isLine(at + step, LABEL_WORDS + 1)).length / 6,
    under: flag(
      [at - 1, at - 2].some(
        (place) => isLine(place, LABEL_WORDS) && !isNames(place) && !isCredit(blocks[place]),
      ),
    ),
    name: flag(isNames(at)),
    top: flag(at < 3),
  };
}

/** Shares of the line's words that the text uses: of at least four, for a line of two says little. */
function shared({ stems, uses, nextProse }: Survey, at: number): Pick<HeadlineFeatures, 'known' | 'opens'> {
  const own = stems(at);
  const opening = (nextProse[at] ?? -Infinity) + 2;
  let known = 0;
  let opens = 0;
  for (const stem of own) {
    const places = uses.get(stem) ?? [];
    const first = firstAfter(places, at);
    if ((places[first] ?? Infinity) <= opening) opens++;
    if ((places[first + 1] ?? Infinity) <= at + REACH) known++;
  }
  const weight = Math.max(own.size, 4);
  return { known: known / weight, opens: opens / weight };
}

/** Index of the first of ascending `places` that is greater than `at`. */
function firstAfter(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isCredit(block: HeadBlock | undefined): boolean {
  return block?.is === 'line' && block.credit;
}

function flag(holds: boolean): 0 | 1 {
  return holds ? 1 : 0;
}
