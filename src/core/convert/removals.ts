import type { HomeAs } from '../archive/conversion.ts';
import type { Candidate, Weighed } from './candidate.ts';
import type { Part } from './body-path.ts';

/**
 * Why each block that is not text is left out, the most telling reason first:
 * its own words, a second print of what the text has, the heading above it,
 * its place on the page: from index `comments` on, readers' comments.
 */
export function nameRemovals(
  blocks: readonly Candidate[],
  weighed: readonly Weighed[],
  parts: readonly Part[],
  comments: number,
): Map<number, HomeAs> {
  const kept = new Set(blocks.flatMap(({ text }, at) => (parts[at] === 'text' ? [text] : [])));
  const reasons = new Map<number, HomeAs>();
  let head: HomeAs | null = null;
  for (const [at, { text, furniture }] of blocks.entries()) {
    const block = weighed[at];
    const part = parts[at] ?? 'text';
    if (block === undefined) continue;
    if (part === 'text') head = null;
    else {
      if (block.heads !== null) head = block.heads;
      reasons.set(
        at,
        furniture ??
          (kept.has(text)
            ? 'duplicate'
            : (block.is ?? head ?? (at >= comments ? 'comments' : placed(part, block)))),
      );
    }
  }
  return reasons;
}

/** By its place: lines above an article lead elsewhere. */
function placed(part: Part, { ends }: Weighed): HomeAs {
  return part === 'above' && !ends ? 'navigation' : 'page-furniture';
}
