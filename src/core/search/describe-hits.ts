import type { Article } from '../archive/archive.ts';
import { shortLines } from '../disclosure/lines.ts';
import { shownValue } from '../disclosure/slip.ts';
import type { Strings } from '../strings/strings.ts';
import type { HitMeta } from './hit-meta.ts';

/** What every hit of an article shows of its slip. */
export function describeHits(article: Article, s: Strings): HitMeta {
  const lines = shortLines(article, s);
  const printer =
    lines.find(({ key, blank }) => key === 'from' && !blank) ??
    lines.find(({ key, blank }) => key === 'by' && !blank);
  return {
    language: article.record.language,
    lines: lines.map((line) => ({
      label: line.label,
      value: shownValue(line),
      basis: line.basisWord,
      blank: line.blank,
    })),
    printedBy:
      printer === undefined
        ? s.search.printedByUnknown
        : s.search.printedBy(shownValue(printer), printer.basisWord),
  };
}
