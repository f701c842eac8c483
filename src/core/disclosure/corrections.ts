import type { Article, ArticleQuotation, Note } from '../archive/archive.ts';
import type { Strings } from '../strings/strings.ts';
import { changeNotice } from './change-notice.ts';

/** The corrections among notes, the latest first, then in the order given; a withdrawn one is none. */
export function correctionsAmong(notes: readonly Note[]): Note[] {
  return notes
    .filter(({ record }) => record.kind === 'correction' && record.status !== 'withdrawn')
    .sort((a, b) => b.record.date.localeCompare(a.record.date));
}

/** That a correction stands at the words beside which this is shown: when it was written, and by whom. */
export function correctionNotice({ record: { date, by } }: Note, s: Strings): string {
  return s.corrections.atPassage(s.date(date), by);
}

/**
 * What stands beside the words of a quotation wherever they are shown: that the
 * article reads otherwise now, and that corrections stand at them.
 */
export function quotationNotices(quotation: ArticleQuotation, s: Strings): string[] {
  return [
    ...[changeNotice(quotation, s) ?? []].flat(),
    ...correctionsAmong(quotation.notes).map((note) => correctionNotice(note, s)),
  ];
}

/** That corrections stand in an article, wherever the whole of it is spoken of. */
export function articleNotices({ notes }: Article, s: Strings): string[] {
  const { length } = correctionsAmong(notes);
  return length === 0 ? [] : [s.corrections.inText(length)];
}

/**
 * The words that a correction is about, as printed; null where it stands on the
 * whole, or on a quotation whose words are not shown.
 */
export function correctedWords({ record: { on }, article, ranges }: Note): string | null {
  if (on.is === 'passage') return on.selector.exact;
  if (article === null || ranges.length === 0) return null;
  return ranges.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
}
