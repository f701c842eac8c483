import { foldText } from '../text/fold.ts';
import type { InterfaceLanguage } from '../strings/strings.ts';
import { DASHES, indexText, UNSPACED } from './index-words.ts';
import type { Spellings } from './spellings.ts';
import { isStopWord } from './stop-words.ts';

/** What a text asks for, as the search engine can answer it. */
export interface Terms {
  /** Words to be found together in an article, each also as the beginning of a longer word. */
  readonly words: readonly string[];
  /** To be found as they stand: what was typed in quotation marks, and words too short to be the beginning of others. */
  readonly phrases: readonly string[];
  /** Words that stand in nearly every text and are not searched for. */
  readonly leftOut: readonly string[];
  /** Words and phrases with a minus before them: no article found has one, each as it stands. */
  readonly excluded: readonly string[];
}

/** Read what a reader typed into the search field. An unpaired quotation mark is no mark. */
export function readTerms(text: string, language: InterfaceLanguage): Terms {
  const words = new Set<string>();
  const phrases = new Set<string>();
  const leftOut = new Set<string>();
  const excluded = new Set<string>();

  const loose = text.replace(PHRASE, (_, minus: string | undefined, quoted: string) => {
    if (LETTER.test(quoted)) (minus === undefined ? phrases : excluded).add(quoted.trim());
    return ' ';
  });
  for (const typed of loose.split(BETWEEN_WORDS)) {
    const word = trimPunctuation(typed);
    if (word === '') continue;
    if (MINUS.test(typed)) excluded.add(word);
    else if (isStopWord(word, language)) leftOut.add(word);
    else if (isShort(word) || isUnspaced(word) || isStopWord(word.toLowerCase(), language)) phrases.add(word);
    else words.add(word);
  }
  return { words: [...words], phrases: [...phrases], leftOut: [...leftOut], excluded: [...excluded] };
}

/**
 * Terms without the phrases of which every word stands in most texts. Such a
 * phrase needs the largest parts of the index, and finds nearly everything.
 */
export function withoutCommonPhrases(terms: Terms, language: InterfaceLanguage): Terms {
  const isCommon = (term: string): boolean =>
    term.split(BETWEEN_WORDS).every((word) => isStopWord(trimPunctuation(word), language));
  const isRare = (term: string): boolean => !isCommon(term);
  return {
    ...terms,
    phrases: terms.phrases.filter(isRare),
    excluded: terms.excluded.filter(isRare),
    leftOut: [...terms.leftOut, ...[...terms.phrases, ...terms.excluded].filter(isCommon)],
  };
}

/**
 * The runs of a phrase's words between those that stand in most texts: an
 * article that has the phrase has all of them, but not the other way round.
 * The phrase itself where it has no such word.
 */
export function rareRuns(phrase: string, language: InterfaceLanguage): string[] {
  const runs: string[][] = [[]];
  for (const word of phrase.split(BETWEEN_WORDS)) {
    if (isStopWord(trimPunctuation(word), language)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.length === 1 ? [phrase] : runs.filter((run) => run.length > 0).map((run) => run.join(' '));
}

/** Every term that is searched for. */
export function searched({ words, phrases }: Terms): string[] {
  return [...words, ...phrases];
}

/** Write terms so that `readTerms` reads the same ones; what was left out or excluded is not written. */
export function writeTerms({ words, phrases }: Terms): string {
  return [...words, ...phrases.map((phrase) => `"${phrase}"`)].join(' ');
}

/**
 * Whether an indexed text contains the words of `term` next to each other,
 * punctuation and spellings aside, also as the parts of longer words.
 */
export function containsTerm(indexed: string, term: string, spellings: Spellings): boolean {
  return WAYS_OF_SIGNS.some((settle) =>
    foldText(settle(indexed)).includes(foldText(indexText(settle(term), spellings))),
  );
}

/** Whether the words of `phrase` stand in an indexed text next to each other, each as a whole. */
export function containsPhrase(indexed: string, phrase: string, spellings: Spellings): boolean {
  return WAYS_OF_SIGNS.some((settle) =>
    foldText(` ${settle(indexed)} `).includes(foldText(` ${indexText(settle(phrase), spellings)} `)),
  );
}

/** Cut everything but letters and digits off both ends of a word. */
export function trimPunctuation(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
}

const PHRASE = /((?<!\S)[-−–])?["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
const MINUS = /^[-−–](?=[\p{L}\p{N}])/u;
/** An unpaired mark divides words: left inside one, it would pair with another when the terms are written. So does a dash, as in the index. */
const BETWEEN_WORDS = new RegExp(`[\\s"“”„«»]+|(?<=[\\p{L}\\p{N}])[${DASHES}]+(?=[\\p{L}\\p{N}])`, 'u');
const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED_WORD = new RegExp(`[${UNSPACED}]`, 'u');

/** As the beginning of a word, two letters find a third of everything. */
function isShort(word: string): boolean {
  return word.length < 3;
}

/** Every sign is a word of the index, so that a word of several is a phrase. */
function isUnspaced(word: string): boolean {
  return UNSPACED_WORD.test(word);
}

const SIGNS = /[^\p{L}\p{N}\p{M}\s]+/gu;
/** The engine knows a word with signs in it (*e-mail*, *U.S.*) as one without them, and each of its parts. */
const WAYS_OF_SIGNS: readonly ((text: string) => string)[] = [
  (text) => text.replace(SIGNS, ''),
  (text) => text.replace(SIGNS, ' '),
];
