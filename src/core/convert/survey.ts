import { isNameList } from './people.ts';
import { wordsIn } from './words.ts';

/** What a block was recognised as before the headline is looked for; a `line` is none of the others. */
export type BlockKind = 'furniture' | 'byline' | 'dated' | 'prose' | 'line';

/** One block of a document whose headline is looked for. */
export interface HeadBlock {
  readonly text: string;
  readonly is: BlockKind;
  /** Whether it says whose picture stands beside it. */
  readonly credit: boolean;
}

/** A document's blocks counted once, so that each line can be compared with all others. */
export interface Survey {
  readonly blocks: readonly HeadBlock[];
  /** Words of each block. */
  readonly words: readonly number[];
  /** Whether a block is a line of nothing but persons’ names. */
  readonly isNames: (at: number) => boolean;
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
  const stems = remembered((at) => stemsOf(blocks[at]?.text ?? ''));
  let length = 0;
  for (const [at, { text, is }] of blocks.entries()) {
    proseBefore.push(length);
    if (is !== 'prose') continue;
    length += text.length;
    for (const stem of stems(at)) {
      const places = uses.get(stem);
      if (places === undefined) uses.set(stem, [at]);
      else places.push(at);
    }
  }
  return {
    blocks,
    words: blocks.map(({ text }) => wordCount(text)),
    isNames: remembered((at) => blocks[at]?.is === 'line' && isNameList(blocks[at].text)),
    proseBefore,
    nextProse: nextProse(blocks),
    uses,
    stems,
  };
}

function remembered<T>(of: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const value = of(at);
    known.set(at, value);
    return value;
  };
}

/** How far around a block its words are looked for. */
const NEAR = 40;
/** A block of fewer longer words says too little to be compared. */
const ENOUGH_WORDS = 2;

/** Share of the words of the block at `at` that running text near it uses; 1 where it has hardly any. */
export function knownShare({ stems, uses }: Survey, at: number): number {
  const own = stems(at);
  if (own.size < ENOUGH_WORDS) return 1;
  let known = 0;
  for (const stem of own)
    if ((uses.get(stem) ?? []).some((place) => place !== at && Math.abs(place - at) <= NEAR)) known++;
  return known / own.size;
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

// The quick test spares most texts the slow one.
const MAY_BE_DENSE = /[\u2e80-\uffff]/;
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u;
const LETTERS_A_WORD = 2.5;

/** Words of a text; in scripts that write without spaces, about as many as its letters make. */
function wordCount(text: string): number {
  return MAY_BE_DENSE.test(text) && DENSE.test(text)
    ? Math.ceil(text.length / LETTERS_A_WORD)
    : text.split(/\s+/u).length;
}

const LONGER_WORD = {
  latin: /[A-Za-zªµºÀ-ÖØ-öø-ɏ]{4,}/g,
  any: /[\p{L}\p{M}]{4,}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}/gu,
};

function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of wordsIn(text.toLowerCase(), LONGER_WORD)) stems.add(word.slice(0, 5));
  return stems;
}
