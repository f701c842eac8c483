import type { Selector } from '../anchoring/selector.ts';
import type { Quotation } from './quotation.ts';

/** The words of a quotation as quoted; runs that were interrupted are joined by an ellipsis. Empty where they are redacted. */
export function quotationWords({ parts }: Quotation): string {
  return joinWords(parts);
}

/** What stands in the article now in place of the words as quoted; null where they stand as quoted, or nothing does. */
export function wordsNow({ status, now }: Quotation): string | null {
  return status === 'changed' && now !== undefined ? joinWords(now) : null;
}

function joinWords(parts: readonly Selector[]): string {
  return parts.map(({ exact }) => exact).join(' … ');
}
