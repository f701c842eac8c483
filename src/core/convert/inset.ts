import type { Candidate, Weighed } from './candidate.ts';
import type { Part } from './body-path.ts';

/** A line of less is a crosshead as often as anything else, and a longer one seldom leads elsewhere. */
const SHORTEST = 30;
const LONGEST = 250;
/** A text with more such lines is made of lists: what they name stands nowhere else in it. */
const MOST_LINES = 24;
/** What share of a line's words a text uses that the line belongs to. */
const LITTLE_KNOWN = 1 / 3;

const LEADS_ON = /[:：]$/u;

/** Take lines that lead elsewhere out of the text, in texts that are made of paragraphs. */
export function takeInset(
  parts: Part[],
  weighed: readonly Weighed[],
  blocks: readonly Candidate[],
  knownShare: (at: number) => number,
): void {
  const isLine = ({ ends, length }: Weighed, at: number): boolean =>
    parts[at] === 'text' &&
    !ends &&
    length >= SHORTEST &&
    length < LONGEST &&
    !LEADS_ON.test(blocks[at]?.text ?? '');
  if (weighed.filter(isLine).length > MOST_LINES) return;
  const strange = weighed.flatMap((block, at) =>
    isLine(block, at) && knownShare(at) < LITTLE_KNOWN ? [at] : [],
  );
  for (const at of [...strange, ...linksIn(parts, weighed, blocks)]) parts[at] = 'aside';
}

/** A box of links has as many; two lines may be a kicker and a crosshead. */
const FEWEST_LINKS = 3;
const LONGEST_LINK = 150;
const FEWEST_WORDS = 5;
const LISTED = /^(?:[•·▪◦*✔✓]|[-–—]\s|\d{1,2}[.)]\s)|[:：]$/u;
/** Headlines have a kicker, a question or a quotation inside more often than crossheads and list items. */
const HEADLINE_SIGNS = /[:：]\s|[^?]\?$|(?<=\p{L}\s)[„“"«‘]/u;

/** Runs of headlines between paragraphs: links to other articles. The last line of a run may be the crosshead below it. */
function linksIn(
  parts: readonly Part[],
  weighed: readonly Weighed[],
  blocks: readonly Candidate[],
): number[] {
  const found: number[] = [];
  let run: number[] = [];
  for (const [at, { text }] of blocks.entries()) {
    const like = parts[at] === 'text' && isHeadlineLike(text, weighed[at]?.ends ?? true);
    if (like) run.push(at);
    if (like && at < blocks.length - 1) continue;
    const signs = run.filter((place) => HEADLINE_SIGNS.test(blocks[place]?.text ?? '')).length;
    const announced = LEADS_ON.test(blocks[(run[0] ?? 0) - 1]?.text ?? '');
    if (run.length >= FEWEST_LINKS && signs * 2 >= run.length && !announced) found.push(...run.slice(0, -1));
    run = [];
  }
  return found;
}

function isHeadlineLike(text: string, ends: boolean): boolean {
  return (
    (!ends || text.endsWith('?')) &&
    text.length < LONGEST_LINK &&
    text.split(/\s+/u, FEWEST_WORDS).length === FEWEST_WORDS &&
    !LISTED.test(text)
  );
}
