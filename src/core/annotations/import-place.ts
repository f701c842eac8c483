import { describe } from '../anchoring/describe.ts';
import type { Selector } from '../anchoring/selector.ts';
import { codePointOffsets } from '../text/code-point-offsets.ts';
import type { TextRange } from '../text/range.ts';
import type { AnnotatedText, AnnotationTarget } from './annotation.ts';
import type { PointedWords, Pointing } from './import-note.ts';
import { wordFinder, type FindWords } from './import-words.ts';
import type { AnnotatedTexts } from './place.ts';

/** What notes of other programs can be placed on: an article, or an outlet, which has no texts. */
export interface Placeable {
  readonly texts: AnnotatedTexts;
  /** Ids of the quotations. */
  readonly quotations: ReadonlySet<string>;
}

/** Where a note of another program stands, or why that cannot be said; a passage that is not found keeps its words. */
export type PlacedNote =
  | { readonly is: 'placed'; readonly on: AnnotationTarget }
  | { readonly is: 'lost'; readonly why: 'missing' | 'ambiguous'; readonly on: AnnotationTarget }
  | { readonly is: 'unplaceable'; readonly why: string };

/** Places notes of other programs on one article. `ours`: its words, context and positions were written by this program. */
export type PlaceNote = (on: Pointing, ours: boolean) => PlacedNote;

/** The texts in the order in which words are looked for whose text is not named. */
const TEXTS: readonly AnnotatedText[] = ['text', 'title', 'standfirst'];

/** How notes of other programs are placed on `target`: exactly, or not at all. Its texts are prepared once. */
export function notePlacer(target: Placeable): PlaceNote {
  const finders = new Map<AnnotatedText, FindWords>();
  const finderOf = (of: AnnotatedText): FindWords => {
    const finder = finders.get(of) ?? wordFinder(target.texts[of] ?? '');
    finders.set(of, finder);
    return finder;
  };
  return (on, ours) => {
    switch (on.is) {
      case 'whole':
        return { is: 'placed', on };
      case 'quotation':
        return target.quotations.has(on.id)
          ? { is: 'placed', on }
          : { is: 'unplaceable', why: `The article has no quotation ${on.id}.` };
      case 'other':
        return { is: 'unplaceable', why: `It quotes no words of the text (${on.what}).` };
      case 'words':
        return placeWords(on.words, target.texts, finderOf, ours);
    }
  };
}

function placeWords(
  words: PointedWords,
  texts: AnnotatedTexts,
  finderOf: (of: AnnotatedText) => FindWords,
  ours: boolean,
): PlacedNote {
  const asked = words.of === null ? TEXTS : [words.of];
  let why: 'missing' | 'ambiguous' = 'missing';
  for (const of of asked) {
    const text = texts[of] ?? '';
    const standing = ours ? standingAt(words, text) : null;
    if (standing !== null) return passage(of, standing);
    const found = finderOf(of)(words);
    if (found.status === 'found') return passage(of, describe(text, found.range));
    if (found.status === 'ambiguous') {
      why = 'ambiguous';
      break;
    }
  }
  return { is: 'lost', why, on: { is: 'passage', of: words.of ?? 'text', selector: unplaced(words) } };
}

function passage(of: AnnotatedText, selector: Selector): PlacedNote {
  return { is: 'placed', on: { is: 'passage', of, selector } };
}

/** The selector as it was exported, when words and context stand at its position; also where they stand twice. */
function standingAt({ exact, prefix, suffix, start }: PointedWords, text: string): Selector | null {
  if (start === null) return null;
  const offset = offsetOf(text, start);
  const range: TextRange = { start: offset, end: offset + exact.length };
  const stands = text.startsWith(prefix + exact + suffix, offset - prefix.length) && offset >= prefix.length;
  return stands ? { exact, prefix, suffix, ...range } : null;
}

/** The UTF-16 offset behind `characters` code points. */
function offsetOf(text: string, characters: number): number {
  const charactersTo = codePointOffsets(text);
  let low = characters;
  let high = Math.min(text.length, characters * 2);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (charactersTo(middle) < characters) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The selector of words without a place: nothing counts in its offsets. */
function unplaced({ exact, prefix, suffix }: PointedWords): Selector {
  return { exact, prefix, suffix, start: 0, end: exact.length };
}
