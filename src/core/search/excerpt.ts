import { unglue } from './printed.ts';
import { trimPunctuation } from './terms.ts';

/** A stretch of an excerpt; `mark` where it is a word that was searched for. */
export interface TextPart {
  readonly text: string;
  readonly mark: boolean;
}

/** A stretch of an article's words, counted from 0, end exclusive. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** Where an excerpt may be taken from, and how long it should be. */
export interface Frame {
  readonly within: WordRange;
  readonly length: number;
  /** The frame is a whole in itself, like a quotation: shown from its first word where a found word stands near it. */
  readonly whole: boolean;
}

/**
 * Choose what to show around the words found: one stretch for words that
 * stand near each other, never reaching out of the frame, beginning and ending
 * with a sentence where one begins or ends close by.
 *
 * @param found places of words inside the frame, ascending
 */
export function chooseStretches(
  words: readonly string[],
  found: readonly number[],
  frame: Frame,
): WordRange[] {
  const stretches: WordRange[] = [];
  for (const at of found) {
    const last = stretches.at(-1);
    if (last !== undefined && at < last.end) continue;
    const within = { start: last?.end ?? frame.within.start, end: frame.within.end };
    stretches.push(stretchAround(words, at, { ...frame, within }));
  }
  return stretches;
}

function stretchAround(words: readonly string[], at: number, { within, length, whole }: Frame): WordRange {
  const near = Math.ceil(length / 3);
  const start = beginning(words, at, within.start, whole ? length - near : Math.ceil(length / 2));
  const wanted = start + length;
  if (within.end - wanted <= near) return { start, end: within.end };
  return {
    start,
    end: sentenceEnd(words, wanted, { start: Math.max(at, wanted - 2 * near), end: wanted + near }),
  };
}

/** The place behind the last word of a sentence that is nearest to `wanted` from there on, else before it; `wanted` itself if none is near. */
function sentenceEnd(words: readonly string[], wanted: number, near: WordRange): number {
  for (let end = wanted; end <= near.end; end++) if (endsSentence(words[end - 1])) return end;
  for (let end = wanted - 1; end > near.start; end--) if (endsSentence(words[end - 1])) return end;
  return wanted;
}

/** The first word of the sentence in which `at` stands, if that is near; else a few words before it. */
function beginning(words: readonly string[], at: number, first: number, reach: number): number {
  if (at - first <= reach) {
    const sentence = lastSentenceStart(words, first, at);
    return sentence === undefined || at - first <= reach / 2 ? first : sentence;
  }
  return lastSentenceStart(words, at - reach, at) ?? at - Math.ceil(reach / 2);
}

function lastSentenceStart(words: readonly string[], first: number, at: number): number | undefined {
  for (let start = at; start > first; start--) if (endsSentence(words[start - 1])) return start;
  return undefined;
}

/** The words of a stretch as text, the found ones marked without the punctuation that clings to them. */
export function excerptParts(
  words: readonly string[],
  { start, end }: WordRange,
  found: ReadonlySet<number>,
): TextPart[] {
  const parts: TextPart[] = [];
  for (let at = start; at < end; at++) {
    const { before, word } = unglue(words[at] ?? '');
    const core = found.has(at) ? trimPunctuation(word) : '';
    const from = core === '' ? word.length : word.indexOf(core);
    addPart(parts, `${at === start ? '' : before}${word.slice(0, from)}`, false);
    addPart(parts, core, true);
    addPart(parts, word.slice(from + core.length), false);
  }
  return parts;
}

/** Stand for words that are left out before and behind a stretch. */
export const ELLIPSIS_BEFORE: TextPart = { text: '… ', mark: false };
export const ELLIPSIS_AFTER: TextPart = { text: ' …', mark: false };

/** Several stretches of one passage as one excerpt, with “…” wherever words of the passage are left out. */
export function joinStretches(
  words: readonly string[],
  stretches: readonly WordRange[],
  passage: WordRange,
  found: ReadonlySet<number>,
): TextPart[] {
  const parts: TextPart[] = [];
  let end = passage.start;
  for (const stretch of stretches) {
    if (parts.length > 0) parts.push({ text: ' ', mark: false });
    if (stretch.start > end) parts.push(ELLIPSIS_BEFORE);
    parts.push(...excerptParts(words, stretch, found));
    end = stretch.end;
  }
  if (end < passage.end) parts.push(ELLIPSIS_AFTER);
  return parts;
}

/** Whether a word closes a sentence. */
export function endsSentence(word: string | undefined): boolean {
  return word !== undefined && /[.!?…。！？؟۔]["'”’»)\]]*$/u.test(word);
}

function addPart(parts: TextPart[], text: string, mark: boolean): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.mark === mark) parts[parts.length - 1] = { text: last.text + text, mark };
  else parts.push({ text, mark });
}
