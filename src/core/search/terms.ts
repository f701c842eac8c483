import { foldText } from '../text/fold.ts';
import type { InterfaceLanguage } from '../strings/strings.ts';
import { isStopWord } from './stop-words.ts';

/** What a text asks for, as the search engine can answer it. */
export interface Terms {
  /** Words to be found together in an article, each also as the beginning of a longer word. */
  readonly words: readonly string[];
  /** To be found as they stand: what was typed in quotation marks, and words too short to be the beginning of others. */
  readonly phrases: readonly string[];
  /** Words that stand in nearly every text and are not searched for. */
  readonly leftOut: readonly string[];
}

/** Read what a reader typed into the search field. An unpaired quotation mark is no mark. */
export function readTerms(text: string, language: InterfaceLanguage): Terms {
  const words = new Set<string>();
  const phrases = new Set<string>();
  const leftOut = new Set<string>();

  const loose = text.replace(PHRASE, (_, quoted: string) => {
    if (LETTER.test(quoted)) phrases.add(quoted.trim());
    return ' ';
  });
  for (const word of loose.split(BETWEEN_WORDS).map(trimPunctuation)) {
    if (word === '') continue;
    if (isStopWord(word, language)) leftOut.add(word);
    else if (isShort(word) || isStopWord(word.toLowerCase(), language)) phrases.add(word);
    else words.add(word);
  }
  return { words: [...words], phrases: [...phrases], leftOut: [...leftOut] };
}

/** Every term that is searched for. */
export function searched({ words, phrases }: Terms): string[] {
  return [...words, ...phrases];
}

/** Write terms so that `readTerms` reads the same ones; what was left out is not written. */
export function writeTerms({ words, phrases }: Terms): string {
  return [...words, ...phrases.map((phrase) => `"${phrase}"`)].join(' ');
}

/** Whether `text` contains the words of `term` next to each other, punctuation and spelling variants aside. */
export function containsTerm(text: string, term: string): boolean {
  return comparable(text).includes(comparable(term));
}

/** Cut everything but letters and digits off both ends of a word. */
export function trimPunctuation(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
}

const PHRASE = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
/** An unpaired mark divides words: left inside one, it would pair with another when the terms are written. */
const BETWEEN_WORDS = /[\s"“”„«»]+/u;
const LETTER = /[\p{L}\p{N}]/u;
const WORD_SIGN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** As the beginning of a word, two letters find a third of everything. A Chinese sign is a word. */
function isShort(word: string): boolean {
  return word.length < 3 && !WORD_SIGN.test(word);
}

function comparable(text: string): string {
  return foldText(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
