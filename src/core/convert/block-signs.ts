import { isCredit } from './caption.ts';
import { furnitureWords } from './furniture-words.ts';
import { endsSentence, proseLength } from './prose.ts';
import { sectionHead } from './section-heads.ts';
import type { HomeAs } from '../archive/conversion.ts';

/** What one block shows by itself of being text or page furniture. */
export interface Signs {
  /** Length in letters of an alphabet. */
  readonly length: number;
  /** Whether it ends as sentences do. */
  readonly ends: boolean;
  /** What its form speaks for: above 0 text, below 0 links and labels. */
  readonly form: number;
  /** What its words and signs take away. */
  readonly against: number;
  /** What its words say that it is, where they say so: a credit, a note about the author or of the publisher. */
  readonly is: HomeAs | null;
  /** Reason for which the lines below it are not the article's, where it says so. */
  readonly heads: HomeAs | null;
}

/** Furniture of this length or more is not told by its words. */
const LONG = 400;

/** Read the signs of one block. */
export function signsOf(text: string): Signs {
  const length = proseLength(text);
  const ends = endsSentence(text);
  const short = text.length < LONG;
  const words = Math.min(furnitureWords(text), 4);
  const is = short ? kindByWords(text) : null;
  return {
    length,
    ends,
    form: stepFor(length, ends ? ENDED : OPEN),
    against: short ? words + markScore(text) + (is === null ? 0 : (SAYS_SO[is] ?? 0)) : words / 2,
    is,
    heads: sectionHead(text),
  };
}

/** About the natural logarithm of the odds that a block below this length is text. */
type Steps = readonly (readonly [below: number, score: number])[];

// Round figures set by hand: the longer a block that ends as sentences do, the likelier it is text.
const ENDED: Steps = [
  [15, -1],
  [30, -0.5],
  [60, 0.4],
  [80, 0.8],
  [140, 1.1],
  [250, 1.8],
  [400, 2.5],
  [700, 4],
  [Infinity, 6],
];
// Without such an end it is a link, a label or a name, unless it is long.
const OPEN: Steps = [
  [15, -1.6],
  [80, -1.1],
  [140, -0.9],
  [250, 0],
  [400, 0.8],
  [700, 3],
  [Infinity, 5],
];

function stepFor(length: number, steps: Steps): number {
  return steps.find(([below]) => length < below)?.[1] ?? 0;
}

const LIST_ITEM = /^(?:[•·▪◦*]|[-–—]\s|\d{1,2}[.)]\s)/u;
const ADDRESS = /https?:|www\.|\S@\S{1,60}\.\p{L}|^@|(?:^|\s)[@#]\p{L}/u;
const PARTED = /\s[|›»>→←]\s?|[›»→×|]$|^[›»→←|]/u;
const CUT_OFF = /\p{L}\s?(?:\.\.\.|…)$/u;
const SHORTEST_CUT_OFF = 60;
const AGO =
  /\b\d{1,2}\s?(?:hours?|hrs?|h|minutes?|mins?|m|days?|d|weeks?|months?|years?)\s?ago\b|\bvor \d{1,2} (?:stunden?|minuten?|tag(?:en)?)\b|\bil y a \d|\bhace \d/iu;
const NUMBERS = /^[\d\s.,:;/()%+×x–—-]+$/u;

/** What addresses, dividers, counters, relative times and cut-off sentences take away, and what the sign of a list item gives. */
function markScore(text: string): number {
  return (
    (ADDRESS.test(text) ? 1 : 0) +
    (PARTED.test(text) ? 1 : 0) +
    (AGO.test(text) ? 1.5 : 0) +
    (NUMBERS.test(text) ? 1 : 0) +
    (text.length >= SHORTEST_CUT_OFF && CUT_OFF.test(text) ? 1 : 0) -
    (LIST_ITEM.test(text) ? 0.8 : 0)
  );
}

const SAYS_SO: Partial<Record<HomeAs, number>> = { notice: 2, 'about-author': 1 };

const EMBEDDED =
  /pic\.twitter\.com|\bt\.co\/|^—\s?.{1,60}\(@\w+\)|view this post on|a post shared by|\(@\w{2,30}\)\s+\p{L}+ \d{1,2}, \d{4}|embedded (?:tweet|content|post)|^https?:\S+$/iu;
const ABOUT_AUTHOR =
  /^(?:[\p{Lu}][\p{L}.'’-]*\s+){1,4}(?:is|was|has been|writes?|covers?|reports?|leads|works?|hosts|edits|contributed)\b.{0,120}\b(?:reporters?|editors?|writers?|journalists?|correspondents?|columnists?|freelance|contributors?|author of|producer|fellow|covering|professor)\b|(?:contributed to this (?:report|article|story)|may be reached at|can be reached at|follow (?:him|her|them|me) (?:on|at)|reach (?:him|her|them) (?:at|on)|(?:ist|arbeitet|schreibt) .{0,60}\b(?:redakteur|korrespondent|autor|journalist|reporter)(?:in)?\b)/iu;
const NOTICE =
  /^(?:editor.s note|correction|clarification|update|disclosure|disclaimer|note|hinweis|anmerkung|anm\. d\. red)\b.{0,40}?[:：]|may (?:receive|earn) (?:a |an |some )?(?:compensation|commission|affiliate)|earn (?:a |an )?(?:affiliate )?commission|by (?:signing up|submitting|subscribing|clicking|entering)|you agree to|i (?:consent|agree) to|this (?:article|story|piece|post) (?:was |has been )?(?:originally |first )?(?:published|appeared)|^a version of this (?:article|story)|^this (?:article|story) is more than .{1,12} old|this (?:material|content) may not be|may not be (?:published|reproduced)|material on this site|reproduc.{0,40}without.{0,30}permission|want (?:more|to keep)|(?:got|have) a (?:news )?tip|our (?:journalism|reporters?|team)|email us|click (?:here|on)|tap (?:here|on)|sign up|subscribe|your (?:support|subscription|e-?mail)|thank you for (?:reading|registering|signing)|enjoy(?:ed|ing)? (?:this|reading)/iu;

function kindByWords(text: string): HomeAs | null {
  if (isCredit(text)) return 'picture-credit';
  if (EMBEDDED.test(text)) return 'page-furniture';
  if (ABOUT_AUTHOR.test(text)) return 'about-author';
  return NOTICE.test(text) ? 'notice' : null;
}
