import { foldText } from '../text/fold.ts';
import type { Spellings } from './spellings.ts';

/** A printed word, or a sign of a script that sets no blanks, and the form under which it is indexed. */
export interface IndexWord {
  readonly printed: string;
  /** Not blank, and without blanks inside. */
  readonly form: string;
}

/** Letters of scripts that set no blank between words: each is a word of the index, a word of the text is a phrase there. */
export const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\u30fc';

/**
 * The words under which a piece of text without blanks is indexed and looked for.
 *
 * Index and query both go through here, so that spellings that a reader takes
 * for the same meet. A form is the printed one where the engine itself sees no
 * difference: then nothing needs to be kept to show the word as printed.
 */
export function indexWords(piece: string, spellings: Spellings): IndexWord[] {
  return [...piece.matchAll(UNIT)]
    .flatMap(([unit]) => unit.split(BEHIND_DASH))
    .map((printed) => ({ printed, form: indexForm(printed, spellings) }));
}

/**
 * How a text is looked for in the index: its words in their forms, without the
 * signs in and between them, which the engine leaves out of what it indexes,
 * but not all of them out of what it is asked.
 */
export function indexText(text: string, spellings: Spellings): string {
  return text
    .split(/\s+/u)
    .flatMap((piece) => indexWords(piece, spellings).map(({ form }) => form.replace(SIGNS, '')))
    .filter((form) => form !== '')
    .join(' ');
}

/** Whether a word has nothing that can be looked for: a dash between blanks, for example. */
export function isOnlySigns({ form }: IndexWord): boolean {
  return form.replace(SIGNS, '') === '';
}

const SIGNS = /[^\p{L}\p{N}\p{M}]+/gu;
/** Long dashes and omission marks stand between words, with blanks around them or not; a hyphen stands in a word. */
export const DASHES = '\u2012-\u2015\u2026';
const BEHIND_DASH = new RegExp(
  `(?<=[\\p{L}\\p{N}][^\\p{L}\\p{N}]*[${DASHES}])(?=[^\\p{L}\\p{N}${DASHES}]*[\\p{L}\\p{N}])`,
  'u',
);

const UNIT = new RegExp(`[^\\p{L}\\p{N}]*[${UNSPACED}]\\p{M}*[^\\p{L}\\p{N}]*|[^${UNSPACED}]+`, 'gu');
const RUN = /[\p{L}\p{N}\p{M}]+/gu;
const ONLY_LATIN = /^[\p{sc=Latin}\p{sc=Common}]*$/u;

function indexForm(printed: string, spellings: Spellings): string {
  const folded = foldText(printed)
    .replace(/\s+/gu, '')
    .replaceAll('_', '-')
    .replace(RUN, (run) => spellings.get(run) ?? run);
  if (folded === '') return '-';
  const isSame = asEngineSees(printed) === asEngineSees(folded) && !printed.includes('_');
  return isSame ? printed : folded;
}

/** What the engine leaves of a word: case, punctuation and, of Latin letters, accents mean nothing to it. */
function asEngineSees(word: string): string {
  const letters = word.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
  return ONLY_LATIN.test(letters) ? letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : letters;
}
