import { align } from '../anchoring/align.ts';
import type { Alignment } from '../anchoring/align.ts';
import { describe } from '../anchoring/describe.ts';
import { followSelector } from '../anchoring/follow-selector.ts';
import { nearest } from '../anchoring/nearest.ts';
import { resolve } from '../anchoring/resolve.ts';
import type { Selector } from '../anchoring/selector.ts';
import type { TextRange } from '../text/range.ts';
import { isGone, standing, type Quotation, type QuotationEvent } from './quotation.ts';

/** What became of one quotation when its article's text was edited. */
export type Followed =
  | {
      readonly quotation: Quotation;
      /** Nothing new · has a new place · other words stand in its place. */
      readonly outcome: 'unchanged' | 'followed' | 'changed';
    }
  | {
      readonly quotation: Quotation;
      readonly outcome: 'lost';
      /** Where a person should look first, in the new text. */
      readonly nearest: TextRange | undefined;
    };

/**
 * Follow an item's quotations from the text they were anchored to into the
 * text as it is now.
 *
 * Words that stand in the new text get a new place. Where other words stand in
 * their place, the record keeps the words as quoted and gets, as `now`, those;
 * where that cannot be said for certain, it keeps the words alone. Nothing is
 * guessed, and words that an edit brings back are active again. Withdrawn and
 * merged quotations stay as they are. Following an edit a second time from the
 * records that it gave comes to the same records.
 *
 * `day` is the day of the edit, YYYY-MM-DD.
 */
export function followLedger(
  ledger: readonly Quotation[],
  before: string,
  after: string,
  day: string,
): Followed[] {
  const alignment = align(before, after);
  return ledger.map((quotation) => followQuotation(quotation, alignment, day));
}

function followQuotation(quotation: Quotation, alignment: Alignment, day: string): Followed {
  if (isGone(quotation)) return { quotation, outcome: 'unchanged' };
  const old = standing(quotation);
  const parts = old.length === 0 ? undefined : allOf(old.map((part) => followPart(part, alignment)));
  if (parts !== undefined) return followedTo(quotation, parts, day);

  const restored = quotation.status === 'changed' ? comeBack(quotation.parts, alignment) : undefined;
  if (restored !== undefined) return followedTo(quotation, restored, day);
  return lost(quotation, alignment, day);
}

function followPart(part: Selector, alignment: Alignment): Selector | undefined {
  const followed = followSelector(part, alignment);
  return 'selector' in followed ? followed.selector : undefined;
}

/** The places of words that were gone and that this edit put back, with all their context. */
function comeBack(parts: readonly Selector[], { before, after }: Alignment): Selector[] | undefined {
  if (parts.every((part) => resolve(before, part).status !== 'missing')) return undefined;
  return allOf(
    parts.map((part) => {
      const result = resolve(after, part);
      return result.status === 'found' ? describe(after, result.range) : undefined;
    }),
  );
}

/** The record of a quotation in whose place `parts` stand. */
function followedTo(quotation: Quotation, parts: readonly Selector[], day: string): Followed {
  const { now, ...rest } = quotation;
  if (sameWords(parts, quotation.parts)) {
    const back: QuotationEvent[] =
      quotation.status === 'changed'
        ? [{ on: day, what: 'moved', reason: 'Its words stand in the text again.' }]
        : [];
    const status = quotation.status === 'changed' ? 'active' : quotation.status;
    const same = samePlaces(parts, quotation.parts) && quotation.status !== 'changed';
    return {
      quotation: { ...rest, status, parts: [...parts], history: [...quotation.history, ...back] },
      outcome: same ? 'unchanged' : 'followed',
    };
  }
  if (now !== undefined && sameWords(parts, now)) {
    const outcome = samePlaces(parts, now) ? 'unchanged' : 'followed';
    return { quotation: { ...quotation, now: [...parts] }, outcome };
  }
  const reason = 'The article’s text was corrected, and these words now read otherwise.';
  return {
    quotation: {
      ...quotation,
      status: 'changed',
      now: [...parts],
      history: [...quotation.history, { on: day, what: 'changed', reason }],
    },
    outcome: 'changed',
  };
}

function lost(quotation: Quotation, alignment: Alignment, day: string): Followed {
  const { now, ...rest } = quotation;
  if (quotation.status === 'changed' && now === undefined) return { quotation, outcome: 'unchanged' };
  const reason = 'The article’s text was corrected, and these words no longer stand in it.';
  return {
    quotation: {
      ...rest,
      status: 'changed',
      history: [...quotation.history, { on: day, what: 'changed', reason }],
    },
    outcome: 'lost',
    nearest: standing(quotation)
      .map((part) => nearest(part, alignment))
      .find((range) => range !== undefined),
  };
}

function sameWords(some: readonly Selector[], others: readonly Selector[]): boolean {
  return some.length === others.length && some.every(({ exact }, at) => exact === others[at]?.exact);
}

function samePlaces(some: readonly Selector[], others: readonly Selector[]): boolean {
  return some.every(({ start }, at) => start === others[at]?.start);
}

function allOf<T>(values: readonly (T | undefined)[]): T[] | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length === values.length ? there : undefined;
}
