import type { ArticleQuotation } from '../core/archive/archive.ts';
import { changedSince } from '../core/disclosure/change-notice.ts';
import { saidBy } from '../core/disclosure/lines.ts';
import { shownValue } from '../core/disclosure/slip.ts';
import type { Strings } from '../core/strings/strings.ts';
import type { QuotationMark } from '../markdown/rehype-quotations.ts';
import { urls } from '../site/urls.ts';

/** Two lines of the text column, in characters. */
const ROOM_FOR_A_NAME = 140;

/** What the margin of an article shows and says for each of its quotations. */
export function quotationMarks(quotations: readonly ArticleQuotation[], s: Strings): QuotationMark[] {
  let lastNamed = -Infinity;
  return quotations.map((quotation) => {
    const { record, ranges, number } = quotation;
    const line = saidBy(quotation, s);
    const notice = changedSince(quotation, s);
    const start = ranges[0]?.start ?? 0;
    const crowded = start - lastNamed < ROOM_FOR_A_NAME;
    if (!crowded) lastNamed = start;
    return {
      id: record.id,
      ranges,
      href: urls.quotation(record.id),
      label: [s.article.quotations.mark(number, line.value, line.basisWord), notice ?? []]
        .flat()
        .join(s.comma),
      speaker: shownValue(line),
      notice,
      crowded,
    };
  });
}
