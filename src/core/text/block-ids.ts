import type { Block } from './article-text.ts';
import { foldText } from './fold.ts';

/**
 * The id of each block's element on the page: `p-` and a checksum of the
 * block's folded words, so that an address with it finds these words or none.
 *
 * Blocks with the same words are told apart by their occurrence: the second
 * ends in `-2`.
 */
export function blockIds(blocks: readonly Block[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map(({ text }) => {
    const id = `p-${checksum(foldText(text))}`;
    const occurrence = (seen.get(id) ?? 0) + 1;
    seen.set(id, occurrence);
    return occurrence === 1 ? id : `${id}-${String(occurrence)}`;
  });
}

/**
 * FNV-1a over UTF-16 code units, 32 bits, as seven characters of base 36.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
