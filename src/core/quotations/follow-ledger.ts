import { align } from '../anchoring/align.ts';
import type { Alignment } from '../anchoring/align.ts';
import { describe } from '../anchoring/describe.ts';
import { follow } from '../anchoring/follow.ts';
import type { Selector } from '../anchoring/selector.ts';
import type { Quotation } from './quotation.ts';

/** What became of one quotation when its article's text was edited. */
export interface Followed {
  readonly quotation: Quotation;
  readonly outcome: 'unchanged' | 'followed' | 'lost';
}

/**
 * Follow an item's quotations from the text they were anchored to into the
 * text as it is now.
 *
 * Words that stand in the new text get a new place. Words that cannot be
 * found, or not for certain, keep their record and get the status `changed`:
 * the quotation's page goes on showing them as quoted, with a notice. Nothing
 * is guessed. Withdrawn and merged quotations stay as they are.
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
  return ledger.map((quotation) => {
    if (quotation.status === 'withdrawn' || quotation.status === 'merged')
      return { quotation, outcome: 'unchanged' };

    const parts = quotation.parts.map((part) => followPart(part, alignment));
    if (parts.every((part) => part !== undefined)) return placed(quotation, parts, day);
    return lost(quotation, day);
  });
}

function followPart(part: Selector, alignment: Alignment): Selector | undefined {
  const { before, after } = alignment;
  // A run that was stopped half-way has already moved this selector.
  const moved =
    before.slice(part.start, part.end) !== part.exact && after.slice(part.start, part.end) === part.exact;
  const result = moved ? { status: 'found' as const, range: part } : follow(part, alignment);
  return result.status === 'found' ? describe(after, result.range) : undefined;
}

function placed(quotation: Quotation, parts: readonly Selector[], day: string): Followed {
  const same = parts.every(
    ({ start, end }, at) => start === quotation.parts[at]?.start && end === quotation.parts[at].end,
  );
  const history =
    quotation.status === 'changed'
      ? [
          ...quotation.history,
          { on: day, what: 'moved' as const, reason: 'Its words stand in the text again.' },
        ]
      : quotation.history;
  return {
    quotation: { ...quotation, status: 'active', parts: [...parts], history },
    outcome: same && quotation.status === 'active' ? 'unchanged' : 'followed',
  };
}

function lost(quotation: Quotation, day: string): Followed {
  if (quotation.status === 'changed') return { quotation, outcome: 'unchanged' };
  const event = {
    on: day,
    what: 'changed' as const,
    reason: 'The article’s text was corrected, and these words no longer stand in it.',
  };
  return {
    quotation: { ...quotation, status: 'changed', history: [...quotation.history, event] },
    outcome: 'lost',
  };
}
