import type { Article, ArticleQuotation } from '../archive/archive.ts';
import type { Group } from '../archive/groups.ts';
import { BASIS_KINDS, type BasisKind } from '../basis/basis.ts';
import type { Strings } from '../strings/strings.ts';
import { articleLines, saidBy } from './lines.ts';
import type { SlipKey, SlipLine } from './slip.ts';

/** The lines of an article's slip, in its order. */
export const LEDGER_LINES = [
  'from',
  'dated',
  'by',
  'about',
  'relation',
] as const satisfies readonly SlipKey[];

export type LedgerKey = (typeof LEDGER_LINES)[number];

/** How often each line of the slips is known in one of the six ways. */
export interface LedgerRow {
  readonly basis: BasisKind;
  /** In the order of `LEDGER_LINES`, noughts too. */
  readonly counts: readonly { readonly key: LedgerKey; readonly count: number }[];
}

/**
 * Count how the lines of the slips are known: a row for each basis, unknown and
 * not assessed like the rest.
 *
 * `slips` are the lines of each article's slip. A slip with several relations
 * has several lines of that name, and each is counted.
 */
export function countLedger(slips: readonly (readonly SlipLine[])[]): LedgerRow[] {
  const counts = new Map<string, number>();
  for (const { key, basis } of slips.flat()) {
    const cell = `${key} ${basis}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return BASIS_KINDS.map((basis) => ({
    basis,
    counts: LEDGER_LINES.map((key) => ({ key, count: counts.get(`${key} ${basis}`) ?? 0 })),
  }));
}

/** The name in addresses of the slips on which a line is known in one way: `from-unknown`, `said-by-unknown`. */
export function disclosureId(key: LedgerKey | 'saidBy', basis: BasisKind): string {
  return `${key === 'saidBy' ? 'said-by' : key}-${basis}`;
}

/** Articles by how each line of their slip is known: a group for each line and basis that any slip has. */
export function byDisclosure(articles: readonly Article[], s: Strings): Group[] {
  const slips = articles.map((article) => ({ article, lines: articleLines(article, s) }));
  return LEDGER_LINES.flatMap((key) =>
    BASIS_KINDS.map((basis) => ({
      id: disclosureId(key, basis),
      name: s.lists.disclosures.name(s.slip.labels[key], s.basis[basis]),
      articles: slips
        .filter(({ lines }) => lines.some((line) => line.key === key && line.basis === basis))
        .map(({ article }) => article),
    })),
  ).filter((group) => group.articles.length > 0);
}

/** Quotations whose speaker is known in the same way. */
export interface QuotationGroup {
  readonly id: string;
  readonly name: string;
  readonly basis: BasisKind;
  /** The latest addition first. */
  readonly quotations: readonly ArticleQuotation[];
}

/** Quotations that can be read by how their speaker is known: a group for each basis that any of them has. */
export function bySpeakersBasis(quotations: readonly ArticleQuotation[], s: Strings): QuotationGroup[] {
  const groups = Map.groupBy(
    quotations.filter(({ gone }) => !gone),
    (quotation) => saidBy(quotation, s).basis,
  );
  return BASIS_KINDS.map((basis) => ({
    id: disclosureId('saidBy', basis),
    name: s.lists.disclosures.name(s.slip.labels.saidBy, s.basis[basis]),
    basis,
    quotations: groups.get(basis) ?? [],
  })).filter((group) => group.quotations.length > 0);
}
