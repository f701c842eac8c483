import { fillGaps } from './gaps.ts';
import type { Pairing } from './pairing.ts';
import { pairUniqueRuns } from './unique-runs.ts';
import { weightOf, wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** Which words of a text are which words of the same text after an edit. */
export interface Alignment {
  readonly before: string;
  readonly after: string;
  readonly old: Words;
  readonly now: Words;
  /** For each word of `before` the index of the same word in `after`, or -1. */
  readonly ahead: Int32Array;
  /** For each word of `after` the index of the same word in `before`, or -1. */
  readonly back: Int32Array;
}

/**
 * Pair the words of `before` with those of `after`, once for all passages that
 * are followed through the edit.
 *
 * Each word has one partner at most, so that text which stood elsewhere before
 * cannot be taken for the new home of text that is gone. Long runs are paired
 * wherever they moved to, then the words between them in order, then what is
 * left of shorter runs. Close to linear in the texts: what a rewritten text
 * would take longer for stays without partners.
 */
export function align(before: string, after: string): Alignment {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const pairing = unpaired(before, old, now);
  for (const length of [32, 16, 8]) pairUniqueRuns(pairing, length);
  fillGaps(pairing);
  pairUniqueRuns(pairing, 4);
  return { before, after, old, now, ahead: pairing.ahead, back: pairing.back };
}

function unpaired(before: string, old: Words, now: Words): Pairing {
  const numbers = new Map([...old.places.keys(), ...now.places.keys()].map((form) => [form, 0]));
  let next = 0;
  for (const form of numbers.keys()) numbers.set(form, next++);
  const number = (form: string): number => numbers.get(form) ?? -1;
  return {
    old: Int32Array.from(old.forms, number),
    now: Int32Array.from(now.forms, number),
    ahead: new Int32Array(old.forms.length).fill(-1),
    back: new Int32Array(now.forms.length).fill(-1),
    weights: Float64Array.from(numbers.keys(), weightOf),
    opens: Uint8Array.from(old.ranges, ({ start }, at) => Number(opensSentence(before, old, start, at))),
  };
}

const SENTENCE_END = /[.!?\u061f\u3002\u2026]/u;

function opensSentence(before: string, { forms, ranges }: Words, start: number, at: number): boolean {
  return SENTENCE_END.test(forms[at - 1] ?? '.') || before.slice(ranges[at - 1]?.end, start).includes('\n');
}
