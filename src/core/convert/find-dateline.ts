import { readDateline, type Dateline } from './dateline.ts';
import { unknown, type Finding } from './findings.ts';
import type { Sheet } from './sheet.ts';

/** How many paragraphs may stand before the one that a dateline opens: a standfirst, a summary, a notice. */
const OPENING = 3;

/** Place and day that open the text: its first running paragraph, or one after a standfirst. They stay in the text. */
export function findDateline({ blocks, headline, outside }: Sheet): Finding<Dateline | null> {
  let read = 0;
  for (const [at, block] of blocks.entries()) {
    if (at < (headline ?? 0) || !block.prose || outside.has(at)) continue;
    if (read++ === OPENING) break;
    const value = readDateline(block.text);
    const line = block.lines[0]?.number;
    if (value !== null)
      return {
        value,
        basis: { is: 'stated', words: value.words, ...(line === undefined ? {} : { line }) },
        blocks: new Map(),
      };
  }
  return unknown(null, 'the opening of the text: it begins without place and day');
}
