import type { ArticleQuotation } from '../archive/archive.ts';
import { wordsNow } from '../quotations/words.ts';
import type { Strings } from '../strings/strings.ts';

/**
 * What stands beside the words of a quotation wherever they are shown, when
 * the article no longer reads as quoted; null when it does.
 */
export function changeNotice({ record }: Pick<ArticleQuotation, 'record'>, s: Strings): string | null {
  if (record.status !== 'changed') return null;
  const on = s.date(record.history[0]?.on ?? '');
  return wordsNow(record) === null ? s.quotation.gone(on) : s.quotation.changed(on);
}

/** The same in a few words, beside the speaker's name, where other words stand in the article now; null where they are the same. */
export function changedSince({ record }: Pick<ArticleQuotation, 'record'>, s: Strings): string | null {
  return wordsNow(record) === null ? null : s.quotation.changedSince;
}
