import type { Quotation } from './quotation.ts';

/** The words of a quotation as they were when it was anchored; runs that were interrupted are joined by an ellipsis. */
export function quotationWords({ parts }: Quotation): string {
  return parts.map(({ exact }) => exact).join(' … ');
}
