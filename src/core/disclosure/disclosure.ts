import type { Article, ArticleQuotation, Outlet } from '../archive/archive.ts';
import type { Term, VocabularyName } from '../archive/vocabulary.ts';
import type { Strings } from '../strings/strings.ts';
import { articleLines, outletLines, quotationLines } from './lines.ts';
import { articleSentence, quotationSentence } from './sentence.ts';
import type { Slip } from './slip.ts';

/** The full slip of an article. */
export function articleSlip(article: Article, s: Strings): Slip {
  return {
    kind: 'cutting',
    number: cuttingNumber(article),
    sentence: articleSentence(article, s),
    lines: articleLines(article, s),
    review: review(article.record.reviewed, s),
    closing: s.slip.closing,
  };
}

/** The full slip of a quotation. */
export function quotationSlip(quotation: ArticleQuotation, s: Strings): Slip {
  return {
    kind: 'quotation',
    number: quotation.record.id,
    sentence: quotationSentence(quotation, s),
    lines: quotationLines(quotation, s),
    review: review(quotation.article.record.reviewed, s),
    closing: s.slip.closing,
  };
}

/** The slip of an outlet. */
export function outletSlip(
  outlet: Outlet,
  vocabularies: ReadonlyMap<VocabularyName, readonly Term[]>,
  s: Strings,
): Slip {
  return {
    kind: 'outlet',
    number: outlet.id,
    sentence: `${s.sentence.outlet(outlet.articles.length)}${outlet.record.reviewed === null ? ` ${s.sentence.outletNotReviewed}` : ''}`,
    lines: outletLines(outlet, vocabularies, s),
    review: review(outlet.record.reviewed, s),
    closing: s.slip.closingOutlet,
  };
}

/** What a cutting is numbered by: the first ten digits of its seed's checksum. */
function cuttingNumber({ conversions }: Article): string {
  return conversions[0]?.sha256.slice(0, 10) ?? '';
}

function review(reviewed: { readonly by: string; readonly on: string } | null, s: Strings): string {
  return reviewed === null ? s.slip.notReviewed : s.slip.reviewed(reviewed.by, s.date(reviewed.on));
}
