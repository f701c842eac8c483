import { isCredit } from './caption.ts';
import { isNameList } from './people.ts';

/** What a block was recognised as before the headline is looked for; a `line` is none of the others. */
export type BlockKind = 'furniture' | 'byline' | 'dated' | 'prose' | 'line';

/** One block of a document whose headline is looked for. */
export interface HeadBlock {
  readonly text: string;
  readonly is: BlockKind;
}

/** A document's blocks counted once, so that each line can be compared with all others. */
export interface Survey {
  readonly blocks: readonly HeadBlock[];
  /** Words of each block. */
  readonly words: readonly number[];
  /** By block, whether it is a line of nothing but persons’ names. */
  readonly names: readonly boolean[];
  /** By block, whether it is a line that says whose picture stands beside it. */
  readonly credits: readonly boolean[];
  /** By block, characters of running text above it. */
  readonly proseBefore: readonly number[];
  /** By block, index of the next running text below it; `Infinity` where none follows. */
  readonly nextProse: readonly number[];
  /** By beginning of a word, the blocks of running text that use it, ascending. */
  readonly uses: ReadonlyMap<string, readonly number[]>;
  /** Beginnings of a block's longer words, which a language's endings leave alone. */
  readonly stems: (at: number) => ReadonlySet<string>;
}

/** Count a document's blocks. */
export function surveyOf(blocks: readonly HeadBlock[]): Survey {
  const proseBefore: number[] = [];
  const uses = new Map<string, number[]>();
  let length = 0;
  for (const [at, { text, is }] of blocks.entries()) {
    proseBefore.push(length);
    if (is !== 'prose') continue;
    length += text.length;
    for (const stem of stemsOf(text)) {
      const places = uses.get(stem);
      if (places === undefined) uses.set(stem, [at]);
      else places.push(at);
    }
  }
  return {
    blocks,
    words: blocks.map(({ text }) => wordCount(text)),
    names: blocks.map(({ text, is }) => is === 'line' && isNameList(text)),
    credits: blocks.map(({ text, is }) => is === 'line' && isCredit(text)),
    proseBefore,
    nextProse: nextProse(blocks),
    uses,
    stems: (at) => stemsOf(blocks[at]?.text ?? ''),
  };
}

function nextProse(blocks: readonly HeadBlock[]): number[] {
  let next = Infinity;
  return blocks
    .map((_, at) => blocks.length - 1 - at)
    .map((at) => {
      const below = next;
      if (blocks[at]?.is === 'prose') next = at;
      return below;
    })
    .reverse();
}

const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u;
const LETTERS_A_WORD = 2.5;

/** Words of a text; in scripts that write without spaces, about as many as its letters make. */
function wordCount(text: string): number {
  return DENSE.test(text) ? Math.ceil(text.length / LETTERS_A_WORD) : text.split(/\s+/u).length;
}

function stemsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}]{4,}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}/gu)
      ?.map((word) => word.slice(0, 5)),
  );
}
